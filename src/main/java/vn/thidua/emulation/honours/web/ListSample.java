package vn.thidua.emulation.honours.web;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.design.Spreadsheet;

/// A list as it may be sent, in Vietnamese whatever the language of the page: the heads are what is read.
final class ListSample {

    private ListSample() {}

    static byte[] bytes() {
        var book = new Spreadsheet();
        var table = book.table(
                "Danh sách",
                List.of(
                        "Họ và tên / Tên tập thể",
                        "Đối tượng",
                        "Chức vụ",
                        "Đơn vị",
                        "Danh hiệu, hình thức",
                        "Năm",
                        "Số quyết định",
                        "Ngày quyết định",
                        "Cơ quan ban hành",
                        "Thành tích"));
        var day = LocalDate.of(2019, 2, 15);
        table.row(
                "Nguyễn Văn Mẫu",
                "Cá nhân",
                "Chuyên viên",
                "Sở Nội vụ",
                "CSTĐCS",
                2018,
                "15/QĐ-SNV",
                day,
                "Giám đốc Sở Nội vụ",
                "Hoàn thành xuất sắc nhiệm vụ năm 2018");
        table.row(
                "Sở Nội vụ",
                "Tập thể",
                null,
                null,
                "Cờ thi đua của UBND tỉnh",
                2018,
                "120/QĐ-UBND",
                day,
                "Chủ tịch Ủy ban nhân dân tỉnh",
                "Dẫn đầu phong trào thi đua khối năm 2018");
        return book.bytes();
    }
}
