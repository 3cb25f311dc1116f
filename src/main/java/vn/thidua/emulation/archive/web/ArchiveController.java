package vn.thidua.emulation.archive.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.Frame;
import vn.thidua.design.Words;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.archive.ArchiveRefused;
import vn.thidua.emulation.archive.ArchiveRight;
import vn.thidua.emulation.archive.Archives;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;

/// Closed years at the desk: closed, packed, followed, stopped, fetched.
@Controller
class ArchiveController {

    static final String PATH = "/quan-tri/luu-tru";
    private static final String ONE = PATH + "/nam/{year:[0-9a-f-]{36}}";

    private final Archives archives;
    private final ArchivePages pages;

    ArchiveController(Archives archives, ArchivePages pages) {
        this.archives = archives;
        this.pages = pages;
    }

    private static SiteId site() {
        return Frame.current().site();
    }

    @GetMapping(PATH)
    ModelAndView list(Actor actor) {
        actor.must(ArchiveRight.READ, Scope.of(site()));
        return new ModelAndView("emulation/archive/web/list", Map.of("page", new ArchiveListPage(pages.years(site()))));
    }

    @GetMapping(ONE)
    ModelAndView show(Actor actor, @PathVariable UUID year) {
        return page(actor, year, "", HttpStatus.OK);
    }

    private ModelAndView page(Actor actor, UUID year, String refused, HttpStatus status) {
        var kept = archives.of(actor, site(), new BlocYearId(year));
        var page = new ArchiveYearPage(kept, actor.may(ArchiveRight.KEEP, Scope.of(site())), refused);
        return new ModelAndView("emulation/archive/web/year", Map.of("page", page), status);
    }

    @PostMapping(ONE + "/dong")
    ModelAndView close(Actor actor, @PathVariable UUID year) {
        return done(actor, year, "archive-closed", () -> archives.close(actor, site(), new BlocYearId(year)));
    }

    @PostMapping(ONE + "/goi")
    ModelAndView begin(Actor actor, @PathVariable UUID year) {
        return done(actor, year, "archive-begun", () -> archives.begin(actor, site(), new BlocYearId(year)));
    }

    @PostMapping(ONE + "/goi/dung")
    ModelAndView stop(Actor actor, @PathVariable UUID year) {
        return done(actor, year, "archive-stopped", () -> archives.stop(actor, site(), new BlocYearId(year)));
    }

    private ModelAndView done(Actor actor, UUID year, String words, Runnable verb) {
        try {
            verb.run();
            return new ModelAndView("redirect:" + Frame.current().href(PATH + "/nam/" + year) + "?bao=" + words);
        } catch (ArchiveRefused refusal) {
            return page(actor, year, Words.say(refusal.key(), refusal.facts()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @GetMapping(ONE + "/goi.zip")
    void file(Actor actor, @PathVariable UUID year, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var fetched = archives.fetch(actor, site(), new BlocYearId(year));
        response.setContentType("application/zip");
        response.setContentLengthLong(fetched.size());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(fetched.name()).build().toString());
        if (!request.getMethod().equals("HEAD")) fetched.body().to(response.getOutputStream());
    }
}
