package vn.thidua.news.web;

import java.time.Clock;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.Frame;
import vn.thidua.design.Spreadsheet;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;
import vn.thidua.traffic.Span;
import vn.thidua.traffic.TrafficRight;
import vn.thidua.traffic.Visits;

/// Figures that need both the counts and the articles: they stand here, since the room that counts knows no articles.
@Controller
class ReadershipController {

    private static final int MOST_READ = 50;
    private static final int MOST_AUTHORS = 100;
    private static final int MOST_LINES = 20_000;

    private final ReadershipPages pages;
    private final Visits visits;
    private final Clock clock;

    ReadershipController(ReadershipPages pages, Visits visits, Clock clock) {
        this.pages = pages;
        this.visits = visits;
        this.clock = clock;
    }

    @GetMapping("/quan-tri/thong-ke/bai-viet")
    ModelAndView show(
            Actor actor,
            @RequestParam(defaultValue = "") String ky,
            @RequestParam(defaultValue = "") String tu,
            @RequestParam(defaultValue = "") String den) {
        var site = readable(actor);
        var span = span(site, ky, tu, den);
        var views = visits.readings(site, span.from(), span.until());
        var authors = pages.authors(site, span, views);
        var page = new ReadershipPage(
                span,
                pages.read(site, views, MOST_READ),
                pages.sections(site, span, views),
                authors.stream().limit(MOST_AUTHORS).toList(),
                Math.max(0, authors.size() - MOST_AUTHORS));
        return new ModelAndView("news/web/readership", "page", page);
    }

    /// Whole months, since royalties are paid by month.
    @GetMapping("/quan-tri/thong-ke/nhuan-but.xlsx")
    ResponseEntity<byte[]> royalties(
            Actor actor, @RequestParam(defaultValue = "") String tu, @RequestParam(defaultValue = "") String den) {
        var site = readable(actor);
        var span = span(site, "thang", tu, den);
        var until = span.until().withDayOfMonth(span.until().lengthOfMonth());
        var lines = pages.lines(site, span.from(), until, visits.readings(site, span.from(), until), MOST_LINES);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(Spreadsheet.TYPE))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name(span) + "\"")
                .body(RoyaltySheet.of(lines, span.from(), until));
    }

    private static String name(Span span) {
        return "nhuan-but-" + span.from() + "-" + span.until() + ".xlsx";
    }

    private static SiteId readable(Actor actor) {
        var site = Frame.current().site();
        if (!actor.mayAnywhere(TrafficRight.READ, site)) throw new Forbidden(TrafficRight.READ);
        return site;
    }

    private Span span(SiteId site, String period, String from, String until) {
        return Span.of(
                period, from, until, Vietnam.today(clock), visits.totals(site).since());
    }
}
