package vn.thidua.emulation.ranking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.emulation.rules.Content;
import vn.thidua.emulation.rules.RulePackage;
import vn.thidua.emulation.rules.RuleSource;

/// What the package of rules in force says of ranking; each part is `null` where it says nothing.
public record RankingOffer(
        @Nullable Said<BigDecimal> percent,
        @Nullable Said<RoundingMode> rounding,
        @Nullable Said<Boolean> distinct) {

    public static final RankingOffer NOTHING = new RankingOffer(null, null, null);

    private static final String PERCENT = "quota.bloc.collectives";
    private static final String ROUNDING = "quota.rounding";
    private static final String DISTINCT = "rank.distinct";

    public record Said<T>(T what, TermSource source) {}

    static RankingOffer of(RulePackage rules) {
        return new RankingOffer(percent(rules), rounding(rules), distinct(rules));
    }

    private static @Nullable Said<BigDecimal> percent(RulePackage rules) {
        return content(rules, PERCENT) instanceof Content.Number number
                ? new Said<>(number.amount(), source(rules, PERCENT))
                : null;
    }

    private static @Nullable Said<RoundingMode> rounding(RulePackage rules) {
        if (!(content(rules, ROUNDING) instanceof Content.Text text)) return null;
        var mode = RoundingText.read(text.words()).orElse(null);
        return mode == null ? null : new Said<>(mode, source(rules, ROUNDING));
    }

    private static @Nullable Said<Boolean> distinct(RulePackage rules) {
        return content(rules, DISTINCT) instanceof Content.Switch on
                ? new Said<>(on.on(), source(rules, DISTINCT))
                : null;
    }

    private static @Nullable Content content(RulePackage rules, String rule) {
        return rules.find(rule).map(value -> value.content()).orElse(null);
    }

    private static TermSource source(RulePackage rules, String rule) {
        RuleSource said = rules.rule(rule).source();
        return new TermSource(said.words(), rules.citation(rule).path());
    }

    /// The source of a term: the rule's where its words are those of the rule, which then must say the same; else as it
    /// was typed.
    public static <T extends Comparable<T>> TermSource source(@Nullable Said<T> offered, T value, String typed) {
        var cited = Optional.ofNullable(offered)
                .filter(said -> said.source().words().equals(typed.strip()));
        if (cited.isEmpty()) return TermSource.written(typed);
        if (cited.get().what().compareTo(value) != 0) throw new RankingRefused.OtherThanTheRule(typed.strip());
        return cited.get().source();
    }
}
