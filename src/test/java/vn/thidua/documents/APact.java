package vn.thidua.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The pact of Khối thi đua Tổng hợp 2021 as the seed's page tells of it; people and targets are made up.
final class APact {

    static final List<String> MEMBERS = List.of(
            "Văn phòng UBND tỉnh",
            "Sở Nội vụ",
            "Kho bạc Nhà nước",
            "Văn phòng Đoàn ĐBQH tỉnh",
            "Văn phòng HĐND tỉnh",
            "Cục Thuế",
            "Cục Thống kê",
            "Ban Dân tộc",
            "Sở Tài chính",
            "Sở Kế hoạch và Đầu tư",
            "Sở Ngoại vụ");

    static final List<String> TASKS = List.of(
            "Hoàn thành xuất sắc nhiệm vụ chính trị được giao, góp phần thực hiện thắng lợi các chỉ tiêu kinh tế - xã hội"
                    + " năm 2021 của tỉnh",
            "Đẩy mạnh cải cách hành chính gắn với phát triển chính quyền điện tử, dịch vụ đô thị thông minh",
            "Thực hiện tốt chủ trương, chính sách của Đảng, pháp luật của Nhà nước; xây dựng, củng cố đội ngũ cán bộ,"
                    + " nâng cao năng lực quản lý",
            "Thực hiện tốt công tác an ninh quốc phòng; đấu tranh phòng, chống tham nhũng, lãng phí và các tệ nạn xã hội",
            "Xây dựng tổ chức Đảng, cơ quan và các đoàn thể quần chúng trong sạch, vững mạnh",
            "Triển khai thực hiện tốt các chủ trương, nhiệm vụ về công tác thi đua, khen thưởng");

    private static final List<String> NAMES = List.of(
            "Trần Thị Hoài Trâm",
            "Lê Văn Bình",
            "Phạm Thị Cúc",
            "Hoàng Văn Dũng",
            "Võ Thị Hạnh",
            "Đặng Quang Huy",
            "Bùi Thị Lan",
            "Hồ Văn Mười",
            "Đỗ Thị Nga",
            "Ngô Quốc Phong",
            "Dương Thị Quỳnh");

    private APact() {}

    static Paper of2021() {
        return of(MEMBERS);
    }

    static Paper of(List<String> members) {
        return new Paper(
                "Ủy ban nhân dân tỉnh",
                "Khối thi đua Tổng hợp",
                new Numbered("05", "GƯ-KTH"),
                "Đồng Hới",
                LocalDate.of(2021, 1, 22),
                "Bản giao ước thi đua",
                List.of("Khối thi đua Tổng hợp năm 2021"),
                bases(),
                body(members),
                IntStream.range(0, members.size())
                        .mapToObj(i -> signature(i, members.get(i)))
                        .toList(),
                new Signature(
                        "witness",
                        List.of("Đại diện chứng kiến", "Ban Thi đua - Khen thưởng"),
                        "Trưởng ban",
                        "Nguyễn Thị Thu Hà"),
                List.of(
                        "UBND tỉnh (báo cáo);",
                        "Ban Thi đua - Khen thưởng tỉnh;",
                        "Các thành viên Khối;",
                        "Lưu: VT, Khối TH."));
    }

    private static List<Text> bases() {
        return Stream.of(
                        "Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003; Luật sửa đổi, bổ sung một số điều của Luật"
                                + " Thi đua, khen thưởng ngày 14 tháng 6 năm 2005 và ngày 16 tháng 11 năm 2013;",
                        "Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành"
                                + " một số điều của Luật Thi đua, khen thưởng;",
                        "Căn cứ Quy chế hoạt động của Khối thi đua Tổng hợp.")
                .map(Text::of)
                .toList();
    }

    private static List<Part> body(List<String> members) {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Paragraph(
                Text.marked("Hôm nay, ngày 22 tháng 01 năm 2021, tại hội trường tầng III của UBND tỉnh,"
                        + " **Khối thi đua Tổng hợp** gồm các đơn vị sau đây thống nhất ký kết giao ước thi đua:")));
        parts.add(new Part.Parties(IntStream.range(0, members.size())
                .mapToObj(i -> party(i, members.get(i)))
                .toList()));
        parts.add(new Part.Heading(1, "I. MỤC ĐÍCH, YÊU CẦU"));
        parts.add(new Part.Numbered(List.of(
                Text.of(
                        "Tạo khí thế thi đua sôi nổi giữa các đơn vị, góp phần hoàn thành thắng lợi nhiệm vụ năm đầu thực hiện"
                                + " Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI, nhiệm kỳ 2020-2025."),
                Text.of("Thi đua thiết thực, có chỉ tiêu đo đếm được; bình xét công khai, dân chủ, đúng quy định."))));
        parts.add(new Part.Heading(1, "II. NỘI DUNG THI ĐUA"));
        IntStream.range(0, TASKS.size()).forEach(i -> task(parts, i + 1, TASKS.get(i)));
        parts.add(new Part.Heading(1, "III. CAM KẾT THỰC HIỆN"));
        parts.add(
                new Part.Commitments(
                        List.of(
                                Text.of(
                                        "Trên cơ sở chức năng, nhiệm vụ của mình, mỗi đơn vị cụ thể hóa giao ước thành chương trình hành động"
                                                + " và tổ chức thực hiện đạt kết quả cao nhất."),
                                Text.of(
                                        "Báo cáo kết quả đúng hạn, trung thực; phối hợp kiểm tra chéo theo phân công của Trưởng khối."))));
        parts.add(
                new Part.Paragraph(Text.of("Bản giao ước được các đơn vị thành viên thống nhất thông qua và ký kết.")));
        return parts;
    }

    private static Part.Party party(int i, String unit) {
        var role = i == 0 ? "Trưởng khối" : i == 1 ? "Phó khối" : "";
        return new Part.Party(unit, NAMES.get(i % NAMES.size()), title(unit), role);
    }

    private static void task(List<Part> parts, int number, String task) {
        parts.add(new Part.Heading(2, number + ". " + task));
        var columns = List.of(
                new Part.Column("TT", 5, true),
                new Part.Column("Chỉ tiêu", 40, false),
                new Part.Column("Đơn vị tính", 14, true),
                new Part.Column("Mức phấn đấu", 16, true),
                new Part.Column("Thời hạn", 16, true));
        var rows = new ArrayList<List<Text>>();
        rows.add(row(number + ".1", "Nhiệm vụ UBND tỉnh giao hoàn thành đúng hạn", "%", "≥ 98", "30/11/2021"));
        rows.add(
                row(number + ".2", "Hồ sơ thủ tục hành chính giải quyết đúng và trước hạn", "%", "≥ 99", "30/11/2021"));
        rows.add(row(number + ".3", "Sáng kiến được công nhận cấp cơ sở trở lên", "sáng kiến", "≥ 02", "31/10/2021"));
        rows.add(row(number + ".4", "Cán bộ, công chức vi phạm kỷ luật", "trường hợp", "0", "31/12/2021"));
        parts.add(new Part.Table("", columns, rows));
    }

    private static List<Text> row(String... cells) {
        return Stream.of(cells).map(Text::of).toList();
    }

    private static Signature signature(int i, String unit) {
        return new Signature("member-" + (i + 1), List.of(unit), title(unit), NAMES.get(i % NAMES.size()));
    }

    private static String title(String unit) {
        return unit.startsWith("Văn phòng")
                ? "Chánh Văn phòng"
                : unit.startsWith("Cục") ? "Cục trưởng" : unit.startsWith("Ban") ? "Trưởng ban" : "Giám đốc";
    }
}
