package vn.thidua.site.web;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Frame;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.site.NewAddress;
import vn.thidua.site.OldPath;
import vn.thidua.site.RedirectRefused;
import vn.thidua.site.Redirects;
import vn.thidua.site.SiteRight;

@Controller
class RedirectController {

    private static final String PATH = "/quan-tri/chuyen-huong";

    private final Redirects redirects;
    private final RedirectPages pages;

    RedirectController(Redirects redirects, RedirectPages pages) {
        this.redirects = redirects;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ModelAndView list(
            Actor actor,
            @RequestParam(name = "q", defaultValue = "") String sought,
            @RequestParam(name = "trang", defaultValue = "1") int number,
            @RequestParam(name = "cu", defaultValue = "") String from) {
        actor.must(SiteRight.REDIRECT, Scope.of(site()));
        return page(HttpStatus.OK, sought.strip(), number, from, "", FieldErrors.NONE);
    }

    @PostMapping(PATH)
    ModelAndView set(
            Actor actor,
            @RequestParam(name = "cu", defaultValue = "") String from,
            @RequestParam(name = "moi", defaultValue = "") String to) {
        actor.must(SiteRight.REDIRECT, Scope.of(site()));
        try {
            redirects.set(actor, site(), OldPath.typed(from), NewAddress.typed(to));
            return done("redirect-set");
        } catch (RedirectRefused.NoNewAddress | RedirectRefused.Circle refusal) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, "", 1, from, to, FieldErrors.of("moi", refusal));
        } catch (RedirectRefused refusal) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, "", 1, from, to, FieldErrors.of("cu", refusal));
        }
    }

    @PostMapping(PATH + "/bo")
    ModelAndView remove(Actor actor, @RequestParam(name = "cu", defaultValue = "") String path) {
        redirects.remove(actor, site(), path);
        return done("redirect-removed");
    }

    private ModelAndView page(
            HttpStatus status, String sought, int number, String from, String to, FieldErrors errors) {
        var page = new RedirectsPage(pages.slice(site(), sought, Math.max(1, number)), sought, from, to, errors);
        return new ModelAndView("site/web/redirects", Map.of("page", page), status);
    }

    private static ModelAndView done(String key) {
        return new ModelAndView("redirect:" + Frame.current().href(PATH) + "?bao=" + key);
    }

    private static SiteId site() {
        return Frame.current().site();
    }
}
