package vn.thidua.site.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.springframework.web.util.UriUtils;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Frame;
import vn.thidua.platform.Slice;

/// The redirects of a site, and the form for one more.
///
/// @param from what stands in the form as the old address
public record RedirectsPage(Slice<Redirect> redirects, String sought, String from, String to, FieldErrors errors) {

    public record Redirect(String path, String target, Instant setAt) {}

    public String at(int page) {
        return "/quan-tri/chuyen-huong?q=" + UriUtils.encode(sought, StandardCharsets.UTF_8) + "&trang=" + page;
    }

    /// The words of the old address, with which the article that it was may be found.
    public String guess() {
        var last = from.replaceFirst("/+$", "").replaceFirst(".*/", "").replaceFirst("\\.[a-zA-Z]+$", "");
        return last.replaceAll("[-_+.]+", " ").replaceAll("\\b\\d+\\b", "").strip();
    }

    public String search() {
        return Frame.current().href("/tim-kiem") + "?q=" + UriUtils.encode(guess(), StandardCharsets.UTF_8);
    }
}
