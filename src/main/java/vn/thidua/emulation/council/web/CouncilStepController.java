package vn.thidua.emulation.council.web;

import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.Signed;
import vn.thidua.emulation.council.CouncilLetters;
import vn.thidua.emulation.council.CouncilSessionId;
import vn.thidua.emulation.council.CouncilSessions;
import vn.thidua.emulation.council.CouncilVotes;
import vn.thidua.emulation.council.Councils;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;

/// The steps of a session, each a button or a short form of its page.
@Controller
class CouncilStepController {

    private static final String HERE = CouncilSessionController.HERE;

    private final Councils councils;
    private final CouncilSessions sessions;
    private final CouncilVotes votes;
    private final CouncilLetters letters;
    private final CouncilDesk desk;

    CouncilStepController(
            Councils councils, CouncilSessions sessions, CouncilVotes votes, CouncilLetters letters, CouncilDesk desk) {
        this.councils = councils;
        this.sessions = sessions;
        this.votes = votes;
        this.letters = letters;
        this.desk = desk;
    }

    private static SiteId site() {
        return CouncilController.site();
    }

    private interface Step {
        void take(CouncilSessionId id);
    }

    private ModelAndView step(Actor actor, UUID id, Map<String, String> typed, String field, String key, Step step) {
        return desk.done(actor, id, typed, field, key, () -> step.take(new CouncilSessionId(id)));
    }

    private static int number(Map<String, String> typed, String field) {
        var text = typed.getOrDefault(field, "");
        return text.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(text) : 0;
    }

    @PostMapping(HERE + "/trieu-tap")
    ModelAndView call(Actor actor, @PathVariable UUID id) {
        return step(actor, id, Map.of(), "buoc", "council-called", one -> sessions.call(actor, site(), one));
    }

    @PostMapping(HERE + "/huy-phien")
    ModelAndView cancel(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed) {
        return step(
                actor,
                id,
                typed,
                "ly-do-huy",
                "council-cancelled",
                one -> sessions.cancel(actor, site(), one, typed.getOrDefault("ly-do-huy", "")));
    }

    /// `co-mat-3` is ticked where the third member is there.
    @PostMapping(HERE + "/diem-danh")
    ModelAndView attend(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed) {
        var present = new HashSet<Integer>();
        for (var field : typed.keySet())
            if (field.matches("co-mat-[1-9][0-9]{0,2}")) present.add(Integer.valueOf(field.substring(7)));
        return step(
                actor, id, typed, "diem-danh", "council-attended", one -> sessions.attend(actor, site(), one, present));
    }

    @PostMapping(HERE + "/xung-dot")
    ModelAndView declare(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed) {
        return step(
                actor,
                id,
                typed,
                "xung-dot-ly-do",
                "council-declared",
                one -> sessions.declare(
                        actor,
                        site(),
                        one,
                        number(typed, "thanh-vien"),
                        number(typed, "ho-so"),
                        typed.getOrDefault("xung-dot-ly-do", "")));
    }

    @PostMapping(HERE + "/gac-lai")
    ModelAndView postpone(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed) {
        return step(
                actor,
                id,
                typed,
                "gac-ly-do",
                "council-postponed",
                one -> sessions.postpone(
                        actor, site(), one, number(typed, "gac-ho-so"), typed.getOrDefault("gac-ly-do", "")));
    }

    @PostMapping(HERE + "/bieu-quyet")
    ModelAndView open(Actor actor, @PathVariable UUID id) {
        return step(actor, id, Map.of(), "buoc", "council-opened", one -> votes.open(actor, site(), one));
    }

    @PostMapping(HERE + "/phieu-giay")
    ModelAndView receive(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed) {
        return step(
                actor,
                id,
                typed,
                "diem-danh",
                "council-written",
                one -> votes.receive(actor, site(), one, number(typed, "thanh-vien")));
    }

    @PostMapping(HERE + "/dong")
    ModelAndView close(Actor actor, @PathVariable UUID id) {
        return step(actor, id, Map.of(), "buoc", "council-closed", one -> votes.close(actor, site(), one));
    }

    @PostMapping(HERE + "/kiem-lai")
    ModelAndView recount(Actor actor, @PathVariable UUID id) {
        return step(actor, id, Map.of(), "buoc", "council-recounted", one -> votes.recount(actor, site(), one));
    }

    @PostMapping(HERE + "/xac-nhan")
    ModelAndView certify(Actor actor, @PathVariable UUID id) {
        var name = Signed.current().name();
        return step(actor, id, Map.of(), "buoc", "council-certified", one -> votes.certify(actor, site(), one, name));
    }

    @PostMapping(HERE + "/huy")
    ModelAndView declareVoid(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed) {
        return step(
                actor,
                id,
                typed,
                "ly-do",
                "council-voided",
                one -> votes.declareVoid(actor, site(), one, typed.getOrDefault("ly-do", "")));
    }

    @PostMapping(HERE + "/ket-luan")
    ModelAndView conclude(Actor actor, @PathVariable UUID id) {
        return step(actor, id, Map.of(), "buoc", "council-concluded", one -> sessions.conclude(actor, site(), one));
    }

    @PostMapping(HERE + "/dien-bien")
    ModelAndView note(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed) {
        return step(
                actor,
                id,
                typed,
                "dien-bien",
                "council-noted",
                one -> sessions.note(actor, site(), one, typed.getOrDefault("dien-bien", "")));
    }

    @PostMapping(HERE + "/to-trinh")
    ModelAndView propose(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed) {
        councils.mustKeep(actor, site());
        return step(
                actor,
                id,
                typed,
                "to-trinh-so",
                "council-proposed",
                one -> letters.propose(
                        actor,
                        site(),
                        one,
                        typed.getOrDefault("noi-nhan", ""),
                        typed.getOrDefault("to-trinh-so", ""),
                        MemberForm.day(typed.getOrDefault("to-trinh-ngay", ""))));
    }
}
