package vn.thidua.emulation.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.honours.AwardCode;
import vn.thidua.emulation.honours.Subject;
import vn.thidua.emulation.honours.SubjectKind;
import vn.thidua.emulation.rules.Content;
import vn.thidua.emulation.rules.RulePackage;
import vn.thidua.emulation.rules.RuleValue;
import vn.thidua.emulation.rules.ShippedPackages;
import vn.thidua.emulation.scoring.Quota;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.SiteId;

/// Invariant 29 within a unit, with the numbers of emulation.md §2.5 as the packages of the product have them.
class UnitQuotaTest {

    private static final RulePackage OF_2021 = ShippedPackages.all().getFirst().rules();
    private static final RulePackage TODAY = ShippedPackages.all().getLast().rules();
    private static final UnitId UNIT = new UnitId(UUID.randomUUID());

    private static UnitFigures figures(int people, int advanced, int collectives, UnitRating unit, UnitRating party) {
        return new UnitFigures(people, advanced, collectives, unit, party);
    }

    private static int places(RulePackage rules, UnitQuota quota, UnitFigures stated) {
        return Quotas.within(quota, rules, UNIT, 2021, stated).getFirst().places();
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_COMPLETED, EXCELLENT,      0,  0",
        "EXCELLENT,     NOT_COMPLETED,  0,  0",
        "UNRATED,       NOT_COMPLETED,  0,  0",
        "NOT_COMPLETED, NO_BODY,        0,  0",
        "COMPLETED,     COMPLETED,     20,  2",
        "COMPLETED,     EXCELLENT,     20,  2",
        "EXCELLENT,     COMPLETED,     20,  2",
        "GOOD,          GOOD,          50,  5",
        "GOOD,          EXCELLENT,     50,  5",
        "EXCELLENT,     GOOD,          80,  8",
        "EXCELLENT,     EXCELLENT,    100, 10",
        "UNRATED,       GOOD,          40,  4",
        "EXCELLENT,     UNRATED,       40,  4",
        "COMPLETED,     NO_BODY,       40,  4",
        "EXCELLENT,     NO_BODY,       40,  4"
    })
    void twoRatingsChooseTheRow(UnitRating unit, UnitRating party, int collectives, int merits) {
        var stated = figures(100, 100, 100, unit, party);
        for (var rules : List.of(OF_2021, TODAY)) {
            assertThat(places(rules, UnitQuota.EXCELLENT_COLLECTIVE, stated)).isEqualTo(collectives);
            assertThat(places(rules, UnitQuota.MERIT, stated)).isEqualTo(merits);
            assertThat(places(rules, UnitQuota.FIGHTER, stated)).isEqualTo(15);
        }
    }

    /// "Không quá" is down: 5 % of 139 people are 6.95, of 140 they are 7.
    @ParameterizedTest
    @CsvSource({"19, 0", "20, 1", "139, 6", "140, 7", "1, 0", "1000000, 50000"})
    void aBoundaryIsReachedWhenItIsWhole(int people, int places) {
        var stated = figures(people, 0, 0, UnitRating.GOOD, UnitRating.GOOD);
        assertThat(places(OF_2021, UnitQuota.MERIT, stated)).isEqualTo(places);
    }

    @Test
    void aPackageSaysHowItRounds() {
        var stated = figures(139, 10, 3, UnitRating.GOOD, UnitRating.GOOD);
        var half = with(OF_2021, "quota.rounding", new Content.Text("Làm tròn lên từ 0,5"));
        var up = with(OF_2021, "quota.rounding", new Content.Text("Làm tròn lên"));
        assertThat(QuotaRule.rounding(OF_2021)).isEqualTo(RoundingMode.FLOOR);
        assertThat(QuotaRule.rounding(half)).isEqualTo(RoundingMode.HALF_UP);
        assertThat(QuotaRule.rounding(without(OF_2021, "quota.rounding"))).isEqualTo(RoundingMode.FLOOR);
        assertThat(places(half, UnitQuota.MERIT, stated)).as("6.95").isEqualTo(7);
        assertThat(places(half, UnitQuota.FIGHTER, stated)).as("1.5").isEqualTo(2);
        assertThat(places(half, UnitQuota.EXCELLENT_COLLECTIVE, stated))
                .as("1.5")
                .isEqualTo(2);
        assertThat(places(up, UnitQuota.MERIT, figures(21, 0, 0, UnitRating.GOOD, UnitRating.GOOD)))
                .as("1.05")
                .isEqualTo(2);
    }

    /// Of at least 50 % who do not lead, those who lead have the half of all places, always down.
    @ParameterizedTest
    @CsvSource({"6, 0, 0", "7, 1, 0", "13, 1, 0", "14, 2, 1", "20, 3, 1", "60, 9, 4", "67, 10, 5"})
    void whoLeadsHasWhatIsLeft(int advanced, int places, int leaders) {
        var stated = figures(200, advanced, 0, UnitRating.GOOD, UnitRating.GOOD);
        var all = Quotas.within(UnitQuota.FIGHTER, OF_2021, UNIT, 2021, stated);
        assertThat(all.stream().map(Quotas.Allowed::places)).containsExactly(places, leaders);
        assertThat(all.stream().map(Quotas.Allowed::quota))
                .containsExactly(
                        "unit:" + UNIT.value() + ":2021:CSTDCS", "unit:" + UNIT.value() + ":2021:CSTDCS:leading");
        assertThat(leaders).as("at least half of the places for the others").isEqualTo(places - (places + 1) / 2);
    }

    @Test
    void theirRestIsRoundedDownWhateverAPackageSays() {
        var half = with(OF_2021, "quota.rounding", new Content.Text("Làm tròn lên từ 0,5"));
        var third = with(half, UnitQuota.NOT_LEADING, new Content.Number(new BigDecimal("33.3"), "%"));
        assertThat(UnitQuota.leaders(half).of(9)).isEqualTo(4);
        assertThat(UnitQuota.leaders(third).of(10)).as("6.67").isEqualTo(6);
    }

    @Test
    void aRuleThatAPackageDoesNotHaveSetsNoLimit() {
        var stated = figures(100, 50, 10, UnitRating.EXCELLENT, UnitRating.EXCELLENT);
        var some = without(OF_2021, "quota.excellent-collective.excellent");
        assertThat(Quotas.within(UnitQuota.EXCELLENT_COLLECTIVE, some, UNIT, 2021, stated))
                .isEmpty();
        assertThat(UnitQuota.EXCELLENT_COLLECTIVE.asked(some)).contains("quota.excellent-collective.completed");
        var none = new RulePackage(
                "thu",
                1,
                "Thử",
                LocalDate.of(2021, 1, 1),
                null,
                "",
                "",
                OF_2021.values().stream()
                        .filter(value -> !value.key().startsWith("quota."))
                        .toList());
        for (var quota : UnitQuota.values()) {
            assertThat(quota.asked(none)).isEmpty();
            assertThat(quota.asksForLeading(none)).isFalse();
        }
        var leading = without(OF_2021, UnitQuota.NOT_LEADING);
        assertThat(UnitQuota.FIGHTER.asksForLeading(leading)).isFalse();
        assertThat(Quotas.within(UnitQuota.FIGHTER, leading, UNIT, 2021, stated))
                .hasSize(1);
    }

    @Test
    void numbersStandWithTheirArticle() {
        var stated = figures(100, 50, 10, UnitRating.EXCELLENT, UnitRating.GOOD);
        assertThat(UnitQuota.MERIT.rule(OF_2021, stated))
                .map(Quota::source)
                .map(source -> source.article() + ", " + source.basis())
                .contains("Điều 4 khoản 3, 11/2021/QĐ-UBND");
    }

    private static KeptDossier dossier(
            SubjectKind kind, String award, @Nullable BlocYearId bloc, @Nullable UnitId subject) {
        return new KeptDossier(
                new DossierId(UUID.randomUUID()),
                new SiteId(UUID.randomUUID()),
                "HS-2026-0001",
                bloc,
                2026,
                UNIT,
                "Sở A",
                new Subject(kind, "Nguyễn Văn An", subject, null, "", ""),
                null,
                new AwardCode(award),
                "",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                DossierState.CHECKED,
                null,
                false,
                1);
    }

    @Test
    void collectivesOfABlocStayInItsQuotaAndHouseholdsCountInNone() {
        var bloc = new BlocYearId(UUID.randomUUID());
        assertThat(UnitQuota.of(dossier(SubjectKind.INDIVIDUAL, "CSTDCS", null, null)))
                .contains(UnitQuota.FIGHTER);
        assertThat(UnitQuota.of(dossier(SubjectKind.INDIVIDUAL, "MERIT_CERT", bloc, null)))
                .contains(UnitQuota.MERIT);
        assertThat(UnitQuota.of(dossier(SubjectKind.COLLECTIVE, "TTLDXS", null, null)))
                .contains(UnitQuota.EXCELLENT_COLLECTIVE);
        assertThat(UnitQuota.of(dossier(SubjectKind.COLLECTIVE, "MERIT_CERT", bloc, null)))
                .isEmpty();
        assertThat(UnitQuota.of(dossier(SubjectKind.COLLECTIVE, "MERIT_CERT", null, null)))
                .isEmpty();
        assertThat(UnitQuota.of(dossier(SubjectKind.HOUSEHOLD, "MERIT_CERT", null, null)))
                .isEmpty();
        assertThat(UnitQuota.of(dossier(SubjectKind.INDIVIDUAL, "CSTDT", null, null)))
                .isEmpty();
    }

    @Test
    void aSubjectCountsInTheUnitThatItsProposalNames() {
        var other = new UnitId(UUID.randomUUID());
        assertThat(dossier(SubjectKind.INDIVIDUAL, "CSTDCS", null, null).countedIn())
                .isEqualTo(UNIT);
        assertThat(dossier(SubjectKind.INDIVIDUAL, "CSTDCS", null, other).countedIn())
                .isEqualTo(other);
    }

    private static void refused(Class<? extends DossierRefused> why, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(why);
    }

    @Test
    void figuresCannotContradictEachOther() {
        var good = UnitRating.GOOD;
        refused(DossierRefused.NoNumberOfPeople.class, () -> figures(0, 0, 0, good, good));
        refused(DossierRefused.NoNumberOfPeople.class, () -> figures(UnitFigures.MOST + 1, 0, 0, good, good));
        refused(DossierRefused.MoreAdvancedThanPeople.class, () -> figures(10, 11, 0, good, good));
        refused(DossierRefused.MoreAdvancedThanPeople.class, () -> figures(10, -1, 0, good, good));
        refused(DossierRefused.MoreCollectivesThanPeople.class, () -> figures(10, 10, 11, good, good));
        refused(DossierRefused.UnitWithoutRating.class, () -> figures(10, 10, 1, UnitRating.NO_BODY, good));
        assertThat(figures(1, 1, 1, good, UnitRating.NO_BODY).people()).isEqualTo(1);
    }

    @Test
    void figuresHaveADocumentAndACorrectionAReason() {
        var stated = figures(10, 9, 1, UnitRating.GOOD, UnitRating.GOOD);
        var at = Instant.parse("2026-01-05T02:00:00Z");
        refused(DossierRefused.FiguresWithoutDocument.class, () -> new StatedFigures(1, stated, " ", "", "Thủy", at));
        refused(
                DossierRefused.CorrectedWithoutReason.class,
                () -> new StatedFigures(2, stated, "12/QĐ", " ", "Thủy", at));
        refused(
                DossierRefused.TooLong.class,
                () -> new StatedFigures(1, stated, "a".repeat(StatedFigures.LONGEST + 1), "", "Thủy", at));
        assertThat(new StatedFigures(1, stated, " 12/QĐ ", "", "Thủy", at).document())
                .isEqualTo("12/QĐ");
    }

    private static RulePackage with(RulePackage rules, String key, Content content) {
        return changed(
                rules,
                rules.values().stream()
                        .map(value -> value.key().equals(key)
                                ? new RuleValue(
                                        key, value.group(), value.name(), content, value.source(), null, null, "")
                                : value)
                        .toList());
    }

    private static RulePackage without(RulePackage rules, String key) {
        return changed(
                rules,
                rules.values().stream()
                        .filter(value -> !value.key().equals(key))
                        .toList());
    }

    private static RulePackage changed(RulePackage rules, List<RuleValue> values) {
        return new RulePackage(rules.key(), rules.version(), rules.name(), rules.from(), rules.to(), "", "", values);
    }
}
