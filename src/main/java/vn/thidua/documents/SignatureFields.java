package vn.thidua.documents;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/// The empty fields that later signatures fill, each by an update that leaves all bytes before it alone.
final class SignatureFields {

    private final PDDocument document;
    private final PDAcroForm form;

    private SignatureFields(PDDocument document) {
        this.document = document;
        this.form = new PDAcroForm(document);
        document.getDocumentCatalog().setAcroForm(form);
    }

    /// @param places by the mark of the field
    static void add(PDDocument document, Paper paper, Map<String, FieldPlace> places) throws IOException {
        var all = Stream.concat(paper.signatures().stream(), Stream.ofNullable(paper.witness()))
                .toList();
        var numbers = Paper.numberFields(paper.deciding()).toList();
        if (all.isEmpty() && numbers.isEmpty()) return;
        var fields = new SignatureFields(document);
        for (var number : numbers) fields.add(number, "Số, ngày: " + paper.issuer(), place(places, number));
        for (var signature : all) {
            var unit = String.join(" ", signature.capacity());
            var seal = signature.seal();
            if (seal != null) fields.add(seal, "Chữ ký của cơ quan, tổ chức: " + unit, place(places, seal));
            fields.add(
                    signature.field(),
                    "Chữ ký: " + unit + " " + signature.title() + " " + signature.signer(),
                    place(places, signature.field()));
        }
    }

    private static FieldPlace place(Map<String, FieldPlace> places, String field) {
        return Objects.requireNonNull(places.get(PaperHtml.mark(field)), field);
    }

    private void add(String name, String said, FieldPlace place) throws IOException {
        var field = new PDSignatureField(form);
        field.setPartialName(name);
        field.setAlternateFieldName(Text.clean(said));
        var page = document.getPage(place.page());
        var widget = field.getWidgets().getFirst();
        widget.setRectangle(place.where());
        widget.setPage(page);
        widget.setPrinted(true);
        widget.setAppearance(empty(place.where()));
        page.getAnnotations().add(widget);
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        form.getFields().add(field);
    }

    /// An archive wants a shape for everything on the page, and this one shows nothing yet. It is packed like the one
    /// that takes its place: a change of packing alone is taken for a change of the page.
    private PDAppearanceDictionary empty(PDRectangle where) throws IOException {
        var shape = new PDAppearanceStream(document);
        shape.setBBox(new PDRectangle(where.getWidth(), where.getHeight()));
        try (var nothing = shape.getContentStream().createOutputStream(COSName.FLATE_DECODE)) {
            nothing.flush();
        }
        shape.setResources(new org.apache.pdfbox.pdmodel.PDResources());
        var shapes = new PDAppearanceDictionary();
        shapes.setNormalAppearance(shape);
        return shapes;
    }
}
