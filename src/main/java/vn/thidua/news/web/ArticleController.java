package vn.thidua.news.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import vn.thidua.design.Frame;
import vn.thidua.design.Keeping;
import vn.thidua.platform.Missing;

@Controller
class ArticleController {

    private final ArticlePages pages;

    ArticleController(ArticlePages pages) {
        this.pages = pages;
    }

    @GetMapping("/tin/{slug}")
    ModelAndView show(@PathVariable String slug, HttpServletRequest request) {
        var page = pages.show(Frame.current().site(), slug);
        if (!page.slug().equals(slug)) return new ModelAndView(moved(page.path()));
        Keeping.about(request, page.id().value());
        return new ModelAndView(page.withdrawn() ? "news/web/withdrawn" : "news/web/article", "page", page);
    }

    @GetMapping("/tin/{slug}/ban-in")
    ModelAndView print(@PathVariable String slug) {
        var page = pages.show(Frame.current().site(), slug);
        if (!page.slug().equals(slug)) return new ModelAndView(moved(page.path() + "/ban-in"));
        return new ModelAndView(page.withdrawn() ? "news/web/withdrawn" : "news/web/print", "page", page);
    }

    @GetMapping("/t/{number:[0-9]{1,12}}")
    View permanent(@PathVariable long number) {
        var slug = pages.slugOf(Frame.current().site(), number).orElseThrow(Missing::new);
        return moved("/tin/" + slug);
    }

    private static View moved(String path) {
        var view = new RedirectView(Frame.current().href(path));
        view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        return view;
    }
}
