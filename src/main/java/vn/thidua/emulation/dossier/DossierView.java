package vn.thidua.emulation.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.emulation.honours.Honour;
import vn.thidua.emulation.honours.Honours;
import vn.thidua.emulation.rules.Content;
import vn.thidua.emulation.rules.RulePackage;
import vn.thidua.platform.WorkingDays;

/// All that is known of a proposal, for pages and papers that asked for the right to read it.
@Service
@Transactional(readOnly = true)
public class DossierView {

    private final DossierFacts facts;
    private final DossierWorkStore work;
    private final DossierRules rules;
    private final Honours honours;

    DossierView(DossierFacts facts, DossierWorkStore work, DossierRules rules, Honours honours) {
        this.facts = facts;
        this.work = work;
        this.rules = rules;
        this.honours = honours;
    }

    /// @param award its name by the law of its day
    /// @param rulesDay the day whose rules count
    /// @param otherRules those of today, where they are others; empty where not
    /// @param deadline of its award; `null` where the rules set none
    public record Seen(
            String award,
            List<ReadyLine> lines,
            List<DossierPaper> papers,
            Map<String, String> report,
            List<Consultation> consultations,
            List<Honour> history,
            RulePackage rules,
            LocalDate rulesDay,
            String otherRules,
            @Nullable NewerRules newer,
            @Nullable LocalDate deadline) {}

    public Seen of(KeptDossier dossier, LocalDate today) {
        var then = rules.rules(dossier, today);
        return new Seen(
                facts.awardName(dossier, today),
                facts.lines(dossier, today),
                work.papers(dossier.id()),
                work.report(dossier.id()),
                work.consultations(dossier.id()),
                honours.of(dossier.site(), dossier.subject()),
                then,
                rules.day(dossier, today),
                rules.others(dossier, today).map(RulePackage::name).orElse(""),
                work.newerRules(dossier.id()).orElse(null),
                deadline(dossier, then, today));
    }

    private @Nullable LocalDate deadline(KeptDossier dossier, RulePackage then, LocalDate today) {
        var rule = facts.kind(dossier, today).rules().deadline();
        if (rule.isEmpty() || then.find(rule).isEmpty()) return null;
        return then.rule(rule).content() instanceof Content.Day day
                ? day.day().in(dossier.year(), WorkingDays.vietnam())
                : null;
    }
}
