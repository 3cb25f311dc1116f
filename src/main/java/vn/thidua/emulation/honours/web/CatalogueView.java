package vn.thidua.emulation.honours.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.emulation.honours.AwardCatalogue;
import vn.thidua.emulation.honours.AwardKind;
import vn.thidua.emulation.honours.RewardMoney;
import vn.thidua.emulation.honours.SubjectKind;
import vn.thidua.emulation.rules.Certainty;
import vn.thidua.emulation.rules.Content;
import vn.thidua.emulation.rules.RulePackage;

/// The catalogue as its page shows it: each kind with the money that goes with it by the rules of that day.
///
/// @param version of the catalogue
/// @param rules name of the package that money comes from; empty where there is none
public record CatalogueView(
        int version, LocalDate dated, String source, LocalDate day, String rules, List<Line> lines) {

    private static final String SALARY = "salary.base";
    private static final String ROUNDING = "reward.rounding";

    public CatalogueView {
        lines = List.copyOf(lines);
    }

    /// @param money by whom it is given to
    public record Line(AwardKind kind, List<Money> money) {

        public Line {
            money = List.copyOf(money);
        }
    }

    /// @param subject `null` where it is the same for all
    /// @param sure whether the rule was compared with its text
    public record Money(
            @Nullable SubjectKind subject, BigDecimal multiple, long amount, String source, boolean sure) {}

    static CatalogueView of(AwardCatalogue catalogue, LocalDate day, Optional<RulePackage> rules) {
        var lines = catalogue.at(day).stream()
                .map(kind -> new Line(kind, rules.map(known -> money(kind, known)).orElse(List.of())))
                .toList();
        return new CatalogueView(
                catalogue.version(),
                catalogue.dated(),
                catalogue.source(),
                day,
                rules.map(RulePackage::name).orElse(""),
                lines);
    }

    private static List<Money> money(AwardKind kind, RulePackage rules) {
        if (rules.find(SALARY).isEmpty() || rules.find(ROUNDING).isEmpty()) return List.of();
        var money = new ArrayList<Money>();
        var bySubject = kind.subjects().stream().map(one -> kind.rewardRule(one, rules)).distinct().count() > 1;
        for (var subject : SubjectKind.values()) {
            if (!kind.subjects().contains(subject)) continue;
            var key = kind.rewardRule(subject, rules);
            if (key.isEmpty() || !bySubject && !money.isEmpty() || bySubject && subject == SubjectKind.HOUSEHOLD) continue;
            var rule = rules.rule(key);
            if (!(rule.content() instanceof Content.Number number)) continue;
            var amount = RewardMoney.of(
                    number.amount(),
                    rules.number(SALARY).longValueExact(),
                    rules.number(ROUNDING).longValueExact());
            var sure = rule.source().certainty() == Certainty.VERIFIED;
            money.add(new Money(bySubject ? subject : null, number.amount(), amount, rule.source().words(), sure));
        }
        return money;
    }
}
