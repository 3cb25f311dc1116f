package vn.thidua.emulation.bloc.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.Frame;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.bloc.BlocCalendars;
import vn.thidua.emulation.bloc.BlocEntryId;
import vn.thidua.emulation.bloc.BlocLeaders;
import vn.thidua.emulation.bloc.BlocRefused;
import vn.thidua.emulation.bloc.BlocYearState;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.bloc.Minutes;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;

/// A bloc year: members, who leads, steps, handover, calendar. A refusal is told beside the field it is about.
@Controller
class BlocYearController {

    private static final String YEAR = "/quan-tri/nam-thi-dua/{id:[0-9a-f-]{36}}";
    private static final String ENTRY = YEAR + "/lich/{entry:[0-9a-f-]{36}}";

    private final BlocYears years;
    private final BlocLeaders leaders;
    private final BlocCalendars calendars;
    private final BlocDesk desk;

    BlocYearController(BlocYears years, BlocLeaders leaders, BlocCalendars calendars, BlocDesk desk) {
        this.years = years;
        this.leaders = leaders;
        this.calendars = calendars;
        this.desk = desk;
    }

    @GetMapping(YEAR)
    ModelAndView year(Actor actor, @PathVariable UUID id) {
        return year(actor, new BlocYearId(id), BlocForm.empty());
    }

    private ModelAndView year(Actor actor, BlocYearId id, BlocForm form) {
        return BlocController.page("year", desk.year(actor, id, form), form);
    }

    @PostMapping(YEAR + "/thanh-vien")
    ModelAndView arrange(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var form = new BlocForm(typed);
        var named = form.day("ten-ngay");
        var units = form.placed();
        return tried(
                actor,
                id,
                form,
                "thanh-vien",
                "bloc-members-arranged",
                year -> years.arrange(actor, site(), year, form.seen(), named, units));
    }

    @PostMapping(YEAR + "/lien-he")
    ModelAndView contact(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var form = new BlocForm(typed);
        var unit = form.unit("lien-he-don-vi");
        return tried(
                actor,
                id,
                form,
                "lien-he-don-vi",
                "bloc-contact",
                year -> years.contact(actor, site(), year, unit, form.text("lien-he")));
    }

    @PostMapping(YEAR + "/truong-khoi")
    ModelAndView elect(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var form = new BlocForm(typed);
        var unit = form.unit("truong-don-vi");
        var since = form.day("truong-tu");
        var grounds = form.grounds("truong");
        return tried(
                actor,
                id,
                form,
                "truong",
                "leader-elected",
                year -> leaders.elect(actor, site(), year, form.seen(), unit, since, grounds.orElseThrow()));
    }

    @PostMapping(YEAR + "/pho-khoi")
    ModelAndView deputise(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var form = new BlocForm(typed);
        var unit = form.unit("pho-don-vi");
        var since = form.day("pho-tu");
        var until = form.perhapsDay("pho-den");
        var grounds = form.grounds("pho");
        return tried(
                actor,
                id,
                form,
                "pho",
                "deputy-elected",
                year -> leaders.deputise(actor, site(), year, form.seen(), unit, since, until, grounds.orElseThrow()));
    }

    @PostMapping(YEAR + "/pho-khoi/thoi")
    ModelAndView relieve(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var form = new BlocForm(typed);
        var unit = form.unit("thoi-don-vi");
        var lastDay = form.day("thoi-tu");
        return tried(
                actor,
                id,
                form,
                "thoi",
                "deputy-relieved",
                year -> leaders.relieve(actor, site(), year, form.seen(), unit, lastDay));
    }

    @PostMapping(YEAR + "/lanh-dao/lam-lai")
    ModelAndView clear(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var form = new BlocForm(typed);
        return tried(
                actor,
                id,
                form,
                "truong",
                "leadership-cleared",
                year -> leaders.clear(actor, site(), year, form.seen()));
    }

    @PostMapping(YEAR + "/buoc")
    ModelAndView advance(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var form = new BlocForm(typed);
        var to = form.choice("buoc", BlocYearState.class);
        return tried(
                actor,
                id,
                form,
                "buoc",
                "bloc-year-advanced",
                year -> years.advance(actor, site(), year, form.seen(), to));
    }

    @PostMapping(YEAR + "/tam-dung")
    ModelAndView suspend(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var form = new BlocForm(typed);
        return tried(
                actor,
                id,
                form,
                "ly-do",
                "bloc-year-suspended",
                year -> years.suspend(actor, site(), year, form.seen(), form.text("ly-do")));
    }

