package vn.thidua.news.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Frame;
import vn.thidua.news.NewsRight;
import vn.thidua.news.Sections;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;

/// Sections and topic lines. What is in use can be renamed and moved, not left out.
@Controller
class SectionsController {

    private final Sections sections;

    SectionsController(Sections sections) {
        this.sections = sections;
    }

    @GetMapping("/quan-tri/chuyen-muc")
    ModelAndView show(Actor actor) {
        var site = Frame.current().site();
        actor.must(NewsRight.ARRANGE, Scope.of(site));
        return page(HttpStatus.OK, SectionsForm.of(sections.of(site), sections.topicsOf(site)), FieldErrors.NONE);
    }

    @PostMapping("/quan-tri/chuyen-muc")
    ModelAndView save(Actor actor, HttpServletRequest request) {
        var site = Frame.current().site();
        actor.must(NewsRight.ARRANGE, Scope.of(site));
        var form = SectionsForm.typed(request.getParameterMap());
        var errors = form.errors();
        if (!errors.none()) return page(HttpStatus.UNPROCESSABLE_CONTENT, form, errors);
        sections.arrange(actor, site, form.arranged(), form.lines());
        return new ModelAndView("redirect:" + Frame.current().href("/quan-tri/chuyen-muc") + "?bao=sections");
    }

    private static ModelAndView page(HttpStatus status, SectionsForm form, FieldErrors errors) {
        return new ModelAndView("news/desk/sections", Map.of("page", new SectionsPage(form, errors)), status);
    }
}
