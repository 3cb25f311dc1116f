package vn.thidua.emulation.scoring;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.emulation.scoring.ASet.d;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CriteriaTextTest {

    private static final CriteriaSet THOUSAND = ShippedCriteria.all().getFirst();
    private static final CriteriaSet HUNDRED = ShippedCriteria.all().getLast();

    private static final String SMALL = """
            {"format": "cong-thi-dua.criteria", "schema": 1, "set": {
              "key": "nho", "version": 1, "title": "Bộ nhỏ", "max": 10, "criteria": [
                {"code": "1", "title": "Tỷ lệ", "max": 7.5, "formula": {"kind": "RATIO"}},
                {"code": "2", "title": "Trực tiếp", "max": 2.5, "evidence": true,
                 "formula": {"kind": "DIRECT", "step": 0.5}}]}}
            """;

    private static CriteriaSet read(String file) {
        return CriteriaText.read(file.getBytes(StandardCharsets.UTF_8));
    }

    private static BigDecimal max(String code) {
        return THOUSAND.all()
                .filter(criterion -> criterion.code().equals(code))
                .findFirst()
                .orElseThrow()
                .maxPoints();
    }

    /// Emulation.md §2.6, Table A: every section and sub-section whose maximum is given.
    @ParameterizedTest
    @CsvSource({
        "I,700", "I.1,200", "I.2,200", "I.2.a,70", "I.2.b,50", "I.2.c,30", "I.2.d,50",
        "I.3,120", "I.3.a,40", "I.3.b,30", "I.3.c,30", "I.3.d,20", "I.4,100", "I.4.a,50",
        "I.4.b,50", "I.5,40", "I.6,40", "II,200", "II.1,50", "II.2,50", "II.3,30",
        "II.4,40", "II.5,30", "III,100", "III.1,40", "III.2,20", "III.3,15", "III.4,25"
    })
    void tableA_hasTheMaximaOfItsSections(String code, String max) {
        assertThat(max(code)).isEqualByComparingTo(max);
    }

    /// Emulation.md §2.6, Table A: the maxima of the criteria of a sub-section, where they are given.
    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "I.1:50 10 10 10 10 20 20 10 20 10 20 10",
                "I.5:10 15 5 10",
                "I.6:5 5 5 5 10 5 5",
                "II.1:10 10 15 5 5 5",
                "II.1.2:2 2 2 4",
                "II.2:30 10 10",
                "II.3:15 15",
                "II.5:10 10 5 5",
                "III.1:5 10 15 5 5",
                "III.1.2:5 5",
                "III.2:10 10",
                "III.3:10 5"
            })
    void tableA_hasTheMaximaOfItsCriteria(String code, String maxima) {
        var group = (Criterion.Group) THOUSAND.all()
                .filter(criterion -> criterion.code().equals(code))
                .findFirst()
                .orElseThrow();
        assertThat(group.children())
                .extracting(Criterion::maxPoints)
                .containsExactly(
                        Stream.of(maxima.split(" ")).map(BigDecimal::new).toArray(BigDecimal[]::new));
    }

    @Test
    void tableA_hasAThousandPointsRoundedToTwoDecimals() {
        assertThat(THOUSAND.maxPoints()).isEqualByComparingTo("1000");
        assertThat(THOUSAND.rounding()).isEqualTo(new Rounding(2, RoundingMode.HALF_UP));
        assertThat(THOUSAND.leaves().map(Criterion.Leaf::maxPoints).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("1000");
        assertThat(THOUSAND.leaves().map(Line::formula)).hasAtLeastOneElementOfType(HalfThenLeader.class);
    }

    @Test
    void theSetOfAHundredPointsHasACeilingClassesAndExtras() {
        assertThat(HUNDRED.maxPoints()).isEqualByComparingTo("100");
        assertThat(HUNDRED.criteria().getLast())
                .isInstanceOfSatisfying(
                        Criterion.Group.class,
                        group -> assertThat(group.ceiling()).isTrue());
        assertThat(HUNDRED.grades().grades())
                .extracting(Grade::least)
                .containsExactly(d("90"), d("80"), d("70"), d("0"));
        assertThat(HUNDRED.extras()).extracting(Extra::sense).contains(Extra.Sense.BONUS, Extra.Sense.PENALTY);
        assertThat(HUNDRED.criteria()).allMatch(Criterion::floored);
    }

    @Test
    void theShippedSetsUseEveryKindOfFormula() {
        var used = Stream.of(THOUSAND, HUNDRED)
                .flatMap(CriteriaSet::leaves)
                .map(leaf -> leaf.formula().getClass().getSimpleName())
                .collect(toMap(name -> name, _ -> 1, Integer::sum));
        assertThat(used)
                .containsOnlyKeys(
                        "Direct",
                        "PassFail",
                        "Ratio",
                        "HalfThenLeader",
                        "RelativeToBest",
                        "RankTable",
                        "CountDelta",
                        "Deduction",
                        "External");
    }

    @Test
    void whatIsWrittenIsReadBackEqual() {
        for (var set : ShippedCriteria.all())
            assertThat(read(CriteriaText.write(set))).isEqualTo(set);
    }

    @Test
    void whatAFileDoesNotSayIsTheUsual() {
        var set = read(SMALL);
        assertThat(set.rounding()).isEqualTo(Rounding.USUAL);
        assertThat(set.grades()).isEqualTo(GradeScale.NONE);
        assertThat(set.lines()).containsOnlyKeys("1", "2");
        assertThat(set.leaves().map(Criterion.Leaf::formula))
                .containsExactly(new Ratio(Better.HIGHER), new Direct(d("0.5")));
        assertThat(set.leaves().map(Criterion.Leaf::evidenceRequired)).containsExactly(false, true);
    }

    @Test
    void numbersAreReadExactly() {
        assertThat(read(SMALL.replace("7.5", "7.10").replace("2.5", "2.90").replace("0.5", "0.1"))
                        .leaves()
                        .map(Criterion.Leaf::maxPoints))
                .containsExactly(d("7.1"), d("2.9"));
    }

    @Test
    void refusesAFileThatIsNoneOfOursAndSaysWhatIsWrong() {
        assertThat(read(SMALL).title()).isEqualTo("Bộ nhỏ");
        refused("", ScoringRefused.NoCriteriaFile.class);
        refused("PK\u0003\u0004", ScoringRefused.NoCriteriaFile.class);
        refused("[]", ScoringRefused.NoCriteriaFile.class);
        refused("[".repeat(100_000), ScoringRefused.NoCriteriaFile.class);
        refused(SMALL + "{}", ScoringRefused.NoCriteriaFile.class);
        refused(
                SMALL.replace("\"key\": \"nho\",", "\"key\": \"nho\", \"key\": \"to\","),
                ScoringRefused.NoCriteriaFile.class);
        refused(SMALL.replace("cong-thi-dua.criteria", "cong-thi-dua.rules"), ScoringRefused.NoCriteriaFile.class);
        refused(SMALL.replace("\"schema\": 1", "\"schema\": 2"), ScoringRefused.OtherSchema.class);
        refused(SMALL.replace("evidence", "evidense"), ScoringRefused.UnknownField.class);
        refused(
                SMALL.replace("\"kind\": \"RATIO\"", "\"kind\": \"RATIO\", \"step\": 1"),
                ScoringRefused.UnknownField.class);
        refused(SMALL.replace("\"RATIO\"", "\"SCRIPT\""), ScoringRefused.WrongField.class);
        refused(SMALL.replace("\"RATIO\"", "\"RATIO\", \"better\": \"EQUAL\""), ScoringRefused.WrongField.class);
        refused(SMALL.replace("7.5", "\"7.5\""), ScoringRefused.WrongField.class);
        refused(SMALL.replace("true", "1"), ScoringRefused.WrongField.class);
        refused(SMALL.replace("\"title\": \"Bộ nhỏ\", ", ""), ScoringRefused.WrongField.class);
        refused(SMALL.replace("\"version\": 1", "\"version\": 1.5"), ScoringRefused.WrongField.class);
        refused(SMALL.replace("7.5", "1e999999999"), ScoringRefused.NoNumber.class);
        refused(SMALL.replace("7.5", "-7.5"), ScoringRefused.NotAboveNought.class);
        refused(SMALL.replace("\"max\": 10,", "\"max\": 11,"), ScoringRefused.SetWithFaults.class);
        refused(SMALL.replace("\"code\": \"2\"", "\"code\": \"1\""), ScoringRefused.SetWithFaults.class);
        refused(SMALL.replace("0.5", "0.4"), ScoringRefused.SetWithFaults.class);
        refused(" ".repeat(CriteriaText.MOST_BYTES + 1), ScoringRefused.FileTooLarge.class);
    }

    @Test
    void aRefusalNamesThePlace() {
        assertThatThrownBy(() -> read(SMALL.replace("\"step\": 0.5", "\"step\": \"nửa\"")))
                .isInstanceOfSatisfying(
                        ScoringRefused.WrongField.class,
                        no -> assertThat(no.facts()).containsExactly("set.criteria[2].formula.step", "số"));
    }

    private static void refused(String file, Class<? extends ScoringRefused> why) {
        assertThatThrownBy(() -> read(file)).isInstanceOf(why);
    }

    @Test
    void aUnitThatDoesEverythingHasAllPointsOfAShippedSet() {
        for (var set : ShippedCriteria.all()) {
            var base = ASet.scored(set, ARandom.best(set)).base();
            assertThat(base.complete()).isTrue();
            assertThat(base.points()).isEqualByComparingTo(set.maxPoints());
            assertThat(base.achievable()).isEqualByComparingTo(set.maxPoints());
        }
    }
}
