package vn.thidua.signing;

import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfObjectModificationsFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxDocumentReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Whether a later state of a document is the earlier one with nothing but signatures more. DSS looks at the objects;
/// what it lets pass as a filled form or as a signature's looks is looked at here.
final class RevisionCheck {

    private static final int MOST_PAGES_DRAWN = 40;
    private static final float SCALE = 0.75f;
    private static final float LARGEST_PART_OF_A_PAGE = 0.25f;

    private final PDDocument earlier;
    private final PDDocument later;
    private final List<Flaw> flaws = new ArrayList<>();

    private RevisionCheck(PDDocument earlier, PDDocument later) {
        this.earlier = earlier;
        this.later = later;
    }

    static List<Flaw> between(DSSDocument before, DSSDocument after) throws IOException {
        try (var earlier = new PdfBoxDocumentReader(before);
                var later = new PdfBoxDocumentReader(after)) {
            var check = new RevisionCheck(earlier.getPDDocument(), later.getPDDocument());
            if (!check.pages()) return check.flaws;
            check.objects(earlier, later);
            check.values();
            check.places();
            check.looks();
            return check.flaws;
        }
    }

    private boolean pages() {
        if (earlier.getNumberOfPages() == later.getNumberOfPages()) return true;
        found(Flaw.Kind.PAGES_DIFFER, earlier.getNumberOfPages() + " → " + later.getNumberOfPages());
        return false;
    }

    private void objects(PdfBoxDocumentReader earlier, PdfBoxDocumentReader later) {
        var changes = new DefaultPdfObjectModificationsFinder().find(earlier, later);
        if (!changes.getUndefinedChanges().isEmpty()) found(Flaw.Kind.CHANGED_AFTER_SIGNING, "");
        if (!changes.getAnnotCreationChanges().isEmpty()) found(Flaw.Kind.COVERED_BY_ANNOTATION, "");
    }

    private void values() {
        var before = values(earlier);
        values(later).forEach((name, value) -> {
            if (!Objects.equals(before.get(name), value)) found(Flaw.Kind.FIELD_FILLED_AFTER, name);
        });
        before.keySet().stream()
                .filter(name -> !values(later).containsKey(name))
                .forEach(name -> found(Flaw.Kind.FIELD_FILLED_AFTER, name));
    }

    private static Map<String, String> values(PDDocument document) {
        var values = new HashMap<String, String>();
        var form = document.getDocumentCatalog().getAcroForm(null);
        if (form == null) return values;
        for (var field : form.getFieldTree())
            if (!(field instanceof PDSignatureField))
                values.put(field.getFullyQualifiedName(), String.valueOf(field.getValueAsString()));
        return values;
    }

    /// A signature's block may not wander, nor be so large that it covers what was agreed.
    private void places() {
        var before = signatureFields(earlier);
        signatureFields(later).forEach((name, field) -> {
            var known = before.get(name);
            for (var number = 0; number < field.getWidgets().size(); number++) {
                var place = field.getWidgets().get(number).getRectangle();
                if (known != null && !same(known, number, place)) found(Flaw.Kind.CHANGED_AFTER_SIGNING, name);
                if (known == null && large(place)) found(Flaw.Kind.COVERED_BY_ANNOTATION, name);
            }
        });
        before.keySet().stream()
                .filter(name -> !signatureFields(later).containsKey(name))
                .forEach(name -> found(Flaw.Kind.CHANGED_AFTER_SIGNING, name));
    }

    private static boolean same(PDSignatureField known, int number, PDRectangle place) {
        if (number >= known.getWidgets().size()) return false;
        var was = known.getWidgets().get(number).getRectangle();
        if (was == null || place == null) return was == place;
        return was.toString().equals(place.toString());
    }

    private boolean large(PDRectangle place) {
        if (place == null || later.getNumberOfPages() == 0) return false;
        var page = later.getPage(0).getCropBox();
        return place.getWidth() * place.getHeight() > LARGEST_PART_OF_A_PAGE * page.getWidth() * page.getHeight();
    }

    private static Map<String, PDSignatureField> signatureFields(PDDocument document) {
        var fields = new HashMap<String, PDSignatureField>();
        var form = document.getDocumentCatalog().getAcroForm(null);
        if (form == null) return fields;
        for (var field : form.getFieldTree())
            if (field instanceof PDSignatureField signature) fields.put(signature.getFullyQualifiedName(), signature);
        return fields;
    }

    /// Both are drawn without the signatures that came between them, and every point has to be the same.
    private void looks() throws IOException {
        var open = signatureFields(earlier);
        open.values().removeIf(field -> field.getCOSObject().containsKey(org.apache.pdfbox.cos.COSName.V));
        var signedBefore = signatureFields(earlier).keySet().stream()
                .filter(name -> !open.containsKey(name))
                .toList();
        var first = drawing(earlier, signedBefore);
        var second = drawing(later, signedBefore);
        for (var page = 0; page < Math.min(earlier.getNumberOfPages(), MOST_PAGES_DRAWN); page++)
            if (!same(first.renderImage(page, SCALE), second.renderImage(page, SCALE)))
                found(Flaw.Kind.LOOKS_DIFFERENT, String.valueOf(page + 1));
    }

    private static PDFRenderer drawing(PDDocument document, List<String> signedBefore) {
        Set<COSDictionary> hidden = Collections.newSetFromMap(new IdentityHashMap<>());
        signatureFields(document).forEach((name, field) -> {
            if (signedBefore.contains(name)) return;
            field.getWidgets().forEach(widget -> hidden.add(widget.getCOSObject()));
        });
        var renderer = new PDFRenderer(document);
        renderer.setAnnotationsFilter(annotation -> !hidden.contains(annotation.getCOSObject()));
        return renderer;
    }

    private static boolean same(BufferedImage one, BufferedImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) return false;
        for (var row = 0; row < one.getHeight(); row++)
            for (var column = 0; column < one.getWidth(); column++)
                if (one.getRGB(column, row) != other.getRGB(column, row)) return false;
        return true;
    }

    private void found(Flaw.Kind kind, String where) {
        var flaw = new Flaw(kind, where);
        if (!flaws.contains(flaw)) flaws.add(flaw);
    }
}
