package vn.thidua.newsroom.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.Frame;
import vn.thidua.design.Words;
import vn.thidua.news.ArticlePreview;
import vn.thidua.newsroom.DraftId;
import vn.thidua.newsroom.DraftText;
import vn.thidua.newsroom.Looks;
import vn.thidua.platform.Actor;

/// The page of an article before it is public, exactly as it will be: for those who work on it, in three widths, and by
/// a link that ends for others.
@Controller
class PreviewController {

    /// As on every page, and besides: our own pages may show this one in a frame.
    private static final String FRAMED = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; media-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-src 'self'; frame-ancestors 'self'; manifest-src 'self'";

    private final Looks looks;
    private final ArticlePreview preview;

    PreviewController(Looks looks, ArticlePreview preview) {
        this.looks = looks;
        this.preview = preview;
    }

    @GetMapping("/quan-tri/bai/{id}/xem-truoc")
    ModelAndView frames(Actor actor, @PathVariable UUID id, HttpServletResponse response) {
        var text = looks.text(actor, Frame.current().site(), new DraftId(id));
        response.setHeader("Content-Security-Policy", FRAMED);
        return new ModelAndView("newsroom/web/preview", Map.of("page", new PreviewPage(id, text.at("title"))));
    }

    @GetMapping("/quan-tri/bai/{id}/xem-truoc/trang")
    ModelAndView page(Actor actor, @PathVariable UUID id, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", FRAMED);
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        return shown(looks.preview(actor, Frame.current().site(), new DraftId(id)));
    }

    @GetMapping("/nhap/{secret}")
    ModelAndView linked(@PathVariable String secret, HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("Referrer-Policy", "no-referrer");
        return shown(looks.linked(Frame.current().site(), secret));
    }

    /// What has no title or no body yet is shown with words in their place.
    private ModelAndView shown(Looks.Preview shown) {
        var text = shown.text();
        var fields = new java.util.LinkedHashMap<>(text.fields());
        if (text.at("title").isBlank()) fields.put("title", Words.say("draft.untitled"));
        if (text.body().blocks().isEmpty()) fields.put("body", "<p>" + Words.say("draft.empty") + "</p>");
        var manuscript = new DraftText(fields).manuscript(shown.published());
        return preview.page(Frame.current().site(), manuscript);
    }
}
