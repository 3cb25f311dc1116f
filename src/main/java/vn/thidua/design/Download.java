package vn.thidua.design;

import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A file that a browser saves under its name and keeps nowhere else.
public final class Download {

    public static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private Download() {}

    public static ResponseEntity<byte[]> of(byte[] bytes, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }

    /// A paper as PDF or for Word; only the form that is asked for is drawn.
    ///
    /// @param name without its ending
    /// @param form `pdf` or `docx`
    public static ResponseEntity<byte[]> paper(String name, String form, Supplier<byte[]> pdf, Supplier<byte[]> docx) {
        return form.equals("pdf")
                ? of(pdf.get(), MediaType.APPLICATION_PDF, name + ".pdf")
                : of(docx.get(), WORD, name + ".docx");
    }
}
