package vn.thidua.organisation.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.Frame;
import vn.thidua.organisation.MandateId;
import vn.thidua.organisation.OrganisationRefused;
import vn.thidua.organisation.OrganisationRight;
import vn.thidua.organisation.People;
import vn.thidua.organisation.PersonId;
import vn.thidua.organisation.PositionId;
import vn.thidua.organisation.Term;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;

/// Units through time, and who holds what in them. A refusal is told beside the field it is about.
@Controller
class OrganisationController {

    private static final String UNITS = "/quan-tri/don-vi";

    private final Units units;
    private final People people;
    private final OrganisationPages pages;
    private final Clock clock;

    OrganisationController(Units units, People people, OrganisationPages pages, Clock clock) {
        this.units = units;
        this.people = people;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(UNITS)
    ModelAndView list(Actor actor, @RequestParam(defaultValue = "") String ngay) {
        return list(actor, day(ngay), Form.empty());
    }

    /// Where no day can be read, today is meant.
    private LocalDate day(String typed) {
        try {
            return typed.isEmpty() ? today() : LocalDate.parse(typed);
        } catch (DateTimeException _) {
            return today();
        }
    }

    private ModelAndView list(Actor actor, LocalDate day, Form form) {
        mustSee(actor);
        var page = new UnitsPage(day, pages.there(site(), day), pages.gone(site(), day), form);
        return page("units", page, form);
    }

    @PostMapping(UNITS)
    ModelAndView found(Actor actor, @RequestParam MultiValueMap<String, String> typed) {
        var form = new Form(typed);
        var on = form.day("lap-tu");
        return tried(
                form,
                () -> UNITS + "/"
                        + units.found(actor, site(), form.text("ten"), on).value() + "?bao=unit-founded",
                () -> list(actor, today(), form));
    }

    @GetMapping(UNITS + "/sap-nhap")
    ModelAndView merging(Actor actor, @RequestParam MultiValueMap<String, String> typed) {
        return merging(actor, new Form(typed));
    }

    private ModelAndView merging(Actor actor, Form form) {
        mustSee(actor);
        return page("merge", new MergePage(pages.there(site(), today()), form), form);
    }

    @PostMapping(UNITS + "/sap-nhap")
    ModelAndView merge(Actor actor, @RequestParam MultiValueMap<String, String> typed) {
        var form = new Form(typed);
        var into = new UnitId(form.chosen("vao"));
        var on = form.day("ngay");
        return tried(
                form,
                () -> {
                    units.merge(actor, site(), unitIds(form.chosenMany("don-vi")), into, on);
                    return UNITS + "/" + into.value() + "?bao=units-merged";
                },
                () -> merging(actor, form));
    }

    @GetMapping(UNITS + "/{id}")
    ModelAndView unit(Actor actor, @PathVariable UUID id) {
        return unit(actor, new UnitId(id), Form.empty());
    }

    private ModelAndView unit(Actor actor, UnitId id, Form form) {
        mustSee(actor);
        return page("unit", pages.unit(site(), id, today(), form), form);
    }

    @PostMapping(UNITS + "/{id}/ten")
    ModelAndView rename(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var form = new Form(typed);
        var on = form.day("ten-tu");
        return tried(
                actor,
                new UnitId(id),
                form,
                "unit-renamed",
                unit -> units.rename(actor, site(), unit, form.text("ten"), on));
    }

    @PostMapping(UNITS + "/{id}/chia-tach")
    ModelAndView split(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var form = new Form(typed);
        var on = form.day("tach-tu");
        return tried(
                actor,
                new UnitId(id),
                form,
                "unit-split",
                unit -> units.split(actor, site(), unit, unitIds(form.chosenMany("tach-vao")), on));
    }

    @PostMapping(UNITS + "/{id}/ket-thuc")
    ModelAndView end(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var form = new Form(typed);
        var on = form.day("het-tu");
        return tried(actor, new UnitId(id), form, "unit-ended", unit -> units.end(actor, site(), unit, on));
    }

    @PostMapping(UNITS + "/{id}/bo-nhiem")
    ModelAndView appoint(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var form = new Form(typed);
        var person = new PersonId(form.chosen("nguoi"));
        var position = new PositionId(form.chosen("chuc-vu"));
        var since = form.day("giu-tu");
        var until = form.perhapsDay("giu-den");
        return tried(
                actor,
                new UnitId(id),
                form,
                "appointed",
                unit -> people.appoint(actor, site(), person, position, unit, new Term(since, until)));
    }

    @PostMapping(UNITS + "/{id}/thoi-giu")
    ModelAndView relieve(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var form = new Form(typed);
        var mandate = new MandateId(form.chosen("nhiem-ky"));
        var lastDay = form.day("thoi-den");
        return tried(actor, new UnitId(id), form, "relieved", _ -> people.relieve(actor, site(), mandate, lastDay));
    }

    @GetMapping("/quan-tri/nhan-su")
    ModelAndView people(Actor actor) {
        return people(actor, Form.empty());
    }

    private ModelAndView people(Actor actor, Form form) {
        mustSee(actor);
        return page("people", pages.people(site(), today(), form), form);
    }

    @PostMapping("/quan-tri/nhan-su")
    ModelAndView add(Actor actor, @RequestParam MultiValueMap<String, String> typed) {
        var form = new Form(typed);
        return tried(
                form,
                () -> {
                    people.add(actor, site(), form.text("ten"));
                    return "/quan-tri/nhan-su?bao=person-added";
                },
                () -> people(actor, form));
    }

    @PostMapping("/quan-tri/chuc-vu")
    ModelAndView addPosition(Actor actor, @RequestParam MultiValueMap<String, String> typed) {
        var form = new Form(typed);
        return tried(
                form,
                () -> {
                    people.addPosition(actor, site(), form.text("chuc-danh"), form.isChecked("mot-nguoi"));
                    return "/quan-tri/nhan-su?bao=position-added";
                },
                () -> people(actor, form));
    }

    private interface Verb {
        void on(UnitId unit);
    }

    private ModelAndView tried(Actor actor, UnitId id, Form form, String done, Verb verb) {
        return tried(
                form,
                () -> {
                    verb.on(id);
                    return UNITS + "/" + id.value() + "?bao=" + done;
                },
                () -> unit(actor, id, form));
    }

    private static ModelAndView tried(Form form, Supplier<String> verb, Supplier<ModelAndView> again) {
        if (!form.sound()) return again.get();
        try {
            return new ModelAndView("redirect:" + Frame.current().href(verb.get()));
        } catch (OrganisationRefused refused) {
            form.refused(form.fieldOf(refused), refused);
            return again.get();
        }
    }

    private static ModelAndView page(String name, Object page, Form form) {
        var status = form.sound() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("organisation/web/" + name, Map.of("page", page), status);
    }

    /// Either right over the organisation lets somebody see it.
    private static void mustSee(Actor actor) {
        if (actor.mayAnywhere(OrganisationRight.APPOINT, site())) return;
        if (!actor.mayAnywhere(OrganisationRight.ARRANGE_UNITS, site()))
            throw new Forbidden(OrganisationRight.ARRANGE_UNITS);
    }

    private static Set<UnitId> unitIds(Set<UUID> ids) {
        return ids.stream().map(UnitId::new).collect(Collectors.toSet());
    }

    private LocalDate today() {
        return Vietnam.today(clock);
    }

    private static SiteId site() {
        return Frame.current().site();
    }
}
