package vn.thidua.emulation.decision.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.emulation.decision.CertificateLayout;
import vn.thidua.emulation.decision.DecisionLine;
import vn.thidua.emulation.decision.Effect;
import vn.thidua.emulation.decision.KeptDecision;
import vn.thidua.emulation.decision.LineId;
import vn.thidua.platform.Slice;

/// Certificates of a decision, and what was handed out.
///
/// @param awards names of its awards by their codes
/// @param handed how many were handed out
public record AwardingPage(
        KeptDecision decision,
        Slice<DecisionLine> slice,
        int count,
        long handed,
        Map<String, String> awards,
        List<CertificateLayout> layouts,
        String sought,
        LocalDate today,
        DecisionReading.Notice notice) {

    static AwardingPage of(
            KeptDecision decision,
            List<DecisionLine> lines,
            Collection<LineId> touched,
            List<CertificateLayout> layouts,
            String sought,
            int number,
            LocalDate today,
            DecisionReading.Notice notice) {
        var due = lines.stream()
                .filter(line -> line.effect() != Effect.REVOKE && !touched.contains(line.id()))
                .toList();
        var awards = new LinkedHashMap<String, String>();
        for (var line : due) awards.put(line.award().value(), line.awardName());
        return new AwardingPage(
                decision,
                DecisionLinesPage.slice(due, sought, number),
                due.size(),
                due.stream().filter(line -> line.awarded() != null).count(),
                awards,
                layouts,
                sought,
                today,
                notice);
    }

    public String path() {
        return DecisionPage.path(decision);
    }

    public boolean hasLayout(String award) {
        return layouts.stream().anyMatch(layout -> layout.award().value().equals(award));
    }

    public String at(int number) {
        return path() + "/trao?trang=" + number;
    }
}
