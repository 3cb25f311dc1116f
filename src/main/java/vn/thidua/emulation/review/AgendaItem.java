package vn.thidua.emulation.review;

import java.util.List;

/// Something a meeting deals with, in its turn.
///
/// @param presenter who brings it before the meeting; empty where nobody does
/// @param minutes how long it may take; 0 where nothing is planned
public record AgendaItem(String title, String presenter, int minutes) {

    private static final int LONGEST = 600;

    public AgendaItem {
        title = title.strip();
        presenter = presenter.strip();
        if (title.isEmpty()) throw new ReviewRefused.ItemWithoutTitle();
        if (minutes < 0 || minutes > LONGEST) throw new ReviewRefused.NotMinutes(Integer.toString(minutes));
    }

    /// As such meetings usually go; a proposal that is typed over.
    public static List<AgendaItem> usual(ReviewKind kind) {
        return switch (kind) {
            case MID_YEAR ->
                List.of(
                        new AgendaItem("Ổn định tổ chức, giới thiệu đại biểu", "", 10),
                        new AgendaItem("Khai mạc hội nghị", "Trưởng khối", 10),
                        new AgendaItem("Báo cáo sơ kết 6 tháng, nhiệm vụ 6 tháng cuối năm", "Trưởng khối", 20),
                        new AgendaItem("Thảo luận", "Các đơn vị thành viên", 60),
                        new AgendaItem("Ý kiến của cơ quan thi đua, khen thưởng", "", 15),
                        new AgendaItem("Kết luận, bế mạc", "Trưởng khối", 15));
            case YEAR_END ->
                List.of(
                        new AgendaItem("Ổn định tổ chức, giới thiệu đại biểu", "", 10),
                        new AgendaItem("Khai mạc hội nghị", "Trưởng khối", 10),
                        new AgendaItem("Báo cáo tổng kết, dự thảo phương hướng năm sau", "Trưởng khối", 20),
                        new AgendaItem("Dự thảo quy chế, tiêu chí thi đua năm sau", "Phó khối", 15),
                        new AgendaItem("Thảo luận", "Các đơn vị thành viên", 45),
                        new AgendaItem("Ý kiến của cơ quan thi đua, khen thưởng và lãnh đạo cấp trên", "", 20),
                        new AgendaItem("Bình xét, bỏ phiếu, công bố kết quả", "Trưởng khối, Ban kiểm phiếu", 40),
                        new AgendaItem("Bầu khối trưởng, khối phó năm sau", "Trưởng khối", 15),
                        new AgendaItem("Ký kết giao ước thi đua năm sau", "Các đơn vị thành viên", 15),
                        new AgendaItem("Bàn giao nhiệm vụ khối trưởng", "Trưởng khối", 10),
                        new AgendaItem("Bế mạc", "Trưởng khối", 5));
        };
    }
}
