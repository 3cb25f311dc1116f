package vn.thidua.emulation.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.emulation.criteria.DraftFault.Field;
import vn.thidua.emulation.scoring.CriteriaSet;
import vn.thidua.emulation.scoring.Criterion;
import vn.thidua.emulation.scoring.GradeScale;
import vn.thidua.emulation.scoring.PassFail;
import vn.thidua.emulation.scoring.Rounding;
import vn.thidua.emulation.scoring.ShippedCriteria;

/// What a draft says, and what keeps it from being a set.
class ReadingTest {

    static List<CriteriaSet> shipped() {
        return ShippedCriteria.all();
    }

    private static TypedLine line(String code, String max, LineKind kind, String parameters) {
        return new TypedLine(code, "", "Nội dung " + code, max, kind.name(), parameters, false, false, false);
    }

    private static TypedSet set(String max, TypedLine... lines) {
        return new TypedSet("Bảng", "QĐ 12/QĐ-UBND", "2", "HALF_UP", max, false, "", List.of(lines));
    }

    private static List<DraftFault> faults(TypedSet typed) {
        return Reading.of(typed, "k", 1).faults();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aSetComesBackEqualFromItsLines(CriteriaSet set) {
        var reading = Reading.of(TypedSet.of(set), set.key(), set.version());
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.set()).contains(set);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aDraftIsKeptAsItWasTyped(CriteriaSet set) {
        var typed = TypedSet.of(set);
        assertThat(DraftText.read(DraftText.write(typed))).isEqualTo(typed);
        assertThatThrownBy(() -> DraftText.read("{")).isInstanceOf(CriteriaRefused.FileUnreadable.class);
        assertThatThrownBy(() -> DraftText.read("null")).isInstanceOf(CriteriaRefused.FileUnreadable.class);
        assertThatThrownBy(() -> DraftText.read("{\"title\":\"a\"}"))
                .isInstanceOf(CriteriaRefused.FileUnreadable.class);
    }

    /// Codes say where lines stand; where they do not, the line says it itself.
    @Test
    void linesWhoseCodesDoNotSayWhereTheyStandComeBackToo() {
        var leaf = leaf("1");
        var odd = leaf("A.1");
        var set = new CriteriaSet(
                "k",
                1,
                "Bảng",
                "Nguồn",
                Rounding.USUAL,
                new BigDecimal(3),
                List.of(
                        new Criterion.Group("A", "A", BigDecimal.ONE, false, false, List.of(leaf)),
                        odd,
                        new Criterion.Group("B", "B", BigDecimal.ONE, false, false, List.of(leaf("A.2")))),
                List.of(),
                GradeScale.NONE);
        var typed = TypedSet.of(set);
        assertThat(typed.lines()).extracting(TypedLine::parent).containsExactly("", "A", "-", "", "B");
        assertThat(Reading.of(typed, "k", 1).set()).contains(set);
    }

    private static Criterion.Leaf leaf(String code) {
        return new Criterion.Leaf(code, code, BigDecimal.ONE, new PassFail(), false, false);
    }

    @Test
    void aParentsMaximumIsTheSumOfItsChildrens() {
        assertThat(faults(set(
                        "11",
                        line("I", "9", LineKind.GROUP, ""),
                        line("I.1", "5", LineKind.PASS_FAIL, ""),
                        line("I.2", "5", LineKind.DIRECT, "0,5"))))
                .extracting(DraftFault::line, DraftFault::field, DraftFault::key)
                .containsExactly(
                        tuple(DraftFault.HEAD, Field.TOTAL, "criteria.total.differs"),
                        tuple(0, Field.MAX, "SetFault.SumDiffers"));
    }

    @Test
    void everythingWrongIsToldAtItsPlace() {
        var group = new TypedLine("II", "", "Mục", "10", "GROUP", "gì đó", true, false, false);
        var lost = new TypedLine("x", "IX", "Lạc", "1", "PASS_FAIL", "", false, false, true);
        var bonus = new TypedLine("T1", "", "Thưởng", "2", "BONUS", "cờ | hai", false, true, false);
        var typed = set(
                "",
                line("I", "5", LineKind.PASS_FAIL, ""),
                line("I.1", "năm", LineKind.DIRECT, "0,5"),
                group,
                lost,
                line("III", "4", LineKind.RATIO, "tùy"),
                TypedLine.fresh("!", ""),
                new TypedLine("IV", "", "Chưa chọn", "4", "", "", false, false, false),
                new TypedLine("V", "", "Lạ", "4", "chấm kín", "", false, false, false),
                bonus);
        assertThat(faults(typed))
                .extracting(DraftFault::line, DraftFault::field, DraftFault::key)
                .containsExactlyInAnyOrder(
                        tuple(-1, Field.TOTAL, "CriteriaRefused.NotANumber"),
                        tuple(0, Field.KIND, "CriteriaRefused.GroupScored"),
                        tuple(1, Field.MAX, "CriteriaRefused.NotANumber"),
                        tuple(2, Field.KIND, "CriteriaRefused.GroupOfNothing"),
                        tuple(2, Field.PARAMETERS, "CriteriaRefused.ParametersNotNeeded"),
                        tuple(2, Field.EVIDENCE, "CriteriaRefused.EvidenceOfGroup"),
                        tuple(3, Field.PARENT, "CriteriaRefused.ParentExpected"),
                        tuple(3, Field.CEILING, "CriteriaRefused.CeilingOfNothing"),
                        tuple(4, Field.PARAMETERS, "CriteriaRefused.BetterExpected"),
                        tuple(5, Field.CODE, "ScoringRefused.NoCode"),
                        tuple(5, Field.TITLE, "ScoringRefused.WithoutTitle"),
                        tuple(5, Field.MAX, "CriteriaRefused.NotANumber"),
                        tuple(5, Field.KIND, "CriteriaRefused.WithoutKind"),
                        tuple(6, Field.KIND, "CriteriaRefused.WithoutKind"),
                        tuple(7, Field.KIND, "CriteriaRefused.UnknownKind"),
                        tuple(8, Field.FLOORED, "CriteriaRefused.FloorOutside"),
                        tuple(8, Field.PARAMETERS, "CriteriaRefused.NotANumber"));
    }

    @Test
    void whatIsSaidOfTheWholeIsJudgedToo() {
        var typed = new TypedSet("", "", "chín", "AWAY", "0", false, "Tốt | 90 | 85 | 1", List.of());
        assertThat(faults(typed))
                .extracting(DraftFault::field, DraftFault::key)
                .containsExactly(
                        tuple(Field.NAME, "ScoringRefused.WithoutTitle"),
                        tuple(Field.NOTE, "CriteriaRefused.WithoutSource"),
                        tuple(Field.SCALE, "CriteriaRefused.NotANumber"),
                        tuple(Field.TOTAL, "ScoringRefused.NotAboveNought"),
                        tuple(Field.GRADES, "CriteriaRefused.GradeExpected"),
                        tuple(Field.LINES, "CriteriaRefused.WithoutLines"));
        var mode = new TypedSet("A", "B", "2", "AWAY", "5", false, "", List.of(line("I", "5", LineKind.PASS_FAIL, "")));
        assertThat(faults(mode)).extracting(DraftFault::key).containsExactly("CriteriaRefused.NotUnderstood");
    }

    @Test
    void aCodeStandsOnceAndAFormulaReachesTheMaximum() {
        assertThat(faults(set(
                        "30",
                        line("I", "10", LineKind.EXTERNAL, "100 × 0,08"),
                        line("II", "10", LineKind.RANK_TABLE, "càng cao càng tốt; 1: 9; 2: 5"),
                        line("I", "10", LineKind.PASS_FAIL, ""))))
                .extracting(DraftFault::line, DraftFault::key)
                .containsExactly(
                        tuple(0, "SetFault.FormulaDoesNotFit"),
                        tuple(1, "SetFault.FormulaDoesNotFit"),
                        tuple(2, "SetFault.CodeTwice"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "RATIO ! thấp ! càng thấp càng tốt",
                "HALF_THEN_LEADER ! cao ! càng cao càng tốt",
                "HALF_THEN_LEADER ! Càng ít càng tốt; không giao cũng tính !"
                        + " càng thấp càng tốt; không giao chỉ tiêu thì so với kết quả tốt nhất",
                "RANK_TABLE ! cao; 1: 5; 2:2,5 ! càng cao càng tốt; 1: 5; 2: 2,5",
                "EXTERNAL ! 100x0,05 ! 100 × 0,05",
                "DIRECT ! 0,50 ! 0,5",
                "PASS_FAIL ! '' ! ''",
            })
    void parametersAreWrittenAlike(LineKind kind, String typed, String written) {
        var formula = Parameters.formula(kind, typed, new BigDecimal(5));
        assertThat(Parameters.of(formula)).isEqualTo(written);
        assertThat(Parameters.formula(kind, written, new BigDecimal(5))).isEqualTo(formula);
        assertThat(Parameters.kind(formula)).isEqualTo(kind);
    }

    @Test
    void thingsAreCountedLineByLine() {
        var formula = Parameters.formula(
                LineKind.COUNT_DELTA, "moi | điểm | mới | 2\nbài báo | −0,5\nÍt nhất: 1", new BigDecimal(5));
        assertThat(Parameters.of(formula)).isEqualTo("moi | điểm | mới | 2\n2 | bài báo | -0,5\nít nhất: 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "RANK_TABLE ! cao; 2: 5 ! PlaceExpected",
                "RANK_TABLE ! cao; năm ! PlaceExpected",
                "RANK_TABLE ! '' ! BetterExpected",
                "HALF_THEN_LEADER ! cao; gì ! NotUnderstood",
                "HALF_THEN_LEADER ! cao; không giao; gì ! NotUnderstood",
                "RATIO ! cao và thấp ! BetterExpected",
                "EXTERNAL ! 100 ! WeightExpected",
                "DEDUCTION ! báo cáo chậm ! ItemExpected",
                "DIRECT ! '' ! NotANumber",
            })
    void whatIsNotUnderstoodIsRefused(LineKind kind, String typed, String refusal) {
        assertThatThrownBy(() -> Parameters.formula(kind, typed, BigDecimal.ONE))
                .isInstanceOf(CriteriaRefused.class)
                .hasMessage("CriteriaRefused." + refusal);
    }

    /// No part is longer than a page holds, and none of the lines is lost.
    @ParameterizedTest
    @MethodSource("shipped")
    void aSetIsEditedInParts(CriteriaSet set) {
        var lines = TypedSet.of(set).lines();
        var parts = Outline.of(lines).parts(60);
        assertThat(parts).allSatisfy(part -> assertThat(part.to() - part.from()).isBetween(1, 60));
        var all = new ArrayList<TypedLine>();
        for (var part : parts) all.addAll(lines.subList(part.from(), part.to()));
        assertThat(all).isEqualTo(lines);
        assertThat(Outline.of(lines).parts(1)).hasSize(lines.size());
        assertThat(Outline.of(List.of()).parts(60)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"I,III", "I.1,I.2", "I.1.a,I.1.b", "T1,T2", "9,10", "z,''", "'',''"})
    void aNewLineHasTheNextCode(String code, String next) {
        assertThat(NextCode.after(code, List.of("I", "II"))).isEqualTo(next);
    }

    @Test
    void theFirstCodesOfAGroupAndOfATable() {
        assertThat(NextCode.within("I", List.of("I.1", "I.2"))).isEqualTo("I.3");
        assertThat(NextCode.within("I", List.of())).isEqualTo("I.1");
        assertThat(NextCode.top(List.of())).isEqualTo("I");
        assertThat(NextCode.top(List.of("I"))).isEqualTo("II");
    }

    @Test
    void aDraftHasItsLimits() {
        assertThatThrownBy(() -> TypedLine.fresh("x".repeat(20_001), "")).isInstanceOf(CriteriaRefused.TooLong.class);
        var many = java.util.Collections.nCopies(2001, TypedLine.fresh("I", ""));
        assertThatThrownBy(() -> TypedSet.EMPTY.with(many)).isInstanceOf(CriteriaRefused.TooManyLines.class);
    }
}
