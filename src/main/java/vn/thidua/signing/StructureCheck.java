package vn.thidua.signing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/// Looks at a PDF as bytes and as objects for the ways a signed document is dressed up as another.
final class StructureCheck {

    private static final String HEADER = "%PDF-";
    private static final String END = "%%EOF";
    private static final int MOST_SECTIONS = 1_000;
    private static final Pattern START = Pattern.compile("startxref\\s+(\\d{1,10})");
    private static final Pattern PREVIOUS = Pattern.compile("/Prev\\s+(\\d{1,10})");
    private static final Set<String> ACTIONS = Set.of(
            "JavaScript",
            "Launch",
            "SubmitForm",
            "ImportData",
            "Rendition",
            "RichMediaExecute",
            "GoTo3DView",
            "Hide",
            "SetOCGState",
            "GoToE");

    private final byte[] bytes;
    private final String text;
    private final List<Flaw> flaws = new ArrayList<>();

    private StructureCheck(byte[] bytes) {
        this.bytes = bytes;
        this.text = new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /// Before anything is parsed: a file whose sections lead in a circle is not read at all.
    static boolean leadsInACircle(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        var start = START.matcher(text);
        var seen = new HashSet<Integer>();
        while (start.find()) {
            var at = number(start.group(1), bytes.length);
            for (var chain = new HashSet<Integer>(); at >= 0; at = previous(text, at)) {
                if (!chain.add(at) || chain.size() > MOST_SECTIONS) return true;
                if (!seen.add(at)) break;
            }
        }
        return false;
    }

    private static int previous(String text, int section) {
        var end = text.indexOf("startxref", section);
        var found = PREVIOUS.matcher(text).region(section, end < 0 ? text.length() : end);
        var last = -1;
        // a stream may hold such letters; the dictionary of a section is what stands first
        if (found.find()) last = number(found.group(1), text.length());
        return last;
    }

    private static int number(String digits, int length) {
        var number = Long.parseLong(digits);
        return number < length ? (int) number : -1;
    }

    static boolean beginsAsPdf(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, HEADER.length()), StandardCharsets.ISO_8859_1)
                .equals(HEADER);
    }

    /// Whether its bytes name a signed range, whatever a reader would show.
    static boolean tellsOfSignatures(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains("/ByteRange");
    }

    static List<Flaw> of(byte[] bytes, PDDocument document) throws IOException {
        var check = new StructureCheck(bytes);
        check.envelope();
        check.ranges(document.getSignatureDictionaries());
        check.layers(document);
        check.objects(document);
        return check.flaws;
    }

    /// A document begins with its head and ends with its mark; bytes around it belong to nobody.
    private void envelope() {
        if (!text.startsWith(HEADER)) found(Flaw.Kind.WRAPPED, "");
        var last = text.lastIndexOf(END);
        if (last < 0 || !text.substring(last + END.length()).isBlank()) found(Flaw.Kind.ADDED_AFTER_LAST, "");
    }

    private void ranges(List<PDSignature> signatures) {
        var covered = 0;
        for (var signature : signatures) {
            var range = signature.getByteRange();
            if (!sound(range) || !fillsTheGap(signature, range)) found(Flaw.Kind.RANGE_WRONG, "");
            else covered = Math.max(covered, range[2] + range[3]);
        }
        if (!signatures.isEmpty() && covered != bytes.length) found(Flaw.Kind.ADDED_AFTER_LAST, "");
    }

    private boolean sound(int[] range) {
        return range.length == 4
                && range[0] == 0
                && range[1] > 0
                && range[2] > range[1]
                && range[3] > 0
                && (long) range[2] + range[3] <= bytes.length
                && endsARevision(range[2] + range[3]);
    }

    private boolean endsARevision(int end) {
        var from = Math.max(0, end - 32);
        return text.substring(from, end).stripTrailing().endsWith(END);
    }

    /// What no signature covers is the signature itself, and nothing else fits into its place.
    private boolean fillsTheGap(PDSignature signature, int[] range) {
        if (bytes[range[1]] != '<' || bytes[range[2] - 1] != '>') return false;
        for (var at = range[1] + 1; at < range[2] - 1; at++) if (Character.digit(bytes[at], 16) < 0) return false;
        var digits = text.substring(range[1] + 1, range[2] - 1);
        var contents = signature.getContents();
        return digits.length() % 2 == 0
                && contents != null
                && Arrays.equals(java.util.HexFormat.of().parseHex(digits), contents);
    }

    /// Layers are fine as long as all are always seen.
    private void layers(PDDocument document) {
        var layers = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.OCPROPERTIES);
        if (layers == null) return;
        var shown = layers.getCOSDictionary(COSName.D);
        if (shown == null) return;
        var off = shown.getCOSArray(COSName.OFF);
        var automatic = shown.getCOSArray(COSName.AS);
        var base = shown.getNameAsString(COSName.BASE_STATE, "ON");
        if (off != null && off.size() > 0 || automatic != null && automatic.size() > 0 || !base.equals("ON"))
            found(Flaw.Kind.HIDDEN_LAYERS, "");
    }

    private void objects(PDDocument document) throws IOException {
        var seen = Collections.newSetFromMap(new IdentityHashMap<COSBase, Boolean>());
        Deque<COSBase> open = new ArrayDeque<>();
        open.add(document.getDocument().getTrailer());
        while (!open.isEmpty()) {
            var next = open.pop();
            var thing = next instanceof COSObject pointed ? pointed.getObject() : next;
            if (thing == null || !seen.add(thing)) continue;
            if (thing instanceof COSArray array) for (var each : array) open.push(each);
            if (!(thing instanceof COSDictionary dictionary)) continue;
            look(dictionary);
            open.addAll(dictionary.getValues());
        }
    }

    private void look(COSDictionary dictionary) throws IOException {
        if (dictionary.containsKey(COSName.JS)
                || dictionary.getDictionaryObject(COSName.S) instanceof COSName action
                        && ACTIONS.contains(action.getName())) found(Flaw.Kind.ACTS, "");
        if (dictionary.containsKey(COSName.getPDFName("Collection"))
                && COSName.CATALOG.equals(dictionary.getCOSName(COSName.TYPE))) found(Flaw.Kind.WRAPPED, "");
        if (dictionary.getDictionaryObject(COSName.EF) instanceof COSDictionary files)
            for (var each : files.getValues())
                if (each instanceof COSObject pointed && pointed.getObject() instanceof COSStream file && isPdf(file))
                    found(Flaw.Kind.WRAPPED, "");
    }

    private static boolean isPdf(COSStream file) throws IOException {
        try (var in = file.createInputStream()) {
            return new String(in.readNBytes(1_024), StandardCharsets.ISO_8859_1).contains(HEADER);
        }
    }

    private void found(Flaw.Kind kind, String where) {
        var flaw = new Flaw(kind, where);
        if (!flaws.contains(flaw)) flaws.add(flaw);
    }
}
