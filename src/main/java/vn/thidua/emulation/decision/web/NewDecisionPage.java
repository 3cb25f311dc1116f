package vn.thidua.emulation.decision.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.emulation.decision.Issuer;
import vn.thidua.emulation.dossier.KeptDossier;
import vn.thidua.emulation.honours.AwardKind;

/// Where a decision begins: from proposals that wait for one, or from an empty list.
public record NewDecisionPage(
        List<Issuer> issuers,
        List<KeptDossier> waiting,
        List<AwardKind> kinds,
        int year,
        DecisionReading.Notice notice) {

    public NewDecisionPage {
        issuers = List.copyOf(issuers);
        waiting = List.copyOf(waiting);
        kinds = List.copyOf(kinds);
    }

    /// Proposals by what they are for.
    public Map<String, List<KeptDossier>> byAward() {
        var groups = new LinkedHashMap<String, List<KeptDossier>>();
        for (var one : waiting)
            groups.computeIfAbsent(name(one), _ -> new ArrayList<>()).add(one);
        return groups;
    }

    private String name(KeptDossier dossier) {
        return kinds.stream()
                .filter(kind -> kind.code().equals(dossier.award()))
                .map(AwardKind::name)
                .findFirst()
                .orElse(dossier.award().value());
    }

    public String typed(String field, String otherwise) {
        return notice.typed().getOrDefault(field, otherwise);
    }
}
