package vn.thidua.emulation.council.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.Frame;
import vn.thidua.design.Words;
import vn.thidua.emulation.ballot.BallotRefused;
import vn.thidua.emulation.ballot.Envelope;
import vn.thidua.emulation.council.CouncilRefused;
import vn.thidua.emulation.council.CouncilSessionId;
import vn.thidua.emulation.council.CouncilSessions;
import vn.thidua.emulation.council.CouncilUrn;
import vn.thidua.platform.Actor;

/// Voting in secret on the list of a session, and the holders' shares of the key. Nothing here writes a log.
@Controller
class CouncilUrnController {

    private static final String VOTE = CouncilSessionController.HERE + "/phieu-kin";

    private final CouncilUrn urn;
    private final CouncilSessions sessions;

    CouncilUrnController(CouncilUrn urn, CouncilSessions sessions) {
        this.urn = urn;
        this.sessions = sessions;
    }

    @GetMapping(VOTE)
    ModelAndView show(Actor actor, @PathVariable UUID id) {
        return page(actor, id, HttpStatus.OK, null);
    }

    private ModelAndView page(Actor actor, UUID id, HttpStatus status, @Nullable String fault) {
        var place = urn.place(actor, CouncilController.site(), new CouncilSessionId(id));
        return new ModelAndView(
                "emulation/council/web/vote", Map.of("page", new CouncilVotePage(place, fault)), status);
    }

    @PostMapping(VOTE)
    ModelAndView cast(
            Actor actor, @PathVariable UUID id, @RequestParam(name = "phong-bi", defaultValue = "") String typed) {
        var session = new CouncilSessionId(id);
        try {
            urn.place(actor, CouncilController.site(), session);
            urn.cast(actor, CouncilController.site(), session, Envelope.read(typed));
            return new ModelAndView(
                    "redirect:" + Frame.current().href(CouncilSessionController.PATH + id) + "/phieu-kin");
        } catch (BallotRefused.NotAnEnvelope | CouncilRefused.VotesInWriting | CouncilRefused.UrnClosed refusal) {
            return page(actor, id, HttpStatus.UNPROCESSABLE_CONTENT, Words.say(refusal.key()));
        }
    }

    /// The phrase is in this answer and nowhere else: who leaves the page without it takes another one.
    @PostMapping(CouncilSessionController.HERE + "/manh-khoa")
    ModelAndView takeShare(Actor actor, @PathVariable UUID id) {
        var session = new CouncilSessionId(id);
        var phrase = urn.takeShare(actor, CouncilController.site(), session);
        var kept = sessions.session(actor, CouncilController.site(), session);
        return new ModelAndView("emulation/council/web/share", "page", new CouncilSharePage(kept, phrase));
    }
}
