package vn.thidua.emulation.pact;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.thidua.emulation.rules.RuleBook;
import vn.thidua.emulation.rules.RulePackage;
import vn.thidua.emulation.rules.RulesRefused;
import vn.thidua.platform.SiteId;

/// What the rules in force ask of a signing. Where they say nothing, all parties sign, and the witness last: the
/// strictest reading, and the custom.
@Component
class RegulatedTerms {

    private static final String MINIMUM = "pact.signatures.minimum";
    private static final String WITNESS_LAST = "pact.witness.last";
    private static final String IN_ORDER = "pact.signing.order";

    private final RuleBook rules;

    RegulatedTerms(RuleBook rules) {
        this.rules = rules;
    }

    SigningTerms of(SiteId site, LocalDate day) {
        try {
            return terms(rules.at(site, day));
        } catch (RulesRefused.NoPackage silent) {
            return new SigningTerms(0, true, false, "");
        }
    }

    private static SigningTerms terms(RulePackage rules) {
        var minimum = rules.find(MINIMUM).isPresent() ? rules.number(MINIMUM).intValueExact() : 0;
        return new SigningTerms(
                minimum,
                rules.find(WITNESS_LAST).isEmpty() || rules.on(WITNESS_LAST),
                rules.on(IN_ORDER),
                rules.find(MINIMUM).isPresent() ? rules.citation(MINIMUM).path() : "");
    }
}
