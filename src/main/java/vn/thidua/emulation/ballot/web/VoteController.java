package vn.thidua.emulation.ballot.web;

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
import vn.thidua.emulation.ballot.BallotId;
import vn.thidua.emulation.ballot.BallotRefused;
import vn.thidua.emulation.ballot.Envelope;
import vn.thidua.emulation.ballot.Urn;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.platform.Actor;

/// Voting in secret, and the holders' shares of the key. Nothing here writes a log.
@Controller
class VoteController {

    private static final String VOTE = BallotController.HERE + "/phieu";

    private final Urn urn;
    private final BlocYears years;
    private final BallotReading reading;

    VoteController(Urn urn, BlocYears years, BallotReading reading) {
        this.urn = urn;
        this.years = years;
        this.reading = reading;
    }

    @GetMapping(VOTE)
    ModelAndView show(Actor actor, @PathVariable UUID id) {
        return page(actor, id, HttpStatus.OK, null);
    }

    private ModelAndView page(Actor actor, UUID id, HttpStatus status, @Nullable String fault) {
        var place = urn.place(actor, BallotController.site(), new BallotId(id));
        var year = years.year(BallotController.site(), place.ballot().year());
        return new ModelAndView("emulation/ballot/web/vote", Map.of("page", new VotePage(place, year, fault)), status);
    }

    @PostMapping(VOTE)
    ModelAndView cast(
            Actor actor, @PathVariable UUID id, @RequestParam(name = "phong-bi", defaultValue = "") String typed) {
        try {
            urn.voter(actor, BallotController.site(), new BallotId(id));
            urn.cast(actor, BallotController.site(), new BallotId(id), Envelope.read(typed));
            return new ModelAndView("redirect:" + Frame.current().href(BallotPage.path(id) + "/phieu"));
        } catch (BallotRefused.NotAnEnvelope | BallotRefused.VotesInWriting | BallotRefused.UrnClosed refusal) {
            return page(actor, id, HttpStatus.UNPROCESSABLE_CONTENT, Words.say(refusal.key()));
        }
    }

    /// The phrase is in this answer and nowhere else: who leaves the page without it takes another one.
    @PostMapping(BallotController.HERE + "/manh-khoa")
    ModelAndView takeShare(Actor actor, @PathVariable UUID id) {
        var phrase = urn.takeShare(actor, BallotController.site(), new BallotId(id));
        var page = reading.page(actor, id, BallotPage.Notice.NONE);
        return new ModelAndView("emulation/ballot/web/share", "page", new SharePage(page, phrase));
    }
}
