package vn.thidua.emulation.council.web;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Words;
import vn.thidua.emulation.council.CouncilLetters;
import vn.thidua.emulation.council.CouncilMinutes;
import vn.thidua.emulation.council.CouncilRefused;
import vn.thidua.emulation.council.CouncilSessionId;
import vn.thidua.emulation.council.CouncilSessions;
import vn.thidua.emulation.council.CouncilVotes;
import vn.thidua.emulation.council.Councils;
import vn.thidua.emulation.council.SealedVotes;
import vn.thidua.emulation.dossier.DossierRefused;
import vn.thidua.emulation.review.MinutesRefused;
import vn.thidua.emulation.rules.RulesRefused;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Refusal;
import vn.thidua.platform.Vietnam;
import vn.thidua.signing.SigningRefused;

/// The page of a session, shown again with what could not be done beside its field.
@Component
class CouncilDesk {

    private final Councils councils;
    private final CouncilSessions sessions;
    private final CouncilVotes votes;
    private final SealedVotes sealed;
    private final CouncilMinutes minutes;
    private final CouncilLetters letters;
    private final Clock clock;

    CouncilDesk(
            Councils councils,
            CouncilSessions sessions,
            CouncilVotes votes,
            SealedVotes sealed,
            CouncilMinutes minutes,
            CouncilLetters letters,
            Clock clock) {
        this.councils = councils;
        this.sessions = sessions;
        this.votes = votes;
        this.sealed = sealed;
        this.minutes = minutes;
        this.letters = letters;
        this.clock = clock;
    }

    ModelAndView session(Actor actor, UUID id, Map<String, String> typed, FieldErrors errors, HttpStatus status) {
        var site = CouncilController.site();
        var session = new CouncilSessionId(id);
        var kept = sessions.session(actor, site, session);
        var page = new SessionPage(
                kept,
                councils.mayKeep(actor, site),
                actor.account(),
                votes.certifiers(kept),
                sealed.standing(kept),
                minutes.of(actor, site, session).orElse(null),
                letters.of(actor, site, session),
                letters.waiting(actor, site, session),
                sessions.opinions(kept),
                Vietnam.today(clock),
                typed,
                errors);
        return new ModelAndView("emulation/council/web/session", Map.of("page", page), status);
    }

    /// @param field beside which a refusal is told
    ModelAndView done(Actor actor, UUID id, Map<String, String> typed, String field, String key, Runnable verb) {
        try {
            verb.run();
            return CouncilController.redirect(CouncilSessionController.PATH + id, key);
        } catch (CouncilRefused | RulesRefused | DossierRefused | MinutesRefused | SigningRefused refusal) {
            if (refusal.kind() == Refusal.Kind.FORBIDDEN) throw refusal;
            var shown = new HashMap<>(typed);
            shown.remove("mat-khau");
            shown.remove("_token");
            var errors = new FieldErrors(Map.of(about(refusal, field), said(refusal)));
            return session(actor, id, shown, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static String about(Refusal refusal, String field) {
        return refusal instanceof SigningRefused.WrongPassword ? field.replace("khoa-", "mat-khau-") : field;
    }

    /// What is wrong with a file is named by the key of its words.
    private static String said(Refusal refusal) {
        return refusal instanceof MinutesRefused.NotOurBytes
                ? Words.say(refusal.key(), Words.say(String.valueOf(refusal.facts()[0])))
                : Words.say(refusal.key(), refusal.facts());
    }
}
