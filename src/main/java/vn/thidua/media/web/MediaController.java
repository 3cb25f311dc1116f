package vn.thidua.media.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;
import vn.thidua.design.Frame;
import vn.thidua.media.Media;
import vn.thidua.media.MediaId;
import vn.thidua.media.Medium;
import vn.thidua.media.Renditions;
import vn.thidua.media.Renditions.Drawn;
import vn.thidua.platform.Missing;

/// Hands media out to readers. An address with a version never changes what it shows; a former one leads to what there
/// is now and is not kept for long.
@Controller
class MediaController {

    private static final String FOREVER = "public, max-age=31536000, immutable";
    private static final String SHORTLY = "public, max-age=300";

    /// A browser that shows a picture or a PDF alone wraps it in a page with a style of its own.
    private static final String SHOWN_ALONE = "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'";

    private static final String RUNS_NOTHING =
            "default-src 'none'; media-src 'self'; style-src 'unsafe-inline'; sandbox";

    private final Media media;
    private final Renditions renditions;

    MediaController(Media media, Renditions renditions) {
        this.media = media;
        this.renditions = renditions;
    }

    @GetMapping("/anh/{id}/{width:[0-9]{3,4}}.{format:webp|jpg}")
    ResponseEntity<byte[]> picture(@PathVariable UUID id, @PathVariable int width, @PathVariable String format) {
        return picture(id, 1, width, format);
    }

    @GetMapping("/anh/{id}/{version:[0-9]{1,6}}/{width:[0-9]{3,4}}.{format:webp|jpg}")
    ResponseEntity<byte[]> picture(
            @PathVariable UUID id, @PathVariable int version, @PathVariable int width, @PathVariable String format) {
        return picture(renditions.draw(site(), new MediaId(id), version, width, format), format);
    }

    @GetMapping("/anh/{id}/{width:[0-9]{3,4}}x{height:[0-9]{3,4}}.{format:webp|jpg}")
    ResponseEntity<byte[]> part(
            @PathVariable UUID id, @PathVariable int width, @PathVariable int height, @PathVariable String format) {
        return part(id, 1, width, height, format);
    }

    @GetMapping("/anh/{id}/{version:[0-9]{1,6}}/{width:[0-9]{3,4}}x{height:[0-9]{3,4}}.{format:webp|jpg}")
    ResponseEntity<byte[]> part(
            @PathVariable UUID id,
            @PathVariable int version,
            @PathVariable int width,
            @PathVariable int height,
            @PathVariable String format) {
        return picture(renditions.drawWide(site(), new MediaId(id), version, width, height, format), format);
    }

    private static ResponseEntity<byte[]> picture(Drawn drawn, String format) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, drawn.current() ? FOREVER : SHORTLY)
                .header("Content-Security-Policy", SHOWN_ALONE)
                .contentType(MediaType.parseMediaType(format.equals("jpg") ? "image/jpeg" : "image/webp"))
                .body(drawn.bytes());
    }

    @GetMapping("/tep/{id}/{name}")
    ResponseEntity<Resource> file(
            @PathVariable UUID id, @PathVariable String name, @RequestParam(required = false) @Nullable String xem) {
        return file(id, 1, name, xem);
    }

    /// A film plays; anything else is saved and opens in a program of its own. A PDF may be read in the browser where
    /// the address says `?xem`: it was taken in only because it does nothing by itself, and no browser shows one
    /// within a sandbox.
    @GetMapping("/tep/{id}/{version:[0-9]{1,6}}/{name}")
    ResponseEntity<Resource> file(
            @PathVariable UUID id,
            @PathVariable int version,
            @PathVariable String name,
            @RequestParam(required = false) @Nullable String xem) {
        var medium = media.medium(site(), new MediaId(id))
                .filter(found -> !found.picture() && version <= found.version())
                .filter(found -> version < found.version() || found.name().equals(name))
                .orElseThrow(Missing::new);
        var read = xem != null && medium.mime().equals(MediaType.APPLICATION_PDF_VALUE);
        var how = read || medium.video() ? "inline" : "attachment";
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, version == medium.version() ? FOREVER : SHORTLY)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(how, medium))
                .header("Content-Security-Policy", read ? SHOWN_ALONE : RUNS_NOTHING)
                .contentType(MediaType.parseMediaType(medium.mime()))
                .body(new FileSystemResource(media.file(site(), medium.id())));
    }

    /// The name without marks for old programs, the real one beside it. Neither has a character that ends a header.
    private static String disposition(String how, Medium medium) {
        return how + "; filename=\"" + medium.name() + "\"; filename*=UTF-8''"
                + UriUtils.encode(medium.title(), StandardCharsets.UTF_8);
    }

    private static vn.thidua.platform.SiteId site() {
        return Frame.current().site();
    }
}
