package vn.thidua.media.web;

import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thidua.design.Frame;
import vn.thidua.media.Media;
import vn.thidua.media.MediaId;
import vn.thidua.media.Renditions;
import vn.thidua.platform.Missing;

@Controller
class MediaController {

    private static final String FOREVER = "public, max-age=31536000, immutable";

    /// A browser that shows a picture or a PDF alone wraps it in a page with a style of its own.
    private static final String SHOWN_ALONE = "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'";

    private final Media media;
    private final Renditions renditions;

    MediaController(Media media, Renditions renditions) {
        this.media = media;
        this.renditions = renditions;
    }

    @GetMapping("/anh/{id}/{width:[0-9]{3,4}}.{format:webp|jpg}")
    ResponseEntity<byte[]> picture(@PathVariable UUID id, @PathVariable int width, @PathVariable String format) {
        var bytes = renditions.draw(Frame.current().site(), new MediaId(id), width, format);
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, FOREVER)
                .header("Content-Security-Policy", SHOWN_ALONE)
                .contentType(MediaType.parseMediaType(format.equals("jpg") ? "image/jpeg" : "image/webp"))
                .body(bytes);
    }

    /// A PDF may be read in the page; anything else is only saved. Neither may run anything.
    @GetMapping("/tep/{id}/{name}")
    ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable String name) {
        var site = Frame.current().site();
        var medium = media.medium(site, new MediaId(id))
                .filter(found -> found.name().equals(name))
                .orElseThrow(Missing::new);
        var disposition = medium.mime().equals(MediaType.APPLICATION_PDF_VALUE)
                ? ContentDisposition.inline()
                : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, FOREVER)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition.filename(medium.name()).build().toString())
                .header("Content-Security-Policy", SHOWN_ALONE)
                .contentType(MediaType.parseMediaType(medium.mime()))
                .body(media.file(site, medium.id()));
    }
}
