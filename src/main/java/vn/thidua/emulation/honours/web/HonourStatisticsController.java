package vn.thidua.emulation.honours.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.Download;
import vn.thidua.design.Spreadsheet;
import vn.thidua.design.Words;
import vn.thidua.emulation.honours.AwardCatalogue;
import vn.thidua.emulation.honours.AwardLevel;
import vn.thidua.emulation.honours.HonourRight;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;
import vn.thidua.platform.Vietnam;

/// Statistics of awards in the shape of the forms of the Ministry, on the screen and as a file to be printed.
@Controller
class HonourStatisticsController {

    private static final String PATH = HonourDeskController.PATH + "/thong-ke";

    private final HonourPages pages;
    private final AwardCatalogue catalogue;
    private final Clock clock;

    HonourStatisticsController(HonourPages pages, AwardCatalogue catalogue, Clock clock) {
        this.pages = pages;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView show(Actor actor, @RequestParam(name = "nam", defaultValue = "") String typed) {
        return new ModelAndView("emulation/honours/web/statistics", "page", view(actor, typed));
    }

    private StatisticsView view(Actor actor, String typed) {
        actor.must(HonourRight.KEEP, Scope.of(HonourDeskController.site()));
        var counts = pages.counts(HonourDeskController.site(), HonourPages.Reader.DESK);
        var totals = new YearTotals(catalogue, counts);
        var years = totals.years();
        var latest = years.isEmpty()
                ? Vietnam.today(clock).getYear()
                : years.getFirst().year();
        var year = typed.matches("[12][0-9]{3}") ? Integer.parseInt(typed) : latest;
        return new StatisticsView(year, years, totals.kindsOf(year));
    }

    @GetMapping(PATH + ".xlsx")
    ResponseEntity<byte[]> file(Actor actor, @RequestParam(name = "nam", defaultValue = "") String typed) {
        var view = view(actor, typed);
        var book = new Spreadsheet();
        for (var level : List.of(AwardLevel.STATE, AwardLevel.PROVINCE, AwardLevel.GRASSROOTS))
            table(book, view, level);
        years(book, view);
        var name = "thong-ke-khen-thuong-" + view.year() + ".xlsx";
        return Download.of(book.bytes(), MediaType.parseMediaType(Spreadsheet.TYPE), name);
    }

    private static void table(Spreadsheet book, StatisticsView view, AwardLevel level) {
        var table = book.table(
                Words.say("honours.level.short." + level),
                List.of(
                        Words.say("honours.stat.kind"),
                        Words.say("honours.stat.total"),
                        Words.say("honours.subject.COLLECTIVE"),
                        Words.say("honours.subject.INDIVIDUAL"),
                        Words.say("honours.subject.HOUSEHOLD"),
                        Words.say("honours.stat.revoked")));
        var kinds = new ArrayList<>(view.of(level));
        for (var kind : kinds) row(table, kind.name(), kind);
        if (!kinds.isEmpty()) row(table, Words.say("honours.stat.sum"), StatisticsView.sum(kinds));
        table.note(Words.say("honours.stat.of", String.valueOf(view.year())));
        table.note(Words.say("honours.stat.honest"));
    }

    private static void row(Spreadsheet.Table table, String name, YearTotals.Kind kind) {
        table.row(name, kind.number(), kind.collectives(), kind.individuals(), kind.households(), kind.revoked());
    }

    private static void years(Spreadsheet book, StatisticsView view) {
        var table = book.table(
                Words.say("honours.stat.years"),
                List.of(
                        Words.say("honours.year"),
                        Words.say("honours.stat.total"),
                        Words.say("honours.group.TITLE"),
                        Words.say("honours.group.FORM"),
                        Words.say("honours.stat.revoked")));
        for (var year : view.years())
            table.row(year.year(), year.number(), year.titles(), year.forms(), year.revoked());
    }
}
