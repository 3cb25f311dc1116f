package vn.thidua.emulation.dossier;

import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import vn.thidua.emulation.rules.RulePackage;
import vn.thidua.emulation.scoring.Quota;

/// A quota as a package says it, rounded as that package rounds.
final class QuotaRule {

    private static final String ROUNDING = "quota.rounding";

    private QuotaRule() {}

    /// Empty where the package sets none.
    static Optional<Quota> find(RulePackage rules, String key) {
        if (rules.find(key).isEmpty()) return Optional.empty();
        return Optional.of(new Quota(rules.number(key), rounding(rules), rules.citation(key)));
    }

    /// "Không quá" is down, whatever a package leaves unsaid.
    static RoundingMode rounding(RulePackage rules) {
        var words = rules.find(ROUNDING).isPresent() ? rules.text(ROUNDING).toLowerCase(Locale.ROOT) : "";
        if (words.contains("lên") && words.contains("0,5")) return RoundingMode.HALF_UP;
        return words.contains("lên") ? RoundingMode.CEILING : RoundingMode.FLOOR;
    }
}
