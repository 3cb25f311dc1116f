package vn.thidua.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.GregorianCalendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.Vietnam;

/// Adds a revision to a document that has room for a signature or a time stamp. The bytes before it stay as they are,
/// so that signatures made earlier keep holding.
final class Revising {

    private static final COSName CADES = COSName.getPDFName("ETSI.CAdES.detached");
    private static final COSName STAMP_TYPE = COSName.getPDFName("DocTimeStamp");
    private static final COSName STAMP_FILTER = COSName.getPDFName("ETSI.RFC3161");
    private static final String STAMP_FIELD = "dau-thoi-gian-";
    private static final int CERTIFYING_FORBIDS_ALL = 1;

    private Revising() {}

    static Revision signature(byte[] pdf, SignatureSpot spot, Instant at, int reserved) {
        var signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(CADES);
        signature.setName(spot.block().name());
        signature.setSignDate(GregorianCalendar.from(at.atZone(Vietnam.ZONE)));
        return revised(pdf, signature, spot, at, reserved);
    }

    static Revision timeStamp(byte[] pdf, int reserved) {
        var stamp = new PDSignature();
        stamp.setType(STAMP_TYPE);
        stamp.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        stamp.setSubFilter(STAMP_FILTER);
        return revised(pdf, stamp, null, Instant.EPOCH, reserved);
    }

    private static Revision revised(
            byte[] pdf, PDSignature signature, @Nullable SignatureSpot spot, Instant at, int reserved) {
        var out = new ByteArrayOutputStream(pdf.length + (reserved << 2));
        try (var document = Loader.loadPDF(pdf);
                var options = new SignatureOptions()) {
            mustTakeSignatures(document);
            var field = spot == null ? stampField(document) : field(document, spot);
            var widget = field.getWidgets().getFirst();
            var place = widget.getRectangle();
            field.getCOSObject().setItem(COSName.V, signature);
            options.setPreferredSignatureSize(reserved);
            document.addSignature(signature, options);
            // The library makes the place empty when it is handed no drawing; ours is made here.
            widget.setRectangle(place);
            if (spot != null && seen(place)) widget.setAppearance(SignatureBlock.of(document, spot.block(), place, at));
            field.getCOSObject().setNeedToBeUpdated(true);
            widget.getCOSObject().setNeedToBeUpdated(true);
            document.saveIncrementalForExternalSigning(out).setSignature(new byte[0]);
        } catch (IOException unreadable) {
            throw new SigningRefused.NotSignable();
        }
        return Revision.lastOf(out.toByteArray());
    }

    private static void mustTakeSignatures(PDDocument document) {
        if (document.isEncrypted()) throw new SigningRefused.NotSignable();
        var permissions = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PERMS);
        if (permissions == null || !permissions.containsKey(COSName.DOCMDP)) return;
        var mdp = permissions.getCOSDictionary(COSName.DOCMDP);
        var references = mdp == null ? null : mdp.getCOSArray(COSName.REFERENCE);
        if (references == null || references.size() == 0) return;
        if (references.getObject(0) instanceof org.apache.pdfbox.cos.COSDictionary reference
                && reference.getCOSDictionary(COSName.TRANSFORM_PARAMS) != null
                && reference.getCOSDictionary(COSName.TRANSFORM_PARAMS).getInt(COSName.P, 2) == CERTIFYING_FORBIDS_ALL)
            throw new SigningRefused.NotSignable();
    }

    private static PDSignatureField field(PDDocument document, SignatureSpot spot) throws IOException {
        var form = form(document);
        var found = form.getField(spot.field());
        if (found == null) return made(document, form, spot);
        if (!(found instanceof PDSignatureField field)) throw new SigningRefused.NoSuchPlace(spot.field());
        if (field.getSignature() != null) throw new SigningRefused.FieldTaken(spot.field());
        return field;
    }

    private static PDAcroForm form(PDDocument document) {
        var catalogue = document.getDocumentCatalog();
        var form = catalogue.getAcroForm(null);
        if (form == null) {
            form = new PDAcroForm(document);
            catalogue.setAcroForm(form);
        }
        catalogue.getCOSObject().setNeedToBeUpdated(true);
        form.getCOSObject().setNeedToBeUpdated(true);
        return form;
    }

    private static PDSignatureField made(PDDocument document, PDAcroForm form, SignatureSpot spot) throws IOException {
        var place = spot.place();
        if (place == null || place.page() > document.getNumberOfPages())
            throw new SigningRefused.NoSuchPlace(spot.field());
        var box = new PDRectangle(place.left(), place.bottom(), place.width(), place.height());
        return made(document, form, spot.field(), place.page() - 1, box);
    }

    private static PDSignatureField stampField(PDDocument document) throws IOException {
        var form = form(document);
        var number = 1;
        while (form.getField(STAMP_FIELD + number) != null) number++;
        return made(document, form, STAMP_FIELD + number, 0, new PDRectangle());
    }

    private static PDSignatureField made(PDDocument document, PDAcroForm form, String name, int number, PDRectangle box)
            throws IOException {
        var page = document.getPage(number);
        var field = new PDSignatureField(form);
        field.setPartialName(name);
        var widget = field.getWidgets().getFirst();
        widget.setRectangle(box);
        widget.setPage(page);
        var annotations = page.getAnnotations();
        annotations.add(widget);
        page.setAnnotations(annotations);
        page.getCOSObject().setNeedToBeUpdated(true);
        var fields = form.getFields();
        fields.add(field);
        form.setFields(fields);
        return field;
    }

    private static boolean seen(@Nullable PDRectangle place) {
        return place != null && place.getWidth() > 1 && place.getHeight() > 1;
    }
}
