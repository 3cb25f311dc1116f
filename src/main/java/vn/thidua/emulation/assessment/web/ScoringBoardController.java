package vn.thidua.emulation.assessment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
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
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Spreadsheet;
import vn.thidua.design.Words;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.Typed;
import vn.thidua.emulation.assessment.AssessmentRefused;
import vn.thidua.emulation.assessment.Assessments;
import vn.thidua.emulation.assessment.CrossChecks;
import vn.thidua.emulation.assessment.Link;
import vn.thidua.emulation.bloc.BlocRight;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.pact.TargetId;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;

/// The scoring of a bloc's year at the desk: opened, planned, followed.
@Controller
class ScoringBoardController {

    private static final String YEAR = SheetController.PATH + "/nam/{year:[0-9a-f-]{36}}";

    private final Assessments assessments;
    private final CrossChecks checks;
    private final ScoringBoardReading reading;
    private final BlocYears years;
    private final Clock clock;

    ScoringBoardController(
            Assessments assessments, CrossChecks checks, ScoringBoardReading reading, BlocYears years, Clock clock) {
        this.assessments = assessments;
        this.checks = checks;
        this.reading = reading;
        this.years = years;
        this.clock = clock;
    }

    private static SiteId site() {
        return SheetReading.site();
    }

    @GetMapping(SheetController.PATH)
    ModelAndView list(Actor actor) {
        if (!actor.mayAnywhere(BlocRight.VIEW, site()) && !actor.mayAnywhere(BlocRight.ARRANGE, site()))
            throw new Forbidden(BlocRight.VIEW);
        var seen = assessments.years(actor, site()).stream()
                .map(year -> new ScoringYearsPage.Year(
                        year.id().value(), year.title(), year.state().name()))
                .toList();
        return new ModelAndView(
                "emulation/assessment/web/boards",
                "page",
                new ScoringYearsPage(seen, actor.may(BlocRight.ARRANGE, Scope.of(site()))));
    }

    @GetMapping(YEAR)
    ModelAndView show(Actor actor, @PathVariable UUID year) {
        return page(actor, year, Map.of(), FieldErrors.NONE, HttpStatus.OK);
    }

    private ModelAndView page(
            Actor actor, UUID year, Map<String, String> typed, FieldErrors errors, HttpStatus status) {
        var page = reading.page(actor, new BlocYearId(year), typed, errors);
        return new ModelAndView("emulation/assessment/web/board", Map.of("page", page), status);
    }

    private void mustLead(Actor actor, UUID year) {
        if (!years.mayLead(actor, years.year(site(), new BlocYearId(year)))) throw new Forbidden(BlocRight.LEAD);
    }

    private interface Step {
        void take(BlocYearId id);
    }

    private ModelAndView done(Actor actor, UUID year, Map<String, String> fields, String place, String key, Step step) {
        try {
            step.take(new BlocYearId(year));
            return SheetController.redirect(SheetController.PATH + "/nam/" + year, key);
        } catch (AssessmentRefused refusal) {
            var errors = FieldErrors.of(place, refusal);
            return page(actor, year, fields, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /// The days that were typed, in order; or what is wrong with them.
    private record Days(LocalDate self, LocalDate check, LocalDate explain) {}

    private static FieldErrors errors(Map<String, String> fields) {
        var errors = new LinkedHashMap<String, String>();
        for (var field : List.of("tu-cham", "kiem-tra", "giai-trinh"))
            if (Typed.day(fields.getOrDefault(field, "")).isEmpty()) errors.put(field, Words.say("assessment.no.day"));
        return new FieldErrors(errors);
    }

    private static Days days(Map<String, String> fields) {
        return new Days(day(fields, "tu-cham"), day(fields, "kiem-tra"), day(fields, "giai-trinh"));
    }

    private static LocalDate day(Map<String, String> fields, String field) {
        return Typed.day(fields.getOrDefault(field, "")).orElseThrow();
    }

    @PostMapping(YEAR + "/mo")
    ModelAndView open(Actor actor, @PathVariable UUID year, @RequestParam Map<String, String> fields) {
        mustLead(actor, year);
        var errors = errors(fields);
        if (!errors.none()) return page(actor, year, fields, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        var days = days(fields);
        return done(
                actor,
                year,
                fields,
                "tu-cham",
                "assessment-opened",
                id -> assessments.open(actor, site(), id, days.self(), days.check(), days.explain(), links(fields)));
    }

    private static Map<String, Link> links(Map<String, String> fields) {
        var links = new LinkedHashMap<String, Link>();
        fields.forEach((field, chosen) -> {
            if (!field.startsWith("lay-") || chosen.isEmpty()) return;
            links.put(
                    field.substring("lay-".length()),
                    chosen.equals("tat-ca") ? new Link.ToAllTargets() : new Link.ToTarget(target(chosen)));
        });
        return links;
    }

    private static TargetId target(String chosen) {
        if (!chosen.matches("[0-9a-f-]{36}")) throw new Missing();
        return new TargetId(UUID.fromString(chosen));
    }

    @PostMapping(YEAR + "/han")
    ModelAndView changeDays(Actor actor, @PathVariable UUID year, @RequestParam Map<String, String> fields) {
        mustLead(actor, year);
        var errors = errors(fields);
        if (!errors.none()) return page(actor, year, fields, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        var days = days(fields);
        return done(
                actor,
                year,
                fields,
                "tu-cham",
                "assessment-days",
                id -> assessments.changeDays(actor, site(), id, days.self(), days.check(), days.explain()));
    }

    /// @param draw grows with each drawing, so that the same button gives another plan
    @PostMapping(YEAR + "/phan-cong")
    ModelAndView draw(
            Actor actor, @PathVariable UUID year, @RequestParam(name = "lan", defaultValue = "0") String draw) {
        return done(
                actor,
                year,
                Map.of(),
                "phan-cong",
                "assessment-planned",
                id -> checks.draw(
                        actor,
                        site(),
                        id,
                        years.year(site(), id).year() + (draw.matches("[0-9]{1,4}") ? Integer.parseInt(draw) : 0)));
    }

    @PostMapping(YEAR + "/xung-dot")
    ModelAndView conflict(
            Actor actor,
            @PathVariable UUID year,
            @RequestParam Map<String, String> fields,
            @RequestParam(name = "mot") UUID one,
            @RequestParam(name = "hai") UUID other,
            @RequestParam(name = "ly-do", defaultValue = "") String reason) {
        return done(
                actor,
                year,
                fields,
                "ly-do",
                "assessment-conflict",
                id -> checks.declare(actor, site(), id, new UnitId(one), new UnitId(other), reason));
    }

    @GetMapping(YEAR + "/diem.xlsx")
    ResponseEntity<byte[]> workbook(Actor actor, @PathVariable UUID year) {
        mustLead(actor, year);
        var id = new BlocYearId(year);
        var round = assessments.round(site(), id).orElseThrow(Missing::new);
        var book = new ScoresWorkbook(round.set(), years.year(site(), id), assessments.scores(round, id));
        return Download.of(book.bytes(clock.instant()), MediaType.parseMediaType(Spreadsheet.TYPE), "bang-diem.xlsx");
    }
}
