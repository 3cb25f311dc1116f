package vn.thidua.audit;

import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.thidua.platform.Vietnam;

/// What `verify-audit` says.
final class Report {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss 'ngày' dd/MM/yyyy").withZone(Vietnam.ZONE);

    private Report() {}

    static List<String> lines(Verification.Result result, Path file) {
        var checked = "Nhật ký kiểm tra: đã đối chiếu %d mục và %d mốc trong %s."
                .formatted(result.sound(), result.anchors(), file);
        if (result.flaw().isPresent())
            return List.of(checked, "KHÔNG TOÀN VẸN. " + words(result.flaw().get()));
        if (!result.holds())
            return List.of(
                    checked,
                    "CHƯA THỂ KẾT LUẬN. Các mục nối liền nhau, nhưng không có mốc nào để biết phần cuối có bị cắt hay"
                            + " không. Cổng ghi mốc mỗi lần khởi động; nếu cổng từng chạy với thư mục này thì tệp mốc đã"
                            + " mất.");
        return List.of(checked, "TOÀN VẸN. Không mục nào bị sửa, bị xóa hay đổi chỗ.");
    }

    private static String words(Flaw flaw) {
        return switch (flaw) {
            case Flaw.Altered(var n) -> "Mục số %d đã bị sửa sau khi ghi, hoặc không do phần mềm ghi.".formatted(n);
            case Flaw.Missing(var n) -> "Mục số %d không còn, dù các mục sau vẫn có.".formatted(n);
            case Flaw.OutOfOrder(var n, var as) -> "Mục số %d sai thứ tự: khi ghi nó là mục số %d.".formatted(n, as);
            case Flaw.Detached(var n) ->
                "Mục số %d không nối với mục ngay trước: giữa chúng đã có mục bị thay hoặc bị chèn.".formatted(n);
            case Flaw.Cut(var last, var anchor) ->
                "Phần cuối đã bị cắt: nhật ký dừng ở mục số %d, nhưng lúc %s đã có mục số %d."
                        .formatted(last, time(anchor.at()), anchor.head().n());
            case Flaw.Rewritten(var since, var anchor) ->
                "Nhật ký đã bị viết lại ở đâu đó từ mục số %d đến mục số %d: mã của mục số %d khác với mốc ghi lúc %s."
                        .formatted(since + 1, anchor.head().n(), anchor.head().n(), time(anchor.at()));
        };
    }

    private static String time(Instant at) {
        return TIME.format(at);
    }
}
