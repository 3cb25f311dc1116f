package vn.thidua.emulation.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thidua.emulation.honours.AwardCode;
import vn.thidua.emulation.honours.AwardGroup;
import vn.thidua.emulation.honours.AwardKind;
import vn.thidua.emulation.honours.AwardLevel;
import vn.thidua.emulation.honours.RuleKeys;
import vn.thidua.emulation.honours.SubjectKind;

class RecipientListTest {

    private static final AwardKind FLAG = kind("PROVINCE_FLAG", "Cờ thi đua", Set.of(SubjectKind.COLLECTIVE));
    private static final AwardKind MERIT =
            kind("MERIT_CERT", "Bằng khen", Set.of(SubjectKind.COLLECTIVE, SubjectKind.INDIVIDUAL));

    private static AwardKind kind(String code, String name, Set<SubjectKind> subjects) {
        return new AwardKind(
                new AwardCode(code),
                name,
                AwardGroup.FORM,
                AwardLevel.PROVINCE,
                subjects,
                "Chủ tịch",
                List.of(),
                new RuleKeys("", "", "", "", ""),
                List.of(),
                LocalDate.of(2004, 1, 1),
                null,
                "15/2003/QH11",
                "");
    }

    private static RecipientList.Read read(String table) {
        return RecipientList.of(table, 2021, null, words -> switch (words) {
            case "Cờ thi đua" -> FLAG;
            case "Bằng khen" -> MERIT;
            default -> null;
        });
    }

    @Test
    void columnsStandInAnyOrderAndAreNamedWithOrWithoutMarks() {
        var read = read("DON VI\tHọ và tên\tHình thức\tChức vụ\nSở Y tế\tTrần Văn Ba\tBằng khen\tCán bộ");
        assertThat(read.faults()).isEmpty();
        var line = read.lines().getFirst();
        assertThat(line.subject().name()).isEqualTo("Trần Văn Ba");
        assertThat(line.subject().kind()).isEqualTo(SubjectKind.INDIVIDUAL);
        assertThat(line.where()).isEqualTo("Cán bộ, Sở Y tế");
        assertThat(line.from()).isEqualTo(LocalDate.of(2021, 1, 1));
    }

    @Test
    void everyFaultNamesItsRow() {
        var read = read(
                "Loại\tHọ tên\tHình thức\nTập thể\t\tBằng khen\nCá nhân\tAn\tHuân chương\nCá nhân\tAn\tCờ thi đua\n"
                        + "Nhóm\tAn\tBằng khen\nCá nhân\tAn\t");
        assertThat(read.lines()).isEmpty();
        assertThat(read.faults())
                .extracting(fault -> fault.row() + " " + fault.what())
                .containsExactly("2 name", "3 award", "4 subject.INDIVIDUAL", "5 kind", "6 award.none");
    }

    @Test
    void anAwardForCollectivesAloneNeedsNoKind() {
        var read = read("Họ tên\tHình thức\nSở Y tế\tCờ thi đua");
        assertThat(read.lines().getFirst().subject().kind()).isEqualTo(SubjectKind.COLLECTIVE);
    }

    @Test
    void aListWithoutNamesOfColumnsIsNotRead() {
        assertThatThrownBy(() -> read("Trần Văn Ba\tSở Y tế")).isInstanceOf(DecisionRefused.ListUnread.class);
        assertThatThrownBy(() -> read(" ")).isInstanceOf(DecisionRefused.ListEmpty.class);
        assertThatThrownBy(() -> read("Họ tên")).isInstanceOf(DecisionRefused.ListEmpty.class);
        assertThatThrownBy(() -> read("Họ tên\n" + "A\n".repeat(RecipientList.MOST + 1)))
                .isInstanceOf(DecisionRefused.ListTooLong.class);
        assertThatThrownBy(() -> RecipientList.table(new byte[] {1, 2})).isInstanceOf(DecisionRefused.ListUnread.class);
    }
}
