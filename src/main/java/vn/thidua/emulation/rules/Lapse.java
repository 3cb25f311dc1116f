package vn.thidua.emulation.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What has lapsed is not used for anything new, unless two people have allowed it.
final class Lapse {

    private Lapse() {}

    /// What is judged goes by the rules in force on the day it was received; a basis that lapsed since is warned of.
    ///
    /// @param basis `null` where the list does not have it
    /// @param leave confirmed and not ended
    static Used judged(
            RulePackage rules,
            String rule,
            @Nullable LegalBasis basis,
            LocalDate received,
            LocalDate decided,
            boolean leave) {
        var value = rules.rule(rule);
        if (!value.holdsOn(received)) throw new RulesRefused.UnknownRule(rule);
        var citation = rules.citation(rule);
        if (basis == null || !basis.lapsedOn(decided)) return new Used(value, citation, null);
        if (basis.lapsedOn(received) && !leave)
            throw new RulesRefused.Lapsed(basis.shortName(), String.valueOf(basis.lapses()));
        return new Used(value, citation, basis.number());
    }
}
