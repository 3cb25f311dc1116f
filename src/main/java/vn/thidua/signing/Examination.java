package vn.thidua.signing;

import eu.europa.esig.dss.model.InMemoryDocument;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/// The program of a second machine: examines one PDF and writes what it found to its output. It fetches nothing.
///
/// Its arguments: the file, the agreed file or `-`, the present time in milliseconds, the folders of trust.
final class Examination {

    private static final int MOST_PAGES = 500;
    private static final int MOST_SIGNATURES = 64;
    private static final byte[] HEADER = {'%', 'P', 'D', 'F', '-'};
    private static final int HEADER_WITHIN = 1_024;

    private Examination() {}

    public static void main(String... args) throws IOException {
        var output = new DataOutputStream(System.out);
        System.setOut(System.err); // whatever the libraries have to say is no finding
        var agreed = args[1].equals("-") ? null : Path.of(args[1]);
        var now = Instant.ofEpochMilli(Long.parseLong(args[2]));
        var folders = Arrays.stream(args).skip(3).map(Path::of).toList();
        of(Path.of(args[0]), agreed, now, folders).write(output);
        Runtime.getRuntime().halt(0);
    }

    static Findings of(Path file, @Nullable Path agreed, Instant now, List<Path> trust) {
        try {
            var bytes = Files.readAllBytes(file);
            if (!isPdf(bytes)) return Findings.none(Verdict.Why.NOT_A_PDF);
            if (StructureCheck.leadsInACircle(bytes)) return Findings.none(Verdict.Why.UNREADABLE);
            return examined(bytes, agreed == null ? null : Files.readAllBytes(agreed), now, trust);
        } catch (InvalidPasswordException locked) {
            return Findings.none(Verdict.Why.LOCKED);
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            return Findings.none(Verdict.Why.UNREADABLE);
        }
    }

    private static boolean isPdf(byte[] bytes) {
        for (var at = 0; at < Math.min(bytes.length - HEADER.length, HEADER_WITHIN); at++)
            if (Arrays.equals(bytes, at, at + HEADER.length, HEADER, 0, HEADER.length)) return true;
        return false;
    }

    private static Findings examined(byte[] bytes, byte @Nullable [] agreed, Instant now, List<Path> trust)
            throws IOException {
        var flaws = new LinkedHashSet<Flaw>();
        if (agreed != null && !beginsWith(bytes, agreed)) flaws.add(new Flaw(Flaw.Kind.NOT_THE_AGREED_TEXT, ""));
        if (!StructureCheck.beginsAsPdf(bytes) && StructureCheck.tellsOfSignatures(bytes))
            return new Findings(null, List.of(), List.of(new Flaw(Flaw.Kind.WRAPPED, "")));
        int firstRevision;
        int signed;
        try (var document = Loader.loadPDF(bytes)) {
            if (document.isEncrypted()) return Findings.none(Verdict.Why.LOCKED);
            if (!readable(document)) return Findings.none(Verdict.Why.UNREADABLE);
            signed = document.getSignatureDictionaries().size();
            if (signed == 0) return unsigned(bytes, flaws);
            flaws.addAll(StructureCheck.of(bytes, document));
            firstRevision = firstRevision(bytes, document);
        }
        try {
            return signed(bytes, agreed, signed, firstRevision, flaws, TrustAnchors.in(trust), now);
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            if (flaws.isEmpty()) throw unreadable;
            return new Findings(null, List.of(), new ArrayList<>(flaws)); // what was found is enough
        }
    }

    private static Findings signed(
            byte[] bytes,
            byte @Nullable [] agreed,
            int signed,
            int firstRevision,
            Set<Flaw> flaws,
            TrustAnchors anchors,
            Instant now)
            throws IOException {
        var whole = new InMemoryDocument(bytes);
        var check = SignatureCheck.of(whole, bytes.length, anchors, now);
        flaws.addAll(check.flaws());
        // one that cannot even be read must not be passed over in silence
        if (check.read() < signed) flaws.add(new Flaw(Flaw.Kind.SIGNATURE_FORGED, ""));
        if (firstRevision > 0 && firstRevision < bytes.length)
            flaws.addAll(RevisionCheck.between(new InMemoryDocument(Arrays.copyOf(bytes, firstRevision)), whole));
        if (agreed != null && flaws.isEmpty()) flaws.addAll(RevisionCheck.between(new InMemoryDocument(agreed), whole));
        return new Findings(null, check.signatures(), new ArrayList<>(flaws));
    }

    /// Without a signature other flaws do not matter, but for one that is still in the file and no longer shown.
    private static Findings unsigned(byte[] bytes, Set<Flaw> flaws) {
        flaws.removeIf(flaw -> flaw.kind() != Flaw.Kind.NOT_THE_AGREED_TEXT);
        if (StructureCheck.tellsOfSignatures(bytes)) flaws.add(new Flaw(Flaw.Kind.SIGNATURE_REMOVED, ""));
        return new Findings(null, List.of(), new ArrayList<>(flaws));
    }

    private static boolean beginsWith(byte[] bytes, byte[] agreed) {
        return bytes.length >= agreed.length && Arrays.mismatch(bytes, 0, agreed.length, agreed, 0, agreed.length) < 0;
    }

    /// Walks all pages, so that a tree that leads in a circle is found before anybody draws it.
    private static boolean readable(PDDocument document) throws IOException {
        var pages = document.getNumberOfPages();
        if (pages < 1 || pages > MOST_PAGES) return false;
        var walked = 0;
        for (var page : document.getPages()) if (page.getCOSObject() != null && ++walked > MOST_PAGES) return false;
        return walked == pages && document.getSignatureDictionaries().size() <= MOST_SIGNATURES;
    }

    /// Where the first signed state of the document ends; 0 when nothing is signed.
    private static int firstRevision(byte[] bytes, PDDocument document) throws IOException {
        return document.getSignatureDictionaries().stream()
                .map(signature -> signature.getByteRange())
                .filter(range -> range.length == 4 && range[2] > 0 && (long) range[2] + range[3] <= bytes.length)
                .mapToInt(range -> range[2] + range[3])
                .filter(end -> end > 0)
                .min()
                .orElse(0);
    }
}
