package vn.thidua.traffic.web;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.Frame;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;
import vn.thidua.site.SiteRight;
import vn.thidua.traffic.Span;
import vn.thidua.traffic.TrafficRight;
import vn.thidua.traffic.Visits;

/// The figures for editors. Whoever may read them anywhere on the site may read all: they are sums, and name nobody.
@Controller
class BoardController {

    private static final int MOST = 100;
    private static final int REFERRERS = 30;

    private final Visits visits;
    private final StatisticsPages figures;
    private final BoardPages pages;
    private final Clock clock;

    BoardController(Visits visits, StatisticsPages figures, BoardPages pages, Clock clock) {
        this.visits = visits;
        this.figures = figures;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/quan-tri/thong-ke")
    ModelAndView overview(
            Actor actor,
            @RequestParam(defaultValue = "") String ky,
            @RequestParam(defaultValue = "") String tu,
            @RequestParam(defaultValue = "") String den) {
        var site = readable(actor);
        var span = span(site, ky, tu, den);
        var page = new StatisticsPage(
                visits.totals(site),
                span,
                figures.rows(site, span),
                figures.heat(site, span),
                figures.groups(site, span),
                List.of(),
                figures.starts(span));
        return new ModelAndView(
                "traffic/web/board", "page", new BoardPage(page, figures.referrers(site, span, REFERRERS)));
    }

    @GetMapping("/quan-tri/thong-ke/tim-kiem")
    ModelAndView words(
            Actor actor,
            @RequestParam(defaultValue = "") String ky,
            @RequestParam(defaultValue = "") String tu,
            @RequestParam(defaultValue = "") String den) {
        var site = readable(actor);
        var span = span(site, ky, tu, den);
        var page = new WordsPage(
                span, pages.words(site, span, MOST), pages.wordsInVain(site, span, MOST), pages.rareWords(site, span));
        return new ModelAndView("traffic/web/words", "page", page);
    }

    @GetMapping("/quan-tri/thong-ke/dia-chi-hong")
    ModelAndView lost(
            Actor actor,
            @RequestParam(defaultValue = "") String ky,
            @RequestParam(defaultValue = "") String tu,
            @RequestParam(defaultValue = "") String den) {
        var site = readable(actor);
        var span = span(site, ky, tu, den);
        var page = new LostPage(span, pages.lost(site, span, MOST), actor.mayAnywhere(SiteRight.REDIRECT, site));
        return new ModelAndView("traffic/web/lost", "page", page);
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
