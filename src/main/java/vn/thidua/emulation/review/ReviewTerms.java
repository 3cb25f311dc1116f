package vn.thidua.emulation.review;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.emulation.rules.Content;
import vn.thidua.emulation.rules.RuleBook;
import vn.thidua.emulation.rules.RulePackage;
import vn.thidua.emulation.rules.RuleValue;
import vn.thidua.platform.SiteId;

/// What a meeting goes by: the rules in force on its day, and where they say nothing what the bloc settled, with its
/// source.
@Component
class ReviewTerms {

    static final String QUORUM = "vote.quorum";
    static final String DELEGATING = "review.delegate.may-attend";

    private final RuleBook rules;

    ReviewTerms(RuleBook rules) {
        this.rules = rules;
    }

    /// Empty where neither the rules nor the bloc say it.
    Optional<Quorum> quorum(SiteId site, ReviewPlan plan) {
        return ruledQuorum(site, plan.begins().toLocalDate()).or(() -> Optional.ofNullable(plan.quorum()));
    }

    Optional<Quorum> ruledQuorum(SiteId site, LocalDate day) {
        return rules.find(site, day).flatMap(found -> quorum(found, day));
    }

    Delegating delegating(SiteId site, ReviewPlan plan) {
        return ruledDelegating(site, plan.begins().toLocalDate()).orElse(plan.delegating());
    }

    Optional<Delegating> ruledDelegating(SiteId site, LocalDate day) {
        return rules.find(site, day).flatMap(found -> delegating(found, day));
    }

    static Optional<Quorum> quorum(RulePackage rules, LocalDate day) {
        return rules.find(QUORUM)
                .filter(rule -> rule.holdsOn(day))
                .flatMap(rule -> rule.content() instanceof Content.Number(var amount, var unit) && unit.equals("%")
                        ? Optional.of(Quorum.percent(amount, source(rule)))
                        : Optional.empty());
    }

    static Optional<Delegating> delegating(RulePackage rules, LocalDate day) {
        return rules.find(DELEGATING)
                .filter(rule -> rule.holdsOn(day))
                .flatMap(rule -> rule.content() instanceof Content.Switch(var on)
                        ? Optional.of(new Delegating(on, source(rule)))
                        : Optional.empty());
    }

    private static String source(RuleValue rule) {
        return rule.source().words();
    }
}
