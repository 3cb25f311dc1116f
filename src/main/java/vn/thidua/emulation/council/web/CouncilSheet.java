package vn.thidua.emulation.council.web;

import java.util.List;
import vn.thidua.design.Spreadsheet;
import vn.thidua.emulation.council.KeptSession;

/// The results of a session as a spreadsheet: what was voted, who took part, who was concerned. Vietnamese, as all that
/// is filed.
final class CouncilSheet {

    private CouncilSheet() {}

    static byte[] of(KeptSession kept) {
        var file = new Spreadsheet();
        var table = file.table(
                "Kết quả",
                List.of(
                        "TT",
                        "Hồ sơ",
                        "Tập thể, cá nhân",
                        "Danh hiệu, hình thức",
                        "Đơn vị đề nghị",
                        "Đồng ý",
                        "Không đồng ý",
                        "Trắng, không hợp lệ",
                        "Tính trên",
                        "Cần",
                        "Kết quả",
                        "Diễn giải",
                        "Căn cứ"));
        for (var result : kept.results()) {
            var item = result.item();
            if (!item.stands()) continue;
            table.row(
                    item.n(),
                    item.code(),
                    item.named(),
                    item.awardName(),
                    item.proposerName(),
                    result.vote().yes(),
                    result.vote().no(),
                    result.vote().blank(),
                    result.base(),
                    result.needed(),
                    result.passed() ? "Đạt" : "Không đạt",
                    result.words(),
                    CouncilWords.source(item.bar().source()));
        }
        var members = file.table("Thành viên", List.of("TT", "Họ và tên", "Chức vụ", "Trong Hội đồng", "Tham gia"));
        for (var seat : kept.seats())
            members.row(
                    seat.n(),
                    seat.name(),
                    seat.title(),
                    seat.post().words(),
                    seat.part().words());
        var conflicts = file.table("Xung đột lợi ích", List.of("Hồ sơ", "Thành viên", "Lý do", "Nội dung"));
        for (var one : kept.conflicts())
            conflicts.row(
                    kept.items().get(one.item() - 1).code(),
                    kept.seats().get(one.seat() - 1).name(),
                    one.kind().words(),
                    one.words());
        return file.bytes();
    }
}
