package vn.thidua.emulation.disclosure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.design.Words;
import vn.thidua.emulation.decision.DecisionKind;
import vn.thidua.emulation.decision.DecisionLine;
import vn.thidua.emulation.decision.Decisions;
import vn.thidua.emulation.decision.KeptDecision;
import vn.thidua.emulation.dossier.DossierTurns;
import vn.thidua.platform.SiteId;

/// Decisions in effect of which the people were not told.
@Component
class DecisionOffers implements DisclosureOffers {

    private final Decisions decisions;
    private final DossierTurns dossiers;
    private final DisclosureStore store;

    DecisionOffers(Decisions decisions, DossierTurns dossiers, DisclosureStore store) {
        this.decisions = decisions;
        this.dossiers = dossiers;
        this.store = store;
    }

    @Override
    public List<DisclosureOffer> of(SiteId site) {
        var told = new HashSet<>(store.decisions(site));
        return decisions.issued(site).stream()
                .filter(one -> one.kind() == DecisionKind.AWARD
                        && !told.contains(one.id().value()))
                .map(one -> offer(site, one))
                .toList();
    }

    private DisclosureOffer offer(SiteId site, KeptDecision decision) {
        var codes = new HashMap<String, UUID>();
        var lines = decisions.lines(site, decision.id()).stream()
                .map(line -> line(site, line, codes))
                .toList();
        return new DisclosureOffer(
                decision.id().value().toString(),
                Timing.AFTER_DECISION,
                "Công khai khen thưởng theo Quyết định số " + decision.called(),
                decision.year(),
                0,
                "",
                decision.id().value(),
                words(decision),
                lines,
                codes);
    }

    private static String words(KeptDecision decision) {
        var given = decision.given();
        return "Quyết định số " + decision.called() + (given == null ? "" : " ngày " + Words.day(given.on())) + " của "
                + decision.issuer().authority();
    }

    private DisclosureOffer.Line line(SiteId site, DecisionLine line, HashMap<String, UUID> codes) {
        var dossier = line.dossier();
        if (dossier == null)
            return new DisclosureOffer.Line(line.subject().name(), line.where(), line.awardName(), line.merit(), null);
        var code = dossiers.dossier(site, dossier).code();
        codes.put(code, dossier.value());
        return new DisclosureOffer.Line(line.subject().name(), line.where(), line.awardName(), line.merit(), code);
    }
}
