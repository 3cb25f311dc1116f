package vn.thidua.documents;

import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;

/// Draws papers. The same paper, id and instant give the same bytes, so that a text can be frozen by its hash.
@Service
public class Papers {

    /// A4, tagged, PDF/A-2b, one empty signature field for each signature under its name.
    ///
    /// @param id becomes the document's own ID
    /// @param at the instant the file says it was made
    public byte[] pdf(Paper paper, UUID id, Instant at) {
        throw new UnsupportedOperationException();
    }

    /// The same for those who work on with Word.
    public byte[] docx(Paper paper, Instant at) {
        throw new UnsupportedOperationException();
    }
}
