package vn.thidua.emulation.pact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What a pact usually says, to begin from.
final class PactTemplate {

    private static final String BASES = """
            Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;
            Căn cứ quy chế công tác thi đua, khen thưởng của tỉnh;
            Căn cứ quy chế tổ chức và hoạt động của khối thi đua;
            Theo kết quả thảo luận, thống nhất giữa các đơn vị thành viên.""";
    private static final String PURPOSE = """
            Động viên cán bộ, công chức, viên chức và người lao động của các đơn vị thành viên phát huy tinh thần đoàn \
            kết, sáng tạo, thi đua hoàn thành xuất sắc nhiệm vụ chính trị được giao năm %1$d.
            Phong trào thi đua phải thiết thực, có chỉ tiêu cụ thể, đánh giá được; bảo đảm công khai, dân chủ, công bằng.""";
    private static final String ORGANISATION = """
            Đơn vị trưởng khối chủ trì, phối hợp với đơn vị phó khối theo dõi, đôn đốc việc thực hiện; tổ chức sơ kết, \
            tổng kết và bình xét thi đua.
            Trên cơ sở chức năng, nhiệm vụ của mình, mỗi đơn vị cụ thể hóa giao ước thành chương trình hành động và báo \
            cáo kết quả về đơn vị trưởng khối đúng thời hạn.""";
    private static final String COMMITMENT = """
            Các đơn vị thành viên thống nhất ký kết và cam kết thực hiện đầy đủ các nội dung của bản giao ước thi đua này.""";

    private PactTemplate() {}

    static PactText of(int year) {
        return new PactText(BASES, PURPOSE.formatted(year), tasks(year), ORGANISATION, COMMITMENT);
    }

    private static List<PactTask> tasks(int year) {
        return List.of(
                task(
                        "Hoàn thành xuất sắc nhiệm vụ chính trị được giao, góp phần thực hiện thắng lợi các chỉ tiêu kinh"
                                + " tế - xã hội năm " + year + " của tỉnh",
                        least(year, "Nhiệm vụ được giao hoàn thành đúng hạn", "%", 100, "Báo cáo kết quả năm")),
                task(
                        "Đẩy mạnh cải cách hành chính gắn với phát triển chính quyền điện tử, dịch vụ đô thị thông minh",
                        least(year, "Hồ sơ được giải quyết đúng hạn", "%", 98, "Số liệu hệ thống một cửa")),
                task(
                        "Thực hiện tốt chủ trương, chính sách của Đảng, pháp luật của Nhà nước; xây dựng, củng cố đội ngũ"
                                + " cán bộ, nâng cao năng lực quản lý",
                        least(year, "Cán bộ, công chức hoàn thành tốt nhiệm vụ trở lên", "%", 95, "Kết quả đánh giá")),
                task(
                        "Thực hiện tốt công tác an ninh quốc phòng; đấu tranh phòng, chống tham nhũng, lãng phí và các tệ"
                                + " nạn xã hội",
                        most(year, "Cán bộ, công chức bị xử lý kỷ luật", "người", 0, "Báo cáo của đơn vị")),
                task(
                        "Xây dựng tổ chức Đảng, cơ quan và các đoàn thể quần chúng trong sạch, vững mạnh",
                        done(
                                year,
                                "Tổ chức Đảng được xếp loại hoàn thành tốt nhiệm vụ trở lên",
                                "Quyết định xếp loại")),
                task(
                        "Triển khai thực hiện tốt các chủ trương, nhiệm vụ về công tác thi đua, khen thưởng",
                        least(year, "Sáng kiến được công nhận", "sáng kiến", 1, "Quyết định công nhận sáng kiến")));
    }

    private static PactTask task(String title, Target target) {
        return new PactTask(title, "", List.of(target));
    }

    private static Target least(int year, String content, String unit, long value, String evidence) {
        return target(year, content, unit, Direction.HIGHER, new Plan.Value(BigDecimal.valueOf(value)), evidence);
    }

    private static Target most(int year, String content, String unit, long value, String evidence) {
        return target(year, content, unit, Direction.LOWER, new Plan.Value(BigDecimal.valueOf(value)), evidence);
    }

    private static Target done(int year, String content, String evidence) {
        return target(year, content, "", Direction.YES_NO, new Plan.Done(), evidence);
    }

    private static Target target(
            int year, String content, String unit, Direction direction, Plan plan, String evidence) {
        return new Target(
                new TargetId(UUID.randomUUID()),
                content,
                unit,
                direction,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 11, 30),
                "",
                evidence,
                new Assignment.ToAll(plan));
    }
}
