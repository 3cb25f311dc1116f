package vn.thidua.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/// Ways to make a signed document say what nobody signed.
final class Forgeries {

    private Forgeries() {}

    interface Change {
        void to(PDDocument document) throws IOException;
    }

    /// As an honest tool saves: a new revision behind the signed bytes.
    static byte[] revised(byte[] signed, Change change) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(signed)) {
            change.to(document);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
        }
        return out.toByteArray();
    }

    /// As an editor saves: everything anew.
    static byte[] rewritten(byte[] signed, Change change) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(signed)) {
            change.to(document);
            document.save(out);
        }
        return out.toByteArray();
    }

    static byte[] flipped(byte[] signed, int at) {
        var bytes = Arrays.copyOf(signed, signed.length);
        bytes[at] ^= 1;
        return bytes;
    }

    static byte[] followedBy(byte[] signed, String text) {
        return joined(signed, text.getBytes(StandardCharsets.ISO_8859_1));
    }

    static byte[] joined(byte[] one, byte[] other) {
        var bytes = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, bytes, one.length, other.length);
        return bytes;
    }

    static void appendPage(PDDocument document) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        APaper.write(document, page, List.of("Nhiệm vụ thứ bảy, không ai đã ký."));
        document.getPages().getCOSObject().setNeedToBeUpdated(true);
    }

    static void overlayContent(PDDocument document) throws IOException {
        var page = document.getPage(0);
        try (var pen = new PDPageContentStream(document, page, AppendMode.APPEND, false, true)) {
            pen.setNonStrokingColor(1f, 1f, 1f);
            pen.addRect(70, 730, 400, 30);
            pen.fill();
        }
        page.getCOSObject().setNeedToBeUpdated(true);
    }

    static void overlayAnnotation(PDDocument document) throws IOException {
        var page = document.getPage(0);
        var square = new PDAnnotationSquare();
        square.setRectangle(new PDRectangle(70, 730, 400, 30));
        square.constructAppearances(document);
        square.setPrinted(true);
        var annotations = page.getAnnotations();
        annotations.add(square);
        page.setAnnotations(annotations);
        page.getCOSObject().setNeedToBeUpdated(true);
    }

    static void replaceValue(PDDocument document) throws IOException {
        var field = (PDTextField) form(document).getField("diem");
        field.setValue("10");
        field.getCOSObject().setNeedToBeUpdated(true);
        var looks = field.getWidgets().getFirst().getAppearance();
        looks.getCOSObject().setNeedToBeUpdated(true);
        looks.getNormalAppearance().getCOSObject().setNeedToBeUpdated(true);
    }

    /// What the field shows is exchanged, what it holds is not.
    static void replaceLooks(PDDocument document) throws IOException {
        var field = (PDTextField) form(document).getField("diem");
        var value = field.getCOSObject().getString(COSName.V);
        field.setValue("10");
        field.getCOSObject().setString(COSName.V, value);
        field.getCOSObject().setNeedToBeUpdated(true);
        field.getWidgets().getFirst().getAppearance().getCOSObject().setNeedToBeUpdated(true);
        field.getWidgets()
                .getFirst()
                .getAppearance()
                .getNormalAppearance()
                .getCOSObject()
                .setNeedToBeUpdated(true);
    }

    /// The block of a signature that stands there is drawn larger, over the text.
    static void growSignature(PDDocument document) {
        var field = (PDSignatureField) form(document).getField(APaper.FIELD + 1);
        var widget = field.getWidgets().getFirst();
        widget.setRectangle(new PDRectangle(0, 0, 595, 842));
        widget.getCOSObject().setNeedToBeUpdated(true);
    }

    static void strip(PDDocument document) {
        var field = form(document).getField(APaper.FIELD + 1);
        field.getCOSObject().removeItem(COSName.V);
        field.getCOSObject().setNeedToBeUpdated(true);
    }

    static void hideAsLayer(PDDocument document) {
        var layers = new PDOptionalContentProperties();
        var layer = new PDOptionalContentGroup("Nội dung");
        layers.addGroup(layer);
        layers.setGroupEnabled(layer, false);
        document.getDocumentCatalog().setOCProperties(layers);
    }

    /// Prepared before anybody signs: a layer that is not seen until somebody switches it on.
    static byte[] withHiddenLayer(byte[] agreed) throws IOException {
        return rewritten(agreed, document -> {
            var layers = new PDOptionalContentProperties();
            var layer = new PDOptionalContentGroup("Phụ lục");
            layers.addGroup(layer);
            layers.setGroupEnabled(layer, false);
            document.getDocumentCatalog().setOCProperties(layers);
            try (var pen = new PDPageContentStream(document, document.getPage(0), AppendMode.APPEND, true, true)) {
                pen.beginMarkedContent(COSName.OC, layer);
                pen.addRect(70, 600, 400, 30);
                pen.fill();
                pen.endMarkedContent();
            }
        });
    }

    /// The shadow attack: the page that was signed and the page that is shown are both in the file, and the later
    /// revision exchanges which of them the tree of pages names.
    static void exchangePage(PDDocument document) throws IOException {
        var shadow = new PDPage(PDRectangle.A4);
        APaper.write(document, shadow, List.of("GIAO ƯỚC THI ĐUA NĂM 2021", "Khối Tổng hợp đăng ký 60 nhiệm vụ."));
        var shown = document.getPage(0).getCOSObject();
        var other = shadow.getCOSObject();
        shown.setItem(COSName.CONTENTS, other.getItem(COSName.CONTENTS));
        shown.setItem(COSName.RESOURCES, other.getItem(COSName.RESOURCES));
        shown.setNeedToBeUpdated(true);
    }

    static void addScript(PDDocument document) {
        var action = new COSDictionary();
        action.setName(COSName.S, "JavaScript");
        action.setItem(COSName.JS, new COSString("app.alert('ký')"));
        document.getDocumentCatalog().getCOSObject().setItem(COSName.OPEN_ACTION, action);
    }

    /// A tree of pages that leads back to its own root.
    static void loopPages(PDDocument document) {
        var root = document.getPages().getCOSObject();
        var kids = Objects.requireNonNull(root.getCOSArray(COSName.KIDS));
        kids.add(root);
        root.setInt(COSName.COUNT, 1_000_000);
        root.setNeedToBeUpdated(true);
        kids.setNeedToBeUpdated(true);
    }

    /// A last section whose predecessor is itself.
    static byte[] loopSections(byte[] signed) {
        var at = signed.length + 1;
        return followedBy(
                signed,
                "\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 9/Root 1 0 R/Prev " + at + ">>\nstartxref\n" + at
                        + "\n%%EOF\n");
    }

    /// A new document, and the signed one hangs on it as an attachment.
    static byte[] wrapped(byte[] signed, byte[] shown) throws IOException {
        return rewritten(shown, document -> {
            var file = new PDEmbeddedFile(document, new java.io.ByteArrayInputStream(signed));
            file.setSubtype("application/pdf");
            var specification = new PDComplexFileSpecification();
            specification.setFile("giao-uoc.pdf");
            specification.setEmbeddedFile(file);
            var tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(java.util.Map.of("giao-uoc.pdf", specification));
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
        });
    }

    /// Moves the second half of the signed bytes away, and puts others between (signature wrapping).
    static byte[] signatureWrapped(byte[] signed) {
        var revision = Revision.lastOf(signed);
        var text = new String(signed, StandardCharsets.ISO_8859_1);
        var between = "\n7777 0 obj\n<</Fake true>>\nendobj\n%";
        var length = signed.length - revision.to();
        var old = text.substring(text.lastIndexOf("/ByteRange"), text.indexOf(']', text.lastIndexOf("/ByteRange")) + 1);
        var moved = "/ByteRange [0 " + revision.from() + " " + (revision.to() + between.length()) + " " + length + "]";
        var padded = moved + " ".repeat(Math.max(0, old.length() - moved.length()));
        var head = text.substring(0, revision.to()).replace(old, padded);
        return (head + between + text.substring(revision.to())).getBytes(StandardCharsets.ISO_8859_1);
    }

    /// The range says that it ends behind the end of the file.
    static byte[] rangeOutside(byte[] signed) {
        var text = new String(signed, StandardCharsets.ISO_8859_1);
        var at = text.lastIndexOf("/ByteRange");
        var range = text.substring(at, text.indexOf(']', at) + 1);
        var outside = range.replaceFirst("(\\d+) *]$", "99999999]");
        return text.replace(range, outside).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm form(PDDocument document) {
        return Objects.requireNonNull(document.getDocumentCatalog().getAcroForm(null));
    }
}
