package vn.thidua.postgres;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The product cannot open its database; the words tell the person at the console what is wrong and what to do.
/// Not a `Refusal`: nobody has opened a page yet, so the words cannot wait for `messages.properties`.
final class PostgresRefused extends RuntimeException {

    private PostgresRefused(String words, @Nullable Throwable cause) {
        super(words, cause);
    }

    private PostgresRefused(String words) {
        this(words, null);
    }

    static PostgresRefused notWritable(Path place, Throwable cause) {
        return new PostgresRefused(
                ("Không ghi được vào thư mục dữ liệu %s: hãy cấp quyền ghi cho tài khoản “%s”"
                                + " hoặc đặt thidua.data sang thư mục khác.")
                        .formatted(place, System.getProperty("user.name")),
                cause);
    }

    static PostgresRefused tooLittleSpace(Path place, long freeMegabytes, long neededMegabytes) {
        return new PostgresRefused(("Ổ đĩa chứa %s chỉ còn trống %d MB, cần ít nhất %d MB:"
                        + " hãy dọn bớt hoặc đặt thidua.data sang ổ đĩa khác.")
                .formatted(place, freeMegabytes, neededMegabytes));
    }

    static PostgresRefused otherMajor(Path data, String found, String ours) {
        return new PostgresRefused(
                ("Dữ liệu ở %s thuộc PostgreSQL %s, bản này dùng PostgreSQL %s: hãy chạy lại phiên bản"
                                + " cũ, sao lưu, rồi khôi phục vào phiên bản này với thidua.data mới.")
                        .formatted(data, found, ours));
    }

    static PostgresRefused noPrograms(String system, String machine) {
        return new PostgresRefused(("Không có PostgreSQL kèm sẵn cho %s/%s (chỉ có Linux amd64 và arm64): hãy cài"
                        + " PostgreSQL 18 và đặt thidua.database.url=jdbc:postgresql://máy:5432/tên?user=…&password=…")
                .formatted(system, machine));
    }

    static PostgresRefused inUse(Path home, String holder) {
        return new PostgresRefused(("Thư mục dữ liệu %s đang được một Cổng Thi đua khác dùng%s:"
                        + " hãy dừng bản đó trước hoặc đặt thidua.data sang thư mục khác.")
                .formatted(home, holder));
    }

    static PostgresRefused rootStaysRoot(String tried, String details) {
        return new PostgresRefused(
                ("PostgreSQL không chạy bằng quyền root (đã thử %s mà không được): hãy chạy Cổng Thi đua bằng một tài khoản"
                                + " thường, hoặc đặt thidua.data ở nơi tài khoản đó vào được, ví dụ /var/lib/thidua.")
                        .formatted(tried),
                new IllegalStateException(details));
    }

    static PostgresRefused notDurable(String setting, @Nullable String value) {
        return new PostgresRefused(("PostgreSQL đang đặt %s=%s nên có thể mất dữ liệu đã ghi khi mất điện:"
                        + " hãy bật lại %s rồi khởi động lại.")
                .formatted(setting, value, setting));
    }

    static PostgresRefused passwordLost(Path password) {
        return new PostgresRefused(
                ("Có dữ liệu PostgreSQL nhưng mất hoặc sai tệp mật khẩu %s:" + " hãy khôi phục tệp này từ bản sao lưu.")
                        .formatted(password));
    }

    static PostgresRefused didNotStart(Path home, Throwable cause) {
        return new PostgresRefused(
                "PostgreSQL không khởi động được: hãy xem nguyên nhân trong %s và %s."
                        .formatted(home.resolve("refused.log"), home.resolve("log")),
                cause);
    }

    static PostgresRefused unreachable(String place, Throwable cause) {
        return new PostgresRefused(
                ("Không kết nối được cơ sở dữ liệu %s: hãy kiểm tra PostgreSQL ở đó đang chạy,"
                                + " tường lửa, và thidua.database.url.")
                        .formatted(place),
                cause);
    }

    static PostgresRefused wrongPassword(String place, Throwable cause) {
        return new PostgresRefused(
                ("Cơ sở dữ liệu %s không nhận tên hoặc mật khẩu đã cho: hãy sửa thidua.database.username"
                                + " và thidua.database.password.")
                        .formatted(place),
                cause);
    }

    static PostgresRefused noSuchDatabase(String place, Throwable cause) {
        return new PostgresRefused(
                "Máy chủ PostgreSQL chạy nhưng không có cơ sở dữ liệu %s: hãy tạo nó hoặc sửa thidua.database.url."
                        .formatted(place),
                cause);
    }

    static PostgresRefused tooOld(String place, int major) {
        return new PostgresRefused(
                "Cơ sở dữ liệu %s là PostgreSQL %d: Cổng Thi đua cần bản 18 trở lên.".formatted(place, major));
    }
}
