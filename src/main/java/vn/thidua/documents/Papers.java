package vn.thidua.documents;

import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;

/// Draws papers. The same paper, id and instant give the same bytes, so that a text can be frozen by its hash.
@Service
public class Papers {

    private final PaperPdf pdf;
    private final PaperDocx docx;

    Papers() {
        var format = Format.read();
        this.pdf = new PaperPdf(format, Typeface.read());
        this.docx = new PaperDocx(format);
    }

    /// A4, tagged, PDF/A-2b, one empty signature field for each signature under its name.
    ///
    /// @param id becomes the document's own ID
    /// @param at the instant the file says it was made
    public byte[] pdf(Paper paper, UUID id, Instant at) {
        return pdf.drawn(paper, id, at);
    }

    /// The same for those who work on with Word.
    public byte[] docx(Paper paper, Instant at) {
        return docx.written(paper, at);
    }

    /// Both, where both are kept.
    public DrawnPaper drawn(Paper paper, UUID id, Instant at) {
        return new DrawnPaper(pdf(paper, id, at), docx(paper, at));
    }
}
