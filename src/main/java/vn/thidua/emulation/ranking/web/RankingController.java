package vn.thidua.emulation.ranking.web;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.Download;
import vn.thidua.design.Frame;
import vn.thidua.design.Signed;
import vn.thidua.design.Spreadsheet;
import vn.thidua.design.Words;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.Typed;
import vn.thidua.emulation.bloc.BlocRight;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.ranking.RankingObjections;
import vn.thidua.emulation.ranking.RankingPaper;
import vn.thidua.emulation.ranking.RankingRefused;
import vn.thidua.emulation.ranking.RankingRules;
import vn.thidua.emulation.ranking.Rankings;
import vn.thidua.emulation.ranking.Standings;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Refusal;

/// The ranking of a year at the desk: worked out, shown, objected to, certified, replaced, taken along.
@Controller
class RankingController {

    static final String PATH = "/quan-tri/xep-hang";
    static final String YEAR = PATH + "/nam/{year:[0-9a-f-]{36}}";

    private final Rankings rankings;
    private final RankingObjections objections;
    private final RankingRules rules;
    private final RankingReading reading;
    private final RankingPages pages;
    private final RankingPaper paper;
    private final BlocYears years;
    private final Clock clock;

    RankingController(
            Rankings rankings,
            RankingObjections objections,
            RankingRules rules,
            RankingReading reading,
            RankingPages pages,
            RankingPaper paper,
            BlocYears years,
            Clock clock) {
        this.rankings = rankings;
        this.objections = objections;
        this.rules = rules;
        this.reading = reading;
        this.pages = pages;
        this.paper = paper;
        this.years = years;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView list(Actor actor) {
        var site = RankingReading.site();
        if (!actor.mayAnywhere(BlocRight.VIEW, site) && !actor.mayAnywhere(BlocRight.ARRANGE, site))
            throw new Forbidden(BlocRight.VIEW);
        var seen = pages.years(site).stream()
                .filter(known -> years.maySee(actor, years.year(site, known.id())))
                .map(known -> years.mayLead(actor, years.year(site, known.id())) ? known : known.hidden())
                .toList();
        return new ModelAndView("emulation/ranking/web/list", "page", new RankingListPage(seen));
    }

    @GetMapping(YEAR)
    ModelAndView year(Actor actor, @PathVariable UUID year, @RequestParam(name = "ban", defaultValue = "") String n) {
        return page(actor, year, n, HttpStatus.OK, RankingPage.Notice.NONE);
    }

    private ModelAndView page(Actor actor, UUID year, String n, HttpStatus status, RankingPage.Notice notice) {
        var page = reading.page(actor, new BlocYearId(year), n, notice);
        return new ModelAndView("emulation/ranking/web/ranking", Map.of("page", page), status);
    }

    private interface Verb {
        void act(BlocYearId year);
    }

    /// What could not be done is told at its place, with what was typed.
    private ModelAndView done(Actor actor, UUID year, String place, Map<String, String> typed, String key, Verb verb) {
        try {
            verb.act(new BlocYearId(year));
            return redirect(year, key);
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID && refusal.kind() != Refusal.Kind.CONFLICT) throw refusal;
            var words = Words.say(refusal.key(), refusal.facts());
            var notice = new RankingPage.Notice(place, words, typed);
            return page(actor, year, "", HttpStatus.UNPROCESSABLE_CONTENT, notice);
        }
    }

    static ModelAndView redirect(UUID year, String done) {
        return new ModelAndView("redirect:" + Frame.current().href(PATH + "/nam/" + year) + "?bao=" + done);
    }

    @PostMapping(YEAR + "/tinh")
    ModelAndView compute(Actor actor, @PathVariable UUID year) {
        return done(
                actor,
                year,
                "tinh",
                Map.of(),
                "ranking-computed",
                id -> rankings.compute(actor, RankingReading.site(), id));
    }

