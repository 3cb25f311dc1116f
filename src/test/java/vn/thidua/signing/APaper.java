package vn.thidua.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/// A paper of two pages, as it is frozen: text on the first, an empty signature field for each party on the second, and
/// a field of a form.
public final class APaper {

    static final String FIELD = "chu-ky-";
    private static final int ROW = 6;

    private APaper() {}

    /// With so many empty signature fields, named `chu-ky-1` and so on.
    public static byte[] frozen(int parties) {
        try (var document = new PDDocument()) {
            var first = new PDPage(PDRectangle.A4);
            var second = new PDPage(PDRectangle.A4);
            document.addPage(first);
            document.addPage(second);
            write(
                    document,
                    first,
                    List.of("GIAO ƯỚC THI ĐUA NĂM 2021", "Khối Tổng hợp đăng ký 06 nhiệm vụ trọng tâm."));
            write(document, second, List.of("ĐẠI DIỆN CÁC ĐƠN VỊ KÝ GIAO ƯỚC"));
            var form = form(document);
            for (var number = 0; number < parties; number++) addSignatureField(form, second, number);
            addText(form, first);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static void write(PDDocument document, PDPage page, List<String> lines) throws IOException {
        try (var file = Objects.requireNonNull(PDDocument.class.getResourceAsStream(
                        "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"));
                var pen = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            pen.beginText();
            pen.setFont(PDType0Font.load(document, file, true), 14);
            pen.setLeading(20);
            pen.newLineAtOffset(80, 760);
            for (var line : lines) {
                pen.showText(line);
                pen.newLine();
            }
            pen.endText();
        }
    }

    private static PDAcroForm form(PDDocument document) {
        var form = new PDAcroForm(document);
        document.getDocumentCatalog().setAcroForm(form);
        var resources = new PDResources();
        resources.put(COSName.HELV, new PDType1Font(Standard14Fonts.FontName.HELVETICA));
        form.setDefaultResources(resources);
        form.setDefaultAppearance("/Helv 10 Tf 0 g");
        return form;
    }

    private static void addSignatureField(PDAcroForm form, PDPage page, int number) throws IOException {
        var field = new PDSignatureField(form);
        field.setPartialName(FIELD + (number + 1));
        var widget = field.getWidgets().getFirst();
        widget.setRectangle(new PDRectangle(60 + number / ROW * 240, 620 - number % ROW * 100, 220, 70));
        widget.setPage(page);
        widget.setPrinted(true);
        page.getAnnotations().add(widget);
        form.getFields().add(field);
    }

    private static void addText(PDAcroForm form, PDPage page) throws IOException {
        var field = new PDTextField(form);
        field.setPartialName("diem");
        form.getFields().add(field);
        var widget = field.getWidgets().getFirst();
        widget.setRectangle(new PDRectangle(80, 500, 100, 20));
        widget.setPage(page);
        page.getAnnotations().add(widget);
        field.setValue("100");
    }
}
