package vn.thidua.emulation.council.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.emulation.council.CouncilRight;
import vn.thidua.emulation.council.CouncilSessions;
import vn.thidua.emulation.council.KeptSession;
import vn.thidua.emulation.dossier.DossierTurns;
import vn.thidua.emulation.honours.Honours;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;

/// What a member of the council reads before a session.
@Controller
class MyCouncilController {

    private final CouncilSessions sessions;
    private final CouncilPages pages;
    private final DossierTurns dossiers;
    private final Honours honours;
    private final Clock clock;

    MyCouncilController(
            CouncilSessions sessions, CouncilPages pages, DossierTurns dossiers, Honours honours, Clock clock) {
        this.sessions = sessions;
        this.pages = pages;
        this.dossiers = dossiers;
        this.honours = honours;
        this.clock = clock;
    }

    private static SiteId site() {
        return CouncilController.site();
    }

    @GetMapping(CouncilController.PATH + "/ho-so-cua-toi")
    ModelAndView mine(Actor actor) {
        if (!actor.mayAnywhere(CouncilRight.READ, site())) throw new Forbidden(CouncilRight.READ);
        var sittings = new ArrayList<MyCouncilPage.Sitting>();
        for (var id : pages.of(site(), actor.account())) {
            var kept = sessions.session(actor, site(), id);
            var seat = kept.seatOf(actor.account()).orElseThrow();
            sittings.add(new MyCouncilPage.Sitting(kept, seat, received(kept)));
        }
        return new ModelAndView("emulation/council/web/mine", "page", new MyCouncilPage(sittings));
    }

    /// What each subject received before, while it is still to be voted on.
    private HashMap<Integer, List<String>> received(KeptSession kept) {
        var received = new HashMap<Integer, List<String>>();
        if (!kept.results().isEmpty()) return received;
        var names = sessions.awards(Vietnam.today(clock));
        for (var item : kept.items()) {
            var subject = dossiers.dossier(site(), item.dossier()).subject();
            received.put(
                    item.n(),
                    honours.of(site(), subject).stream()
                            .filter(honour -> honour.revoked() == null)
                            .limit(4)
                            .map(honour -> names.getOrDefault(
                                            honour.what().award(),
                                            honour.what().award().value())
                                    + " " + honour.what().year())
                            .toList());
        }
        return received;
    }
}
