package vn.thidua.emulation.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.decision.Decisions;
import vn.thidua.emulation.decision.KeptDecision;
import vn.thidua.emulation.dossier.DossierTurns;
import vn.thidua.emulation.dossier.KeptDossier;

/// The decisions in which proposals of a year were decided, with later ones that amend or revoke them.
@Component
class YearDecisions {

    private final Decisions decisions;
    private final DossierTurns dossiers;

    YearDecisions(Decisions decisions, DossierTurns dossiers) {
        this.decisions = decisions;
        this.dossiers = dossiers;
    }

    /// In the order of their days and numbers.
    List<KeptDecision> of(BlocYear year) {
        var own = dossiers.of(year.site(), year.id()).stream()
                .map(KeptDossier::id)
                .collect(Collectors.toSet());
        var all = new ArrayList<KeptDecision>();
        for (var decision : decisions.issued(year.site()))
            if (decisions.lines(year.site(), decision.id()).stream()
                    .anyMatch(line -> line.dossier() != null && own.contains(line.dossier()))) {
                all.add(decision);
                all.addAll(decisions.after(year.site(), decision.id()));
            }
        return all.stream()
                .distinct()
                .sorted(Comparator.comparing(YearDecisions::day).thenComparing(KeptDecision::called))
                .toList();
    }

    private static String day(KeptDecision one) {
        var given = one.given();
        return given == null ? "" : given.on().toString();
    }
}
