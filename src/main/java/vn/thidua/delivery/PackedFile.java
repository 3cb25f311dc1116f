package vn.thidua.delivery;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.Asset;

/// A static file in every form worth sending, the smallest first.
record PackedFile(List<Form> forms) {

    private static final int SMALLEST_WORTH_IT = 200;
    private static final int BEST_BROTLI = 11;

    /// @param encoding as in `Content-Encoding`; `null` for the file as it is
    record Form(@Nullable String encoding, String suffix, byte[] bytes) {}

    static PackedFile of(Asset asset) {
        var forms = new ArrayList<Form>();
        if (asset.compressible() && asset.content().length >= SMALLEST_WORTH_IT) {
            if (Brotli4jLoader.isAvailable()) forms.add(new Form("br", "-b", brotli(asset.content())));
            forms.add(new Form("gzip", "-g", gzip(asset.content())));
        }
        forms.add(new Form(null, "", asset.content()));
        return new PackedFile(List.copyOf(forms));
    }

    Form bestFor(HttpServletRequest request) {
        return forms.stream()
                .filter(form -> form.encoding == null || Encoding.accepts(request, form.encoding))
                .findFirst()
                .orElse(forms.getLast());
    }

    private static byte[] brotli(byte[] content) {
        try {
            return Encoder.compress(content, Encoder.Parameters.create(BEST_BROTLI));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] gzip(byte[] content) {
        var out = new ByteArrayOutputStream();
        try (var gzip = new BestGzip(out)) {
            gzip.write(content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    private static class BestGzip extends GZIPOutputStream {

        BestGzip(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