    @PostMapping(YEAR + "/cong-bo")
    ModelAndView review(
            Actor actor, @PathVariable UUID year, @RequestParam(name = "den-ngay", defaultValue = "") String until) {
        reading.mustLead(actor, new BlocYearId(year));
        return done(
                actor,
                year,
                "den-ngay",
                Map.of("den-ngay", until),
                "ranking-shown",
                id -> rankings.review(
                        actor,
                        RankingReading.site(),
                        id,
                        Typed.day(until).orElseThrow(() -> new RankingRefused.NotADay(until.strip()))));
    }

    @PostMapping(YEAR + "/y-kien")
    ModelAndView object(
            Actor actor,
            @PathVariable UUID year,
            @RequestParam(name = "don-vi") UUID unit,
            @RequestParam(name = "noi-dung", defaultValue = "") String words) {
        return done(
                actor,
                year,
                "noi-dung",
                Map.of("noi-dung", words),
                "ranking-objected",
                id -> objections.object(actor, RankingReading.site(), id, new UnitId(unit), words));
    }

    @PostMapping(YEAR + "/y-kien/{objection:[0-9a-f-]{36}}")
    ModelAndView answer(
            Actor actor,
            @PathVariable UUID year,
            @PathVariable UUID objection,
            @RequestParam(name = "tra-loi", defaultValue = "") String words) {
        return done(
                actor,
                year,
                "tra-loi-" + objection,
                Map.of("tra-loi-" + objection, words),
                "ranking-answered",
                id -> objections.answer(
                        actor,
                        RankingReading.site(),
                        id,
                        objection,
                        words,
                        Signed.current().name()));
    }

    @PostMapping(YEAR + "/xac-nhan")
    ModelAndView certify(
            Actor actor, @PathVariable UUID year, @RequestParam(name = "ma", defaultValue = "") String seen) {
        return done(
                actor,
                year,
                "xac-nhan",
                Map.of(),
                "ranking-certified",
                id -> rankings.certify(
                        actor, RankingReading.site(), id, seen, Signed.current().name()));
    }

    @PostMapping(YEAR + "/thay-the")
    ModelAndView replace(
            Actor actor, @PathVariable UUID year, @RequestParam(name = "ly-do", defaultValue = "") String reason) {
        return done(
                actor,
                year,
                "ly-do",
                Map.of("ly-do", reason),
                "ranking-replacing",
                id -> rankings.replace(actor, RankingReading.site(), id, reason));
    }

    @PostMapping(YEAR + "/phieu")
    ModelAndView vote(Actor actor, @PathVariable UUID year, @RequestParam Map<String, String> fields) {
        reading.mustLead(actor, new BlocYearId(year));
        var reference = fields.getOrDefault("bien-ban", "");
        return done(
                actor,
                year,
                "bien-ban",
                fields,
                "ranking-voted",
                id -> rules.vote(actor, RankingReading.site(), id, new Standings.Votes(votes(fields), reference)));
    }

    private static Map<UnitId, Integer> votes(Map<String, String> fields) {
        var votes = new HashMap<UnitId, Integer>();
        fields.forEach((field, typed) -> {
            if (!field.matches("phieu-[0-9a-f-]{36}") || typed.isBlank()) return;
            if (!typed.strip().matches("\\d{1,5}")) throw new RankingRefused.NoVotes(typed.strip());
            votes.put(new UnitId(UUID.fromString(field.substring(6))), Integer.valueOf(typed.strip()));
        });
        return votes;
    }

    @GetMapping(YEAR + "/bang.{form:pdf|xlsx}")
    ResponseEntity<byte[]> file(
            Actor actor,
            @PathVariable UUID year,
            @PathVariable String form,
            @RequestParam(name = "ban", defaultValue = "") String n) {
        var page = reading.page(actor, new BlocYearId(year), n, RankingPage.Notice.NONE);
        var round = page.round();
        if (round == null) throw new Missing();
        return form.equals("pdf")
                ? Download.of(
                        paper.pdf(page.year(), round, clock.instant()), MediaType.APPLICATION_PDF, "bang-xep-hang.pdf")
                : Download.of(RankingSheet.of(round), MediaType.parseMediaType(Spreadsheet.TYPE), "bang-xep-hang.xlsx");
    }
}
