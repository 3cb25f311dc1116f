package vn.thidua.traffic.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.Frame;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;
import vn.thidua.traffic.MostRead;
import vn.thidua.traffic.Span;
import vn.thidua.traffic.Titles;
import vn.thidua.traffic.Visits;

@Controller
class StatisticsController {

    private static final int MOST_READ = 20;
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final Visits visits;
    private final StatisticsPages pages;
    private final ObjectProvider<Titles> titles;
    private final Clock clock;

    StatisticsController(Visits visits, StatisticsPages pages, ObjectProvider<Titles> titles, Clock clock) {
        this.visits = visits;
        this.pages = pages;
        this.titles = titles;
        this.clock = clock;
    }

    @GetMapping("/thong-ke")
    ModelAndView statistics(
            @RequestParam(defaultValue = "") String ky,
            @RequestParam(defaultValue = "") String tu,
            @RequestParam(defaultValue = "") String den) {
        return new ModelAndView("traffic/web/statistics", "page", page(site(), span(ky, tu, den)));
    }

    private StatisticsPage page(SiteId site, Span span) {
        return new StatisticsPage(
                visits.totals(site),
                span,
                pages.rows(site, span),
                pages.heat(site, span),
                pages.groups(site, span),
                titled(site, pages.mostRead(site, span, MOST_READ)),
                pages.starts(span));
    }

    private List<StatisticsPage.Read> titled(SiteId site, List<MostRead> most) {
        var ids = most.stream().map(MostRead::article).toList();
        var known = Optional.ofNullable(titles.getIfAvailable())
                .map(all -> all.of(site, ids))
                .orElse(Map.of());
        return most.stream()
                .flatMap(read -> titled(read, known.get(read.article())))
                .toList();
    }

    /// An article without a title is withdrawn or gone: its figure stays in the sums and leaves the list.
    private static Stream<StatisticsPage.Read> titled(MostRead read, Titles.@Nullable Titled titled) {
        return titled == null
                ? Stream.empty()
                : Stream.of(new StatisticsPage.Read(titled.title(), titled.href(), read.views()));
    }

    @GetMapping("/thong-ke.csv")
    ResponseEntity<byte[]> sheet(
            @RequestParam(defaultValue = "") String ky,
            @RequestParam(defaultValue = "") String tu,
            @RequestParam(defaultValue = "") String den) {
        var span = span(ky, tu, den);
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name(span) + "\"")
                .body(Sheet.of(pages.rows(site(), span), span.period()));
    }

    private static String name(Span span) {
        return "thong-ke-" + span.period().slug() + "-" + span.from() + "-" + span.until() + ".csv";
    }

    @GetMapping("/thong-ke/cach-tinh")
    ModelAndView method() {
        return new ModelAndView("traffic/web/method", "page", new MethodPage());
    }

    private Span span(String period, String from, String until) {
        return Span.of(
                period, from, until, Vietnam.today(clock), visits.totals(site()).since());
    }

    private static SiteId site() {
        return Frame.current().site();
    }
}
