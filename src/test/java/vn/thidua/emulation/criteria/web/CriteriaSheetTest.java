package vn.thidua.emulation.criteria.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.emulation.criteria.CriteriaRefused;
import vn.thidua.emulation.criteria.Reading;
import vn.thidua.emulation.criteria.TypedSet;
import vn.thidua.emulation.scoring.CriteriaSet;
import vn.thidua.emulation.scoring.ShippedCriteria;

/// A set goes out as a table and comes back the same; what is wrong in a table has an address.
class CriteriaSheetTest {

    static List<CriteriaSet> shipped() {
        return ShippedCriteria.all();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aSetComesBackEqualFromItsTable(CriteriaSet set) {
        var read = CriteriaSheet.read(CriteriaSheet.write(TypedSet.of(set)));
        assertThat(read.oddities()).isEmpty();
        assertThat(read.typed()).isEqualTo(TypedSet.of(set));
        assertThat(Reading.of(read.typed(), set.key(), set.version()).set()).contains(set);
    }

    @Test
    void theTableIsPrintedOnItsSide() throws Exception {
        try (var book = book(TypedSet.of(shipped().getLast()))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("TT");
            assertThat(sheet.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(50);
            assertThat(book.getSheetAt(2).getRow(1).getCell(0).getStringCellValue())
                    .startsWith("Mục");
        }
    }

    @Test
    void aWrongCellIsNamedByItsAddress() throws Exception {
        var set = shipped().getLast();
        try (var book = book(TypedSet.of(set))) {
            var sheet = book.getSheetAt(0);
            sheet.shiftRows(0, sheet.getLastRowNum(), 1); // a heading above the table
            sheet.createRow(0).createCell(0).setCellValue("BẢNG TIÊU CHÍ");
            sheet.getRow(3).getCell(2).setCellValue("mười lăm");
            sheet.getRow(4).getCell(3).setCellValue("Chấm kín");
            sheet.getRow(4).getCell(5).setCellValue("chắc vậy");
            book.getSheet("Thông tin chung").getRow(3).getCell(1).setCellValue("trăm");
            var read = CriteriaSheet.read(bytes(book));
            assertThat(read.oddities()).hasSize(1).first().asString().startsWith("Ô F5:");
            assertThat(Reading.of(read.typed(), "k", 1).faults())
                    .extracting(read::cell)
                    .containsExactlyInAnyOrder("Thông tin chung!B4", "C4", "D5");
            assertThat(read.typed().lines().get(2).kind()).isEqualTo("Chấm kín");
        }
    }

    @Test
    void anotherFileIsRefused() throws Exception {
        assertThatThrownBy(() -> CriteriaSheet.read(new byte[0])).isInstanceOf(CriteriaRefused.FileUnreadable.class);
        assertThatThrownBy(() -> CriteriaSheet.read("PK gì đó".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isInstanceOf(CriteriaRefused.FileUnreadable.class);
        try (var book = new XSSFWorkbook()) {
            book.createSheet("Khác").createRow(0).createCell(0).setCellValue("STT");
            var other = bytes(book);
            assertThatThrownBy(() -> CriteriaSheet.read(other)).isInstanceOf(CriteriaRefused.FileUnreadable.class);
        }
    }

    private static XSSFWorkbook book(TypedSet typed) throws Exception {
        return new XSSFWorkbook(new ByteArrayInputStream(CriteriaSheet.write(typed)));
    }

    private static byte[] bytes(XSSFWorkbook book) throws Exception {
        var out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }
}
