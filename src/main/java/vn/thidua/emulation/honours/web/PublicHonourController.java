package vn.thidua.emulation.honours.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.Frame;
import vn.thidua.emulation.honours.AwardCatalogue;
import vn.thidua.emulation.honours.AwardGroup;
import vn.thidua.emulation.rules.RuleBook;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Slice;
import vn.thidua.platform.Vietnam;

/// Awards for everybody: found by name, of one subject, by year, as open data. Only what was disclosed.
@Controller
class PublicHonourController {

    static final String PATH = "/khen-thuong";
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final int SIZE = 20;
    private static final int ON_YEAR = 100;

    private final HonourPages pages;
    private final AwardCatalogue catalogue;
    private final RuleBook rules;
    private final Clock clock;

    PublicHonourController(HonourPages pages, AwardCatalogue catalogue, RuleBook rules, Clock clock) {
        this.pages = pages;
        this.catalogue = catalogue;
        this.rules = rules;
        this.clock = clock;
    }

    private static SiteId site() {
        return Frame.current().site();
    }

    @GetMapping(PATH)
    ModelAndView find(@RequestParam Map<String, String> query) {
        var sought = Sought.typed(query);
        var page = sought.any() ? answer(sought) : front(sought);
        return new ModelAndView("emulation/honours/web/public", "page", page);
    }

    private PublicHonoursPage answer(Sought sought) {
        var answer = pages.answer(site(), sought, HonourPages.Reader.EVERYBODY, SIZE);
        return new PublicHonoursPage(
                sought,
                catalogue.at(Vietnam.today(clock)),
                answer.found(),
                answer.more(),
                answer.counted(),
                List.of(),
                YearChart.of(List.of()));
    }

    private PublicHonoursPage front(Sought sought) {
        var years = totals().years();
        var values = years.reversed().stream()
                .map(one -> new YearChart.Value(String.valueOf(one.year()), one.titles(), one.forms()))
                .toList();
        return new PublicHonoursPage(
                sought, catalogue.at(Vietnam.today(clock)), List.of(), false, 0, years, YearChart.of(values));
    }

    private YearTotals totals() {
        return new YearTotals(catalogue, pages.counts(site(), HonourPages.Reader.EVERYBODY));
    }

    @GetMapping(PATH + "/doi-tuong/{id:[0-9a-f-]{36}}")
    ModelAndView subject(@PathVariable UUID id) {
        var awards = pages.ofSubject(site(), id);
        if (awards.isEmpty()) throw new Missing();
        return new ModelAndView("emulation/honours/web/subject", "page", new PublicSubjectPage(awards));
    }

    @GetMapping(PATH + "/nam/{year:[12][0-9]{3}}")
    ModelAndView year(@PathVariable int year, @RequestParam(name = "trang", defaultValue = "1") int number) {
        var totals = totals();
        var known = totals.years().stream()
                .filter(one -> one.year() == year)
                .findFirst()
                .orElseThrow(Missing::new);
        var kinds = totals.kindsOf(year);
        var bars = kinds.stream()
                .map(one -> one.group() == AwardGroup.TITLE
                        ? new YearChart.Value(one.name(), one.number(), 0)
                        : new YearChart.Value(one.name(), 0, one.number()))
                .toList();
        var all = pages.ofYear(site(), year);
        var from = Math.min(all.size(), (Math.max(1, number) - 1) * ON_YEAR);
        var slice = new Slice<>(all.subList(from, Math.min(all.size(), from + ON_YEAR)), number, ON_YEAR, all.size());
        if (number > slice.pages()) throw new Missing();
        var page = new PublicHonourYearPage(known, kinds, YearChart.of(bars), slice);
        return new ModelAndView("emulation/honours/web/year", "page", page);
    }

    @GetMapping(PATH + "/danh-muc")
    ModelAndView catalogue() {
        var today = Vietnam.today(clock);
        var view = CatalogueView.of(catalogue, today, rules.find(site(), today));
        return new ModelAndView("emulation/honours/web/kinds", "page", new PublicCataloguePage(view));
    }

    @GetMapping(PATH + "/du-lieu")
    ModelAndView data() {
        return new ModelAndView("emulation/honours/web/data", "page", new OpenHonoursPage(totals().years()));
    }

    @GetMapping(PATH + "/du-lieu/{year:[12][0-9]{3}}.csv")
    ResponseEntity<byte[]> csv(@PathVariable int year) {
        var awards = pages.ofYear(site(), year);
        if (awards.isEmpty()) throw new Missing();
        return ResponseEntity.ok().contentType(CSV).body(OpenHonours.csv(awards));
    }

    @GetMapping(PATH + "/du-lieu/{year:[12][0-9]{3}}.json")
    ResponseEntity<byte[]> json(@PathVariable int year) {
        var awards = pages.ofYear(site(), year);
        if (awards.isEmpty()) throw new Missing();
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(OpenHonours.json(year, awards));
    }
}