    @PostMapping(YEAR + "/tiep-tuc")
    ModelAndView resume(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var form = new BlocForm(typed);
        return tried(
                actor, id, form, "buoc", "bloc-year-resumed", year -> years.resume(actor, site(), year, form.seen()));
    }

    @PostMapping(YEAR + "/ban-giao")
    ModelAndView handOver(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var form = new BlocForm(typed);
        var on = form.day("giao-ngay");
        var from = form.unit("giao-ben");
        var to = form.unit("giao-nhan");
        return tried(
                actor,
                id,
                form,
                "giao",
                "bloc-handed-over",
                year -> leaders.handOver(
                        actor, site(), year, new Minutes(on, from, to, form.text("giao-gi"), form.text("giao-luu-y"))));
    }

    @PostMapping(YEAR + "/lich")
    ModelAndView add(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var form = new BlocForm(typed);
        var due = form.day("viec-ngay");
        return tried(
                actor,
                id,
                form,
                "viec",
                "bloc-entry-added",
                year -> calendars.add(
                        actor, site(), year, form.text("viec-ten"), due, form.isChecked("viec-cong-khai")));
    }

    @PostMapping(ENTRY + "/doi")
    ModelAndView move(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID entry,
            @RequestParam MultiValueMap<String, String> typed) {
        var form = new BlocForm(typed);
        var to = form.day("doi-ngay-" + entry);
        return tried(
                actor,
                id,
                form,
                "doi-ngay-" + entry,
                "bloc-entry-moved",
                year -> calendars.move(
                        actor, site(), year, new BlocEntryId(entry), to, form.text("doi-ly-do-" + entry)));
    }

    @PostMapping(ENTRY + "/xong")
    ModelAndView done(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID entry,
            @RequestParam MultiValueMap<String, String> typed) {
        return tried(
                actor,
                id,
                new BlocForm(typed),
                "viec",
                "bloc-entry-done",
                year -> calendars.done(actor, site(), year, new BlocEntryId(entry)));
    }

    @PostMapping(ENTRY + "/bo")
    ModelAndView remove(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID entry,
            @RequestParam MultiValueMap<String, String> typed) {
        return tried(
                actor,
                id,
                new BlocForm(typed),
                "viec",
                "bloc-entry-removed",
                year -> calendars.remove(actor, site(), year, new BlocEntryId(entry)));
    }

    @PostMapping(YEAR + "/dia-chi-lich")
    ModelAndView renew(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var form = new BlocForm(typed);
        var unit = form.unit("lich-don-vi");
        return tried(actor, id, form, "lich-don-vi", "bloc-feed-renewed", year -> renew(actor, unit));
    }

    private void renew(Actor actor, UnitId unit) {
        calendars.renew(actor, site(), unit);
    }

    private interface Verb {
        void on(BlocYearId year);
    }

    private ModelAndView tried(Actor actor, UUID id, BlocForm form, String name, String done, Verb verb) {
        var year = new BlocYearId(id);
        if (!form.sound()) return year(actor, year, form);
        try {
            verb.on(year);
            return new ModelAndView("redirect:" + Frame.current().href(BlocController.YEARS + id) + "?bao=" + done);
        } catch (BlocRefused refused) {
            form.refused(field(name, refused), refused);
            return year(actor, year, form);
        }
    }

    private static String field(String form, BlocRefused refused) {
        return switch (form) {
            case "truong", "pho", "thoi" ->
                switch (refused) {
                    case BlocRefused.GapBefore _, BlocRefused.NotAfterTheLastHead _, BlocRefused.BeforeTheYear _ ->
                        form + "-tu";
                    case BlocRefused.EndsBeforeItBegins _ -> form + "-den";
                    default -> form + "-don-vi";
                };
            case "giao" ->
                switch (refused) {
                    case BlocRefused.InTheFuture _ -> "giao-ngay";
                    case BlocRefused.NotTheHead _ -> "giao-ben";
                    case BlocRefused.WithoutWords _ -> "giao-gi";
                    default -> "giao-nhan";
                };
            case "viec" -> refused instanceof BlocRefused.WithoutTitle ? "viec-ten" : "viec-ngay";
            default -> form;
        };
    }

    private static SiteId site() {
        return BlocDesk.site();
    }
}
