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
import vn.thidua.news.web.ArticlePages.Found;
import vn.thidua.platform.Missing;

@Controller
class ArticleController {

    private final ArticlePages pages;

    ArticleController(ArticlePages pages) {
        this.pages = pages;
    }

    @GetMapping("/tin/{slug}")
    ModelAndView show(@PathVariable String slug, HttpServletRequest request) {
        return switch (pages.show(Frame.current().site(), slug)) {
            case Found.Elsewhere elsewhere -> new ModelAndView(moved(elsewhere.href()));
            case Found.Here here -> {
                Keeping.about(request, here.page().id().value());
                yield new ModelAndView("news/web/article", "page", here.page());
            }
        };
    }

    @GetMapping("/tin/{slug}/ban-in")
    ModelAndView print(@PathVariable String slug) {
        return switch (pages.show(Frame.current().site(), slug)) {
            case Found.Elsewhere elsewhere ->
                new ModelAndView(
                        moved(elsewhere.href().startsWith("/tin/") ? elsewhere.href() + "/ban-in" : elsewhere.href()));
            case Found.Here here -> new ModelAndView("news/web/print", "page", here.page());
        };
    }

    @GetMapping("/t/{number:[0-9]{1,12}}")
    View permanent(@PathVariable long number) {
        return moved(pages.hrefOf(Frame.current().site(), number).orElseThrow(Missing::new));
    }

    private static View moved(String path) {
        var view = new RedirectView(Frame.current().href(path));
        view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        return view;
    }
}
