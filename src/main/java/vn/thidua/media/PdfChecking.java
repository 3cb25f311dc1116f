package vn.thidua.media;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// The program of a second machine: reads the structure of one PDF, every object of it, and says by its exit status
/// whether it may be taken in. Nothing is drawn, no stream of a page is unpacked, nothing is fetched.
final class PdfChecking {

    static final int SOUND = 0;
    static final int UNREADABLE = 2;
    /// Not 3: that is how a machine ends that ran out of memory.
    static final int LOCKED = 4;
    static final int ACTS = 5;

    private static final int MOST_PAGES = 5_000;
    private static final Set<String> ACTIONS =
            Set.of("JavaScript", "Launch", "SubmitForm", "ImportData", "Rendition", "RichMediaExecute", "GoTo3DView");
    private static final Set<String> HARMLESS = Set.of("GoTo");

    private PdfChecking() {}

    public static void main(String... args) {
        System.setOut(System.err);
        Runtime.getRuntime().halt(judged(Path.of(args[0])));
    }

    static int judged(Path file) {
        try (var document = Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            var pages = document.getNumberOfPages();
            if (pages < 1 || pages > MOST_PAGES || !firstPageIsThere(document)) return UNREADABLE;
            if (opensByItself(document)) return ACTS;
            return walk(document) ? ACTS : SOUND;
        } catch (InvalidPasswordException locked) {
            return LOCKED;
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            return UNREADABLE;
        }
    }

    private static boolean firstPageIsThere(PDDocument document) {
        return document.getPage(0).getCOSObject() != null;
    }

    /// What happens when the document is opened may lead within it, and nowhere else.
    private static boolean opensByItself(PDDocument document) {
        var catalogue = document.getDocumentCatalog().getCOSObject();
        return catalogue.getDictionaryObject(COSName.OPEN_ACTION) instanceof COSDictionary action
                && !HARMLESS.contains(action.getNameAsString(COSName.S, ""));
    }

    private static boolean walk(PDDocument document) {
        var seen = Collections.newSetFromMap(new IdentityHashMap<COSBase, Boolean>());
        Deque<COSBase> open = new ArrayDeque<>();
        open.add(document.getDocument().getTrailer());
        for (var key : document.getDocument().getXrefTable().keySet())
            open.add(document.getDocument().getObjectFromPool(key));
        while (!open.isEmpty()) {
            var next = open.pop();
            var thing = next instanceof COSObject pointed ? pointed.getObject() : next;
            if (thing == null || !seen.add(thing)) continue;
            if (thing instanceof COSArray array) for (var each : array) add(open, each);
            if (!(thing instanceof COSDictionary dictionary)) continue;
            if (acts(dictionary)) return true;
            dictionary.getValues().forEach(each -> add(open, each));
        }
        return false;
    }

    private static void add(Deque<COSBase> open, COSBase each) {
        if (each instanceof COSObject || each instanceof COSArray || each instanceof COSDictionary) open.push(each);
    }

    private static boolean acts(COSDictionary dictionary) {
        return dictionary.containsKey(COSName.JS)
                || dictionary.containsKey(COSName.getPDFName("JavaScript"))
                || dictionary.getDictionaryObject(COSName.S) instanceof COSName name
                        && ACTIONS.contains(name.getName());
    }
}
