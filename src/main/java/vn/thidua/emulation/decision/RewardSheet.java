package vn.thidua.emulation.decision;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.emulation.Typed;
import vn.thidua.emulation.honours.AwardCode;
import vn.thidua.emulation.honours.AwardKind;
import vn.thidua.emulation.honours.RewardMoney;
import vn.thidua.emulation.rules.Content;
import vn.thidua.emulation.rules.RulePackage;
import vn.thidua.platform.Unmarked;

/// The money that goes with each line, by the rules of the day; what they do not know stays open.
final class RewardSheet {

    private static final String SALARY = "salary.base";
    private static final String ROUNDING = "reward.rounding";
    private static final String HIGHEST = "reward.only-highest";

    private RewardSheet() {}

    /// Each line with its money. Of one subject only the highest reward of a group is paid for the same achievement,
    /// where the rules say so.
    static List<DecisionLine> of(List<DecisionLine> lines, Map<AwardCode, AwardKind> kinds, RulePackage rules) {
        var rewarded = new ArrayList<DecisionLine>();
        for (var line : lines) rewarded.add(one(line, kinds.get(line.award()), rules));
        return rules.on(HIGHEST) ? onlyHighest(rewarded, kinds) : rewarded;
    }

    private static DecisionLine one(DecisionLine line, @Nullable AwardKind kind, RulePackage rules) {
        if (line.effect() != Effect.GRANT) return line.rewarded(null, "");
        if (kind == null) return line.rewarded(null, "");
        var rule = kind.rewardRule(line.subject().kind(), rules);
        var multiple = number(rules, rule);
        var salary = number(rules, SALARY);
        if (multiple == null || salary == null) return line.rewarded(null, "");
        var rounding = number(rules, ROUNDING);
        var amount = RewardMoney.of(multiple, salary.longValue(), rounding == null ? 1 : rounding.longValue());
        var how = Typed.written(multiple.stripTrailingZeros()) + " × " + written(salary.longValue()) + " đồng ("
                + rules.rule(rule).source().words() + ")";
        return line.rewarded(amount, how);
    }

    private static @Nullable BigDecimal number(RulePackage rules, String rule) {
        return rules.find(rule).map(one -> one.content()).orElse(null) instanceof Content.Number number
                ? number.amount()
                : null;
    }

    static String written(long amount) {
        return NumberFormat.getIntegerInstance(Locale.forLanguageTag("vi")).format(amount);
    }

    private static List<DecisionLine> onlyHighest(List<DecisionLine> lines, Map<AwardCode, AwardKind> kinds) {
        var subjects = new LinkedHashMap<String, List<Integer>>();
        for (var i = 0; i < lines.size(); i++)
            if (lines.get(i).reward() != null)
                subjects.computeIfAbsent(key(lines.get(i)), _ -> new ArrayList<>())
                        .add(i);
        var paid = new ArrayList<>(lines);
        for (var places : subjects.values()) {
            var dues = new ArrayList<RewardMoney.Due>();
            for (var i : places) dues.add(due(lines.get(i), kinds));
            var amounts = RewardMoney.paid(dues);
            for (var k = 0; k < amounts.size(); k++) {
                var line = lines.get(places.get(k));
                if (amounts.get(k) < dues.get(k).amount())
                    paid.set(
                            places.get(k), line.rewarded(amounts.get(k), line.rewardFor() + "; chỉ nhận mức cao nhất"));
            }
        }
        return paid;
    }

    private static String key(DecisionLine line) {
        var subject = line.subject();
        return subject.kind() + "|" + Unmarked.words(subject.name()) + "|" + Unmarked.words(subject.of());
    }

    private static RewardMoney.Due due(DecisionLine line, Map<AwardCode, AwardKind> kinds) {
        var reward = line.reward();
        var kind = java.util.Objects.requireNonNull(kinds.get(line.award()));
        return new RewardMoney.Due(line.from() + "/" + line.to(), kind.group(), reward == null ? 0 : reward);
    }
}
