package vn.thidua.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Frame;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;
import vn.thidua.site.SiteRefused;
import vn.thidua.site.SiteRight;
import vn.thidua.site.Sites;

/// The agency's name, its addresses and its menu.
@Controller
class SettingsController {

    private final Sites sites;

    SettingsController(Sites sites) {
        this.sites = sites;
    }

    @GetMapping("/quan-tri/trang")
    ModelAndView show(Actor actor) {
        var site = Frame.current().site();
        actor.must(SiteRight.CONFIGURE, Scope.of(site));
        return page(HttpStatus.OK, SettingsForm.of(sites.site(site)), FieldErrors.NONE);
    }

    @PostMapping("/quan-tri/trang")
    ModelAndView save(Actor actor, HttpServletRequest request) {
        actor.must(SiteRight.CONFIGURE, Scope.of(Frame.current().site()));
        var form = SettingsForm.typed(request.getParameterMap());
        var errors = form.errors();
        if (!errors.none()) return page(HttpStatus.UNPROCESSABLE_CONTENT, form, errors);
        try {
            sites.describe(actor, Frame.current().site(), form.agency(), form.baseUrl(), form.hosts(), form.links());
        } catch (SiteRefused.HostTaken refused) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, form, FieldErrors.of("ten-mien", refused));
        }
        return new ModelAndView("redirect:" + Frame.current().href("/quan-tri/trang") + "?bao=settings");
    }

    private static ModelAndView page(HttpStatus status, SettingsForm form, FieldErrors errors) {
        return new ModelAndView("site/web/settings", Map.of("page", new SettingsPage(form, errors)), status);
    }
}
