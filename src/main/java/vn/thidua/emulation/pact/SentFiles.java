package vn.thidua.emulation.pact;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.web.multipart.MultipartFile;

/// Files that come with the rows of a form.
public final class SentFiles {

    private SentFiles() {}

    /// Those named `tep-1` and up to the last row, by its number.
    ///
    /// @throws PactRefused.NoSheet for what is neither a PDF nor a JPEG nor a PNG
    public static Map<Integer, SheetFile> numbered(Map<String, MultipartFile> sent, int rows) throws IOException {
        var files = new HashMap<Integer, SheetFile>();
        for (var n = 1; n <= rows; n++) {
            var file = sent.get("tep-" + n);
            if (file != null && !file.isEmpty()) files.put(n, SheetFile.of(file.getBytes()));
        }
        return files;
    }
}
