package vn.thidua.emulation.dossier.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.thidua.design.Language;
import vn.thidua.design.Spreadsheet;
import vn.thidua.design.Words;
import vn.thidua.emulation.dossier.DossierRefused;
import vn.thidua.emulation.dossier.Proposals;

/// Proposals as tables of an office program: the list as it is filtered, and subjects to be proposed read from one.
final class DossierSheet {

    static final int KILOBYTES = 2_048;

    private static final List<String> HEADS = List.of(
            "Họ tên hoặc tên tập thể", "Chức vụ", "Đơn vị công tác", "Thành tích", "Giữ chức vụ lãnh đạo (có/không)");

    private DossierSheet() {}

    static byte[] of(BoardPage page) {
        var sheet = new Spreadsheet();
        var table = sheet.table(
                "Hồ sơ khen thưởng",
                List.of(
                        "Mã hồ sơ",
                        "Năm",
                        "Đối tượng",
                        "Chức vụ, đơn vị",
                        "Danh hiệu, hình thức",
                        "Đơn vị đề nghị",
                        "Bước",
                        "Ngày tiếp nhận",
                        "Ghi chú"));
        for (var row : page.rows().items())
            table.row(
                    row.code(),
                    row.year(),
                    row.subject(),
                    row.position(),
                    row.award(),
                    row.unit(),
                    Words.say(Language.VI, "dossier.state." + row.state()),
                    row.received(),
                    note(row));
        return sheet.bytes();
    }

    private static String note(BoardPage.Row row) {
        var notes = new ArrayList<String>();
        if (row.held()) notes.add(Words.say(Language.VI, "dossier.held"));
        if (row.late()) notes.add(Words.say(Language.VI, "dossier.late"));
        if (row.told()) notes.add(row.words());
        return String.join("; ", notes);
    }

    /// A sheet to fill in.
    static byte[] blank() {
        var sheet = new Spreadsheet();
        sheet.table("Danh sách đề nghị", HEADS);
        return sheet.bytes();
    }

    /// The rows below the heads as lines that can be looked through and mended.
    static String read(byte[] file) {
        if (file.length > KILOBYTES << 10) throw new DossierRefused.FileTooLarge(KILOBYTES >> 10);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var sheet = book.getSheetAt(0);
            if (sheet.getLastRowNum() > Proposals.MOST) throw new DossierRefused.TooMany(Proposals.MOST);
            var format = new DataFormatter();
            var lines = new ArrayList<String>();
            for (var row : sheet)
                if (row.getRowNum() > 0 || !cell(row, 0, format).equals(HEADS.getFirst())) add(lines, row, format);
            return String.join("\n", lines);
        } catch (IOException | POIXMLException | IllegalArgumentException unreadable) {
            throw new DossierRefused.NotTheTable();
        }
    }

    private static void add(List<String> lines, Row row, DataFormatter format) {
        var cells = new ArrayList<String>();
        for (var i = 0; i < HEADS.size(); i++) cells.add(cell(row, i, format));
        if (cells.stream().anyMatch(cell -> !cell.isEmpty())) lines.add(String.join("; ", cells));
    }

    private static String cell(Row row, int column, DataFormatter format) {
        return format.formatCellValue(row.getCell(column))
                .replaceAll("[;\\s]+", " ")
                .strip();
    }
}
