package vn.thidua.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// Lays a paper out as PDF/A-2b.
final class PaperPdf {

    private static final Pattern MARK = Pattern.compile("field-.*");

    private final Format format;
    private final Typeface typeface;
    private final byte[] colours;

    PaperPdf(Format format, Typeface typeface) {
        this.format = format;
        this.typeface = typeface;
        this.colours = java.awt.color.ICC_Profile.getInstance(java.awt.color.ColorSpace.CS_sRGB)
                .getData();
    }

    byte[] drawn(Paper paper, UUID id, Instant at) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var builder = builder(PaperHtml.of(paper, format, typeface)).usePDDocument(document);
            try (var renderer = builder.buildPdfRenderer()) {
                renderer.createPDFKeepOpen();
                var places = new LinkedHashMap<String, FieldPlace>();
                for (var found : renderer.findPagePositionsByID(MARK))
                    places.put(
                            found.getId(),
                            new FieldPlace(
                                    found.getPageNo(),
                                    new PDRectangle(found.getX(), found.getY(), found.getWidth(), found.getHeight())));
                if (paper.deciding() instanceof Deciding(var _, var _, Annex annex))
                    places.putAll(AnnexPdf.draw(document, paper, annex, format, typeface));
                SignatureFields.add(document, paper, places);
                Papertrail.write(document, paper.title(), id, at);
                document.save(out, CompressParameters.NO_COMPRESSION);
            }
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private PdfRendererBuilder builder(String html) {
        XRLog.setLoggingEnabled(false); // it tells the console of every style sheet and font
        var builder = new PdfRendererBuilder()
                .withHtmlContent(html, null)
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_B)
                .useColorProfile(colours)
                .useUnicodeLineBreaker(new LineBreaks());
        for (var cut : Typeface.Cut.values())
            builder.useFont(
                    cut::open, Typeface.NAME, cut.weight(), cut.slanted() ? FontStyle.ITALIC : FontStyle.NORMAL, true);
        return builder.useUriResolver((base, uri) -> null); // nothing is fetched from anywhere
    }
}
