package vn.thidua.emulation.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.emulation.honours.AwardCode;
import vn.thidua.emulation.honours.AwardGroup;
import vn.thidua.emulation.honours.AwardKind;
import vn.thidua.emulation.honours.AwardLevel;
import vn.thidua.emulation.honours.RuleKeys;
import vn.thidua.emulation.honours.Subject;
import vn.thidua.emulation.honours.SubjectKind;
import vn.thidua.emulation.rules.Certainty;
import vn.thidua.emulation.rules.Content;
import vn.thidua.emulation.rules.RuleGroup;
import vn.thidua.emulation.rules.RulePackage;
import vn.thidua.emulation.rules.RuleSource;
import vn.thidua.emulation.rules.RuleValue;

/// The money of a decision's lines.
class RewardSheetTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2021, 12, 31);

    private static final Map<AwardCode, AwardKind> KINDS = Map.of(
            new AwardCode("MERIT"), kind("MERIT", AwardGroup.FORM, "reward.merit"),
            new AwardCode("THANKS"), kind("THANKS", AwardGroup.FORM, "reward.thanks"),
            new AwardCode("TITLE"), kind("TITLE", AwardGroup.TITLE, "reward.title"),
            new AwardCode("OTHER"), kind("OTHER", AwardGroup.FORM, ""));

    private static AwardKind kind(String code, AwardGroup group, String reward) {
        return new AwardKind(
                new AwardCode(code),
                code,
                group,
                AwardLevel.PROVINCE,
                Set.of(SubjectKind.INDIVIDUAL),
                "Chủ tịch",
                List.of(),
                new RuleKeys("", reward, "", "", ""),
                List.of(),
                FIRST,
                null,
                "15/2003/QH11",
                "");
    }

    private static RulePackage rules(boolean highest) {
        return new RulePackage(
                "thu",
                1,
                "Thử",
                FIRST,
                null,
                "",
                "",
                List.of(
                        number("salary.base", "2340000"),
                        number("reward.rounding", "10000"),
                        number("reward.merit", "1"),
                        number("reward.thanks", "0.3"),
                        number("reward.title", "1.5"),
                        value("reward.only-highest", new Content.Switch(highest))));
    }

    private static RuleValue number(String key, String amount) {
        return value(key, new Content.Number(new BigDecimal(amount), "lần"));
    }

    private static DecisionLine line(String name, String award) {
        return DecisionLine.granted(
                new AwardCode(award),
                award,
                new Subject(SubjectKind.INDIVIDUAL, name, null, null, "Sở Y tế", ""),
                "",
                FIRST,
                LAST,
                null);
    }

    private static List<@Nullable Long> paid(boolean highest, DecisionLine... lines) {
        var amounts = new ArrayList<@Nullable Long>();
        for (var line : RewardSheet.of(List.of(lines), KINDS, rules(highest))) amounts.add(line.reward());
        return amounts;
    }

    /// 0.3 × 2,340,000 = 702,000, rounded up to 710,000 (emulation.md §6.7).
    @Test
    void anAmountIsRoundedUp() {
        assertThat(paid(true, line("An", "THANKS"))).containsExactly(710_000L);
        var line = RewardSheet.of(List.of(line("An", "THANKS")), KINDS, rules(true))
                .getFirst();
        assertThat(line.rewardFor()).startsWith("0,3 × 2.340.000 đồng (");
    }

    @Test
    void ofOneAchievementOnlyTheHighestIsPaid() {
        assertThat(paid(true, line("An", "THANKS"), line("Trần AN", "MERIT"), line("an", "MERIT")))
                .containsExactly(0L, 2_340_000L, 2_340_000L);
        assertThat(paid(false, line("An", "THANKS"), line("An", "MERIT"))).containsExactly(710_000L, 2_340_000L);
    }

    @Test
    void aTitleAndAFormAreBothPaid() {
        assertThat(paid(true, line("An", "TITLE"), line("An", "MERIT"))).containsExactly(3_510_000L, 2_340_000L);
    }

    @Test
    void whatTheRulesDoNotKnowStaysOpen() {
        assertThat(paid(true, line("An", "OTHER"))).containsExactly((Long) null);
    }

    @Test
    void whatTakesBackPaysNothing() {
        assertThat(paid(true, line("An", "MERIT").revoked())).containsExactly((Long) null);
    }

    private static RuleValue value(String key, Content content) {
        var source = new RuleSource("91/2017/NĐ-CP", "Điều 69", Certainty.UNVERIFIED);
        return new RuleValue(key, RuleGroup.FORM, key, content, source, null, null, "");
    }
}
