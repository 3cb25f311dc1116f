package vn.thidua.design;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// What a form sent as a file.
public final class Uploaded {

    private Uploaded() {}

    /// Nothing where no file was chosen: whoever reads it says so in words of its own.
    public static byte[] bytes(@Nullable MultipartFile file) throws IOException {
        return file == null ? new byte[0] : file.getBytes();
    }
}
