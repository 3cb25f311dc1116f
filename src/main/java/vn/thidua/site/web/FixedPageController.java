package vn.thidua.site.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thidua.design.Frame;

@Controller
class FixedPageController {

    private final FixedPages pages;

    FixedPageController(FixedPages pages) {
        this.pages = pages;
    }

    @GetMapping("/trang/{slug}")
    String show(@PathVariable String slug, Model model) {
        model.addAttribute("page", pages.show(Frame.current(), slug));
        return "site/web/fixed";
    }
}
