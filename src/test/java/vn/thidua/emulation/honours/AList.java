package vn.thidua.emulation.honours;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/// Old lists for tests, as provinces keep them: a title above, columns of which some are nobody's business, and rows of
/// invented people.
public final class AList {

    public static final List<String> HEADS = List.of(
            "TT",
            "Họ và tên / Tên tập thể",
            "Ngày sinh",
            "Số CCCD",
            "Chức vụ",
            "Đơn vị",
            "Danh hiệu, hình thức",
            "Năm",
            "Số quyết định",
            "Ngày quyết định",
            "Cơ quan ban hành");

    private static final List<String> FAMILIES = List.of(
            "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Đinh");
    private static final List<String> MIDDLES =
            List.of("Văn", "Thị", "Hữu", "Đức", "Ngọc", "Thanh", "Minh", "Quốc", "Thu", "Kim", "Xuân", "Bích");
    private static final List<String> GIVEN = List.of(
            "An", "Bình", "Cường", "Dũng", "Đông", "Giang", "Hà", "Hải", "Hạnh", "Hòa", "Hùng", "Hương", "Khánh", "Lan",
            "Linh", "Long", "Mai", "Nam", "Nga", "Oanh", "Phúc", "Phương", "Quân", "Sơn", "Tâm", "Thảo", "Trung", "Tuấn",
            "Uyên", "Vinh", "Yến", "Ánh", "Ái", "Đạt");
    private static final List<String> AWARDS =
            List.of("LĐTT", "LĐTT", "LĐTT", "CSTĐCS", "CSTĐCS", "Bằng khen của UBND tỉnh", "Giấy khen", "CSTĐ cấp tỉnh");

    private AList() {}

    /// @param cells text, whole numbers or days below the heads; `null` for nothing
    public static byte[] of(@Nullable Object[]... rows) {
        try (var book = new SXSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("DANH SÁCH KHEN THƯỞNG");
            fill(sheet.createRow(2), HEADS.toArray());
            for (var n = 0; n < rows.length; n++) fill(sheet.createRow(3 + n), rows[n]);
            book.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void fill(Row row, @Nullable Object[] cells) {
        for (var i = 0; i < cells.length; i++) {
            switch (cells[i]) {
                case null -> {}
                case Number number -> row.createCell(i).setCellValue(number.doubleValue());
                case LocalDate day -> {
                    var book = row.getSheet().getWorkbook();
                    var style = book.getNumCellStyles() > 1 ? book.getCellStyleAt(1) : book.createCellStyle();
                    style.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
                    var cell = row.createCell(i);
                    cell.setCellValue(day);
                    cell.setCellStyle(style);
                }
                case Object text -> row.createCell(i).setCellValue(text.toString());
            }
        }
    }

    public static @Nullable Object[] row(
            String name, @Nullable String position, @Nullable String of, String award, int year, Object number, Object decided) {
        return new @Nullable Object[] {
            1, name, "12/05/1980", "001080012345", position, of, award, year, number, decided, "Chủ tịch UBND tỉnh"
        };
    }

    /// As many invented awards of 1990 to 2023 as are asked for; the same for the same number.
    public static void write(int rows, OutputStream out) {
        try (var book = new SXSSFWorkbook(200)) {
            var sheet = book.createSheet();
            fill(sheet.createRow(0), HEADS.toArray());
            for (var n = 0; n < rows; n++) fill(sheet.createRow(n + 1), invented(n));
            book.write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static @Nullable Object[] invented(int n) {
        var mixed = Math.floorMod(n * 2_654_435_761L, 1_000_003L);
        var year = 1990 + (int) (mixed % 34);
        var decided = LocalDate.of(year + 1, 1 + n % 6, 1 + n % 27);
        return row(name(mixed), "Chuyên viên", "Đơn vị số " + (1 + mixed % 700), award(mixed), year,
                (n / 30 + 1) + "/QĐ-" + year, decided);
    }

    private static String award(long mixed) {
        return AWARDS.get((int) (mixed / 7 % AWARDS.size()));
    }

    public static String name(long mixed) {
        return FAMILIES.get((int) (mixed % FAMILIES.size())) + " " + MIDDLES.get((int) (mixed / 14 % MIDDLES.size()))
                + " " + MIDDLES.get((int) (mixed / 200 % MIDDLES.size())) + " "
                + GIVEN.get((int) (mixed / 3000 % GIVEN.size()));
    }
}
