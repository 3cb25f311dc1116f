package vn.thidua.emulation.council.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Frame;
import vn.thidua.emulation.council.CouncilMemberId;
import vn.thidua.emulation.council.CouncilProfile;
import vn.thidua.emulation.council.CouncilRefused;
import vn.thidua.emulation.council.CouncilRight;
import vn.thidua.emulation.council.CouncilSessionId;
import vn.thidua.emulation.council.CouncilSessions;
import vn.thidua.emulation.council.Councils;
import vn.thidua.organisation.Units;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;

/// The council at the desk: its sessions, and its members through time.
@Controller
class CouncilController {

    static final String PATH = "/quan-tri/hoi-dong";
    static final String MEMBERS = PATH + "/thanh-vien";

    private final Councils councils;
    private final CouncilSessions sessions;
    private final CouncilPages pages;
    private final Units units;
    private final Clock clock;

    CouncilController(Councils councils, CouncilSessions sessions, CouncilPages pages, Units units, Clock clock) {
        this.councils = councils;
        this.sessions = sessions;
        this.pages = pages;
        this.units = units;
        this.clock = clock;
    }

    static SiteId site() {
        return Frame.current().site();
    }

    static ModelAndView redirect(String path, String done) {
        return new ModelAndView("redirect:" + Frame.current().href(path) + "?bao=" + done);
    }

    @GetMapping(PATH)
    ModelAndView home(Actor actor) {
        councils.mustSee(actor, site());
        var today = Vietnam.today(clock);
        var roster = councils.roster(site());
        var rows = pages.sessions(site()).stream()
                .filter(row -> sessions.maySee(actor, site(), new CouncilSessionId(row.id())))
                .toList();
        var page = new CouncilHomePage(
                councils.profile(site()).orElse(null),
                roster.on(today),
                roster.even(today),
                rows,
                councils.mayKeep(actor, site()));
        return new ModelAndView("emulation/council/web/home", "page", page);
    }

    @GetMapping(MEMBERS)
    ModelAndView members(Actor actor) {
        councils.mustSee(actor, site());
        return members(actor, Map.of(), FieldErrors.NONE, HttpStatus.OK);
    }

    private ModelAndView members(Actor actor, Map<String, String> typed, FieldErrors errors, HttpStatus status) {
        var keeps = councils.mayKeep(actor, site());
        var today = Vietnam.today(clock);
        var roster = councils.roster(site());
        var choices = keeps
                ? units.of(site()).stream()
                        .filter(unit -> unit.nameOn(today).isPresent())
                        .map(unit -> new CouncilMembersPage.Choice(
                                unit.id().value(), unit.nameOn(today).orElseThrow()))
                        .toList()
                : List.<CouncilMembersPage.Choice>of();
        var page = new CouncilMembersPage(
                councils.profile(site()).orElse(null),
                roster,
                today,
                keeps,
                choices,
                keeps ? pages.holders(site(), CouncilRight.READ) : List.of(),
                typed,
                errors);
        return new ModelAndView("emulation/council/web/members", Map.of("page", page), status);
    }

    private ModelAndView done(Actor actor, Map<String, String> typed, String field, String key, Runnable verb) {
        try {
            verb.run();
            return redirect(MEMBERS, key);
        } catch (CouncilRefused refusal) {
            var errors = FieldErrors.of(MemberForm.about(refusal, field), refusal);
            return members(actor, typed, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping(PATH + "/thong-tin")
    ModelAndView name(Actor actor, @RequestParam Map<String, String> typed) {
        councils.mustKeep(actor, site());
        return done(
                actor,
                typed,
                "hoi-dong",
                "council-named",
                () -> councils.name(
                        actor,
                        site(),
                        new CouncilProfile(
                                typed.getOrDefault("hoi-dong", ""),
                                typed.getOrDefault("cap-tren", ""),
                                typed.getOrDefault("ky-hieu", ""),
                                typed.getOrDefault("dia-danh", ""))));
    }

    @PostMapping(MEMBERS)
    ModelAndView admit(Actor actor, @RequestParam Map<String, String> typed) {
        councils.mustKeep(actor, site());
        return done(
                actor,
                typed,
                "ho-ten",
                "council-admitted",
                () -> councils.admit(actor, site(), MemberForm.naming(typed)));
    }

    @PostMapping(MEMBERS + "/{id:[0-9a-f-]{36}}/thoi")
    ModelAndView relieve(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed) {
        councils.mustKeep(actor, site());
        return done(
                actor,
                typed,
                "thoi-" + id,
                "council-relieved",
                () -> councils.relieve(
                        actor,
                        site(),
                        new CouncilMemberId(id),
                        MemberForm.day(typed.getOrDefault("den-ngay", "")),
                        typed.getOrDefault("quyet-dinh-thoi", "")));
    }

    @PostMapping(MEMBERS + "/{id:[0-9a-f-]{36}}/tai-khoan")
    ModelAndView link(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed) {
        return done(
                actor,
                typed,
                "thoi-" + id,
                "council-linked",
                () -> councils.link(
                        actor,
                        site(),
                        new CouncilMemberId(id),
                        MemberForm.id(typed.getOrDefault("tai-khoan-moi", ""))));
    }
}
