package vn.thidua.emulation.pact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.thidua.emulation.rules.RuleBook;
import vn.thidua.emulation.rules.RulePackage;
import vn.thidua.platform.SiteId;

/// What the rules in force ask of a signing. Where they say nothing, all parties sign, and the witness last: the
/// strictest reading, and the custom.
@Component
class RegulatedTerms {

    private static final String ALL = "pact.signatures.all";
    private static final String LEAST_PERCENT = "pact.signatures.least";
    private static final String IN_ORDER = "pact.order.fixed";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final RuleBook rules;

    RegulatedTerms(RuleBook rules) {
        this.rules = rules;
    }

    /// @param members how many parties there are without the witness
    /// @param sealed what the head chose: the rules leave it to those who sign
    SigningTerms of(SiteId site, LocalDate day, int members, boolean sealed) {
        return rules.find(site, day)
                .map(known -> terms(known, members, sealed))
                .orElseGet(() -> new SigningTerms(0, true, false, sealed, ""));
    }

    private static SigningTerms terms(RulePackage rules, int members, boolean sealed) {
        var some = rules.find(ALL).isPresent()
                && !rules.on(ALL)
                && rules.find(LEAST_PERCENT).isPresent();
        var minimum = some ? least(rules.number(LEAST_PERCENT), members) : 0;
        var source = rules.find(ALL).isPresent()
                ? rules.citation(some ? LEAST_PERCENT : ALL).path()
                : "";
        return new SigningTerms(minimum, true, rules.on(IN_ORDER), sealed, source);
    }

    /// A part of a member counts as a member: 67 % of 11 are 8.
    private static int least(BigDecimal percent, int members) {
        return percent.multiply(BigDecimal.valueOf(members))
                .divide(HUNDRED, 0, RoundingMode.CEILING)
                .intValueExact();
    }
}
