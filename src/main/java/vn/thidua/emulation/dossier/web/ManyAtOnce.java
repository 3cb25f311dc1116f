package vn.thidua.emulation.dossier.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.design.Words;
import vn.thidua.emulation.dossier.Consultations;
import vn.thidua.emulation.dossier.DossierAppraisals;
import vn.thidua.emulation.dossier.DossierId;
import vn.thidua.emulation.dossier.DossierRight;
import vn.thidua.emulation.dossier.Proposals;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Refusal;
import vn.thidua.platform.SiteId;

/// One step for many proposals, each for itself: what cannot be done does not hinder the others.
@Component
class ManyAtOnce {

    enum Act {
        CHECK("kiem-tra", DossierRight.WRITE),
        SUBMIT("trinh", DossierRight.SUBMIT),
        RECEIVE("tiep-nhan", DossierRight.RECEIVE),
        SUPPLEMENT("bo-sung", DossierRight.RECEIVE),
        RETURN("tra-lai", DossierRight.RECEIVE),
        APPRAISE("tham-dinh", DossierRight.APPRAISE),
        CONCLUDE("hiep-y", DossierRight.CONSULT);

        final String word;
        final DossierRight right;

        Act(String word, DossierRight right) {
            this.word = word;
            this.right = right;
        }
    }

    private final Proposals proposals;
    private final DossierAppraisals appraisals;
    private final Consultations consultations;

    ManyAtOnce(Proposals proposals, DossierAppraisals appraisals, Consultations consultations) {
        this.proposals = proposals;
        this.appraisals = appraisals;
        this.consultations = consultations;
    }

    record Outcome(int done, List<String> failed) {}

    Outcome act(Actor actor, SiteId site, Act act, List<UUID> ids, String reason) {
        var done = 0;
        var failed = new ArrayList<String>();
        for (var id : ids)
            try {
                one(actor, site, act, new DossierId(id), reason);
                done++;
            } catch (Refusal refusal) {
                failed.add(code(actor, site, id) + Words.say(refusal.key(), refusal.facts()));
            }
        return new Outcome(done, failed);
    }

    private String code(Actor actor, SiteId site, UUID id) {
        try {
            var dossier = proposals.dossier(actor, site, new DossierId(id));
            return dossier.code() + " (" + dossier.subject().name() + "): ";
        } catch (Refusal unseen) {
            return "";
        }
    }

    private void one(Actor actor, SiteId site, Act act, DossierId id, String reason) {
        switch (act) {
            case CHECK -> proposals.check(actor, site, id);
            case SUBMIT -> proposals.submit(actor, site, id);
            case RECEIVE -> appraisals.receive(actor, site, id);
            case SUPPLEMENT -> appraisals.supplement(actor, site, id, reason);
            case RETURN -> appraisals.giveBack(actor, site, id, reason);
            case APPRAISE -> appraisals.appraise(actor, site, id);
            case CONCLUDE -> consultations.conclude(actor, site, id);
        }
    }
}
