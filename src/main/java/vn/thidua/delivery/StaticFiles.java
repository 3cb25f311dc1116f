package vn.thidua.delivery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.design.Asset;
import vn.thidua.design.Assets;

/// Style sheets, scripts, fonts and drawings, packed once. Under an address with the right hash they never change and
/// are kept for a year; under any other they are asked about each time, so a page of before an update still works.
@Component
class StaticFiles {

    private static final String FOLDER = "/static/";
    private static final Map<String, String> AT_THE_ROOT =
            Map.of("/favicon.ico", "favicon.ico", "/apple-touch-icon.png", "apple-touch-icon.png");
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final int MOST = 500;

    private final Cache<String, PackedFile> packed =
            Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();

    static boolean owns(String path) {
        return path.startsWith(FOLDER) || AT_THE_ROOT.containsKey(path);
    }

    void send(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var rest = AT_THE_ROOT.getOrDefault(path, path.substring(Math.min(path.length(), FOLDER.length())));
        var slash = rest.indexOf('/');
        var hashed = Assets.find(rest.substring(slash + 1)).filter(_ -> isHash(rest, slash));
        var asset = hashed.or(() -> Assets.find(rest));
        if (asset.isEmpty()) {
            PlainPage.send(
                    response,
                    HttpServletResponse.SC_NOT_FOUND,
                    Address.language(path),
                    request.getMethod().equals("HEAD"));
            return;
        }
        var current = asset.get();
        var forEver = hashed.isPresent() && rest.startsWith(current.hash());
        response.setHeader("Cache-Control", forEver ? FOR_EVER : "no-cache");
        send(current, request, response);
    }

    private static boolean isHash(String rest, int slash) {
        return slash == 12 && rest.chars().limit(slash).allMatch(c -> Character.digit(c, 16) >= 0);
    }

    private void send(Asset asset, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var file = packed.get(asset.hash() + asset.path(), _ -> PackedFile.of(asset));
        var form = file.bestFor(request);
        var tag = '"' + asset.hash() + form.suffix() + '"';
        response.setHeader("ETag", tag);
        if (asset.compressible()) response.setHeader("Vary", "Accept-Encoding");
        var known = request.getHeader("If-None-Match");
        if (known != null && known.contains(tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(asset.type());
        if (form.encoding() != null) response.setHeader("Content-Encoding", form.encoding());
        response.setContentLength(form.bytes().length);
        if (!request.getMethod().equals("HEAD")) response.getOutputStream().write(form.bytes());
    }
}
