package vn.thidua.home;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.thidua.design.Frame;
import vn.thidua.design.Keeping;
import vn.thidua.news.Sections;

@Controller
class HomeController {

    private static final Duration FIGURES = Duration.ofSeconds(10);

    private final HomePages pages;
    private final Sections sections;

    HomeController(HomePages pages, Sections sections) {
        this.pages = pages;
        this.sections = sections;
    }

    @GetMapping("/")
    String home(Model model, HttpServletRequest request) {
        Keeping.freshFor(request, FIGURES);
        model.addAttribute("page", pages.show(Frame.current()));
        return "home/home";
    }

    @GetMapping("/so-do-trang")
    String map(Model model) {
        var site = Frame.current().site();
        model.addAttribute("page", new MapPage(sections.of(site), sections.topicsOf(site)));
        return "home/map";
    }
}
