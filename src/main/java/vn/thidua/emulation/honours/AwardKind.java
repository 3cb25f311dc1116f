package vn.thidua.emulation.honours;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.emulation.rules.RulePackage;

/// A title of emulation or a form of commendation, as the law of its days has it.
///
/// @param decider who decides, in words
/// @param aliases other ways in which lists write it
/// @param to the last day; `null` without end
/// @param article empty where it was not yet compared with the text of the law
public record AwardKind(
        AwardCode code,
        String name,
        AwardGroup group,
        AwardLevel level,
        Set<SubjectKind> subjects,
        String decider,
        List<String> aliases,
        RuleKeys rules,
        List<Needed> needs,
        LocalDate from,
        @Nullable LocalDate to,
        String basis,
        String article) {

    public AwardKind {
        subjects = Set.copyOf(EnumSet.copyOf(subjects));
        aliases = List.copyOf(aliases);
        needs = List.copyOf(needs);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /// The rule of the reward for that subject; empty where the package says nothing of it.
    public String rewardRule(SubjectKind subject, RulePackage book) {
        if (rules.reward().isEmpty() || book.find(rules.reward()).isPresent()) return rules.reward();
        var own = rules.reward() + (subject == SubjectKind.COLLECTIVE ? ".collective" : ".individual");
        return book.find(own).isPresent() ? own : "";
    }
}
