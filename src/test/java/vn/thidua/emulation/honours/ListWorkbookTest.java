package vn.thidua.emulation.honours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.design.Language;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.SiteId;

/// An old list: its heads are found in any order, its rows become awards or say what is wrong with them.
class ListWorkbookTest {

    private static final LocalDate DAY = LocalDate.of(2019, 2, 15);
    private static final UnitId UNIT = new UnitId(new UUID(0, 7));

    @TempDir
    private Path folder;

    /// What was told.
    private static final class Told implements ListWorkbook.Listener {

        private final List<ListedRow> rows = new ArrayList<>();
        private Map<Heading, String> mapped = Map.of();
        private List<String> ignored = List.of();
        private final RowCheck check = new RowCheck(
                new SiteId(new UUID(0, 1)),
                new AwardCatalogue(),
                Map.of("so noi vu", UNIT),
                LocalDate.of(2026, 11, 27),
                Language.VI);

        @Override
        public void heads(Map<Heading, String> mapped, List<String> ignored) {
            this.mapped = mapped;
            this.ignored = ignored;
        }

        @Override
        public void row(int n, Map<Heading, String> cells) {
            rows.add(check.checked(n, cells));
        }
    }

    private Told read(byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve("danh-sach.xlsx"), bytes);
        var told = new Told();
        ListWorkbook.read(file, told);
        return told;
    }

    private ListedRow row(Object... cells) throws IOException {
        var row = AList.row("Nguyễn Thị Lan", "Chuyên viên", "Sở Nội vụ", "LĐTT", 2018, "15/QĐ-SNV", DAY);
        for (var i = 0; i < cells.length; i += 2) row[(int) cells[i]] = cells[i + 1];
        return read(AList.of(row)).rows.getFirst();
    }

    @Test
    void columnsAreKnownByTheirHeadsAndTheRestIsLeftOut() throws IOException {
        var told = read(AList.of(AList.row("Nguyễn Thị Lan", "Chuyên viên", "Sở Nội vụ", "LĐTT", 2018, "15/QĐ", DAY)));
        assertThat(told.mapped).containsEntry(Heading.NAME, "Họ và tên / Tên tập thể").hasSize(8);
        assertThat(told.ignored).containsExactly("TT", "Ngày sinh", "Số CCCD");
        assertThat(told.rows.getFirst().toString()).doesNotContain("001080012345", "1980");
    }

    @Test
    void aRowBecomesAnAwardOfThatYear() throws IOException {
        var row = row();
        assertThat(row.faults()).isEmpty();
        assertThat(row.kind()).isEqualTo(SubjectKind.INDIVIDUAL);
        assertThat(row.award()).isEqualTo(new AwardCode("LDTT"));
        assertThat(row.from()).isEqualTo("2018-01-01");
        assertThat(row.to()).isEqualTo("2018-12-31");
        assertThat(row.decided()).isEqualTo(DAY);
        assertThat(row.unit()).isEqualTo(UNIT);
        assertThat(row.n()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"15/02/2019,2018", "5.2.2019,2018", "2019-11-20,2019", "20-11-2019,2019"})
    void daysAreReadAsTheyAreWrittenAndTellTheYear(String written, int year) throws IOException {
        var row = row(9, written, 7, null);
        assertThat(row.faults()).isEmpty();
        assertThat(row.year()).isEqualTo(year);
    }

    @Test
    void aCollectiveOfTheProductIsMatchedByItsNameWithoutMarks() throws IOException {
        var row = row(1, "SỞ NỘI VỤ", 4, null, 5, null, 6, "Bằng khen của UBND tỉnh");
        assertThat(row.kind()).isEqualTo(SubjectKind.COLLECTIVE);
        assertThat(row.unit()).isEqualTo(UNIT);
        assertThat(row(5, "Sở Không có").unit()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "1,' – ',Chưa có tên",
        "8,'',Chưa có số quyết định",
        "9,'',Chưa có ngày quyết định",
        "9,32/13/2019,không phải là ngày",
        "9,01/01/2027,ở tương lai",
        "6,'',Chưa có danh hiệu",
        "6,Huân chương Mặt Trăng,Không biết",
        "7,18,không phải là năm"
    })
    void refusesARowAndSaysWhatToDo(int column, String written, String fault) throws IOException {
        assertThat(row(column, written).faults()).anyMatch(one -> one.contains(fault));
    }

    @Test
    void refusesAnAwardThatIsNotGivenToSuchASubject() {
        var cells = Map.of(
                Heading.NAME, "Phòng Một",
                Heading.KIND, "Tập thể",
                Heading.AWARD, "LĐTT",
                Heading.NUMBER, "1/QĐ",
                Heading.DECIDED, "15/02/2019");
        assertThat(new Told().check.checked(5, cells).faults()).anyMatch(one -> one.contains("không tặng cho Tập thể"));
    }

    @Test
    void refusesAKindOfSubjectThatIsNoneAndOneThatIsNotClear() {
        var cells = new EnumMap<Heading, String>(Map.of(
                Heading.NAME, "Phòng Một",
                Heading.KIND, "Doanh nghiệp",
                Heading.AWARD, "Giấy khen",
                Heading.NUMBER, "1/QĐ",
                Heading.DECIDED, "15/02/2019"));
        assertThat(new Told().check.checked(5, cells).faults()).anyMatch(one -> one.contains("loại đối tượng"));
        cells.remove(Heading.KIND);
        assertThat(new Told().check.checked(5, cells).faults()).anyMatch(one -> one.contains("Chưa rõ"));
    }

    @Test
    void refusesAFileWithoutHeads() throws IOException {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            book.createSheet().createRow(0).createCell(0).setCellValue("Họ và tên");
            book.write(out);
            assertThatThrownBy(() -> read(out.toByteArray())).isInstanceOf(HonoursRefused.WithoutHeads.class);
        }
    }

    @Test
    void refusesWhatIsNoTable() {
        assertThatThrownBy(() -> read("PK, nhưng không phải là bảng".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(HonoursRefused.NoList.class);
    }
}
