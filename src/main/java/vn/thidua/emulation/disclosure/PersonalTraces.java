package vn.thidua.emulation.disclosure;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What looks like personal data in words that are to be public: telephone numbers, numbers of identity papers, days of
/// birth, addresses, mailboxes. Rather one too many is found than one too few, but sums of money, numbers of decisions
/// and their days are not taken for any.
public final class PersonalTraces {

    public enum Kind {
        PHONE,
        IDENTITY,
        BIRTH,
        ADDRESS,
        MAIL
    }

    /// @param found as it stands there
    public record Trace(Kind kind, String found) {}

    /// Nobody is commended for work done before that age, so a day so long before the year is one of birth.
    private static final int WORKING_AGE = 15;

    private static final int OPTIONS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String NO_SUM =
            "(?![\\d])(?!\\s*(đồng|triệu|tỷ|tỉ|nghìn|ngàn|đ\\b|vnđ|vnd|%|usd|m2|m²|kg|tấn))";

    private static final Pattern MAIL = pattern("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");
    private static final Pattern IDENTITY = pattern(
            "(?<![\\d.,/-])(\\d{12}|\\d{9}|0\\d{2}([ .-]\\d{3}){3})" + NO_SUM
                    + "|(căn cước|cccd|cmnd|cmtnd|chứng minh nhân dân|hộ chiếu|mã số thuế|số định danh|bhxh)\\D{0,20}[A-Z]?\\d{7,13}");
    private static final Pattern PHONE = pattern("(?<![\\d.,/-])(\\+84|0)([ .-]?\\d){8,10}(?![\\d/])(?!\\s*(đồng|%))"
            + "|(điện thoại|sđt|đt|zalo|hotline)\\s*[:.]?\\s*\\+?\\d([ .-]?\\d){5,11}");
    private static final Pattern BIRTH =
            pattern("((?<!(học|thí|phát|vệ|hy|dân|ký|giáo|môn|nam|nữ)\\s{1,3})\\bsinh(\\s+(ngày|năm|tháng))?"
                    + "|(ngày|năm)\\s+sinh|\\bs\\.?n\\.?)\\s*[:.]?\\s*(ngày\\s+)?"
                    + "(\\d{1,2}\\s*[/.-]\\s*){0,2}(19|20)\\d{2}(?!\\d)");
    private static final Pattern DAY =
            pattern("(?<!\\d)\\d{1,2}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*((19|20)\\d{2})(?!\\d)");
    private static final Pattern ADDRESS = pattern("((địa chỉ|nơi ở( hiện nay| hiện tại)?|nhà riêng)\\s*:"
            + "|thường trú|tạm trú|trú tại|trú quán|ngụ tại|số nhà|hộ khẩu)[^.;]{0,40}");

    private PersonalTraces() {}

    private static Pattern pattern(String text) {
        return Pattern.compile(text, OPTIONS);
    }

    /// @param year of the work that is commended
    public static List<Trace> in(String words, int year) {
        var rest = Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("\\p{Cf}", "");
        var found = new ArrayList<Trace>();
        rest = taken(found, Kind.MAIL, MAIL, rest);
        rest = taken(found, Kind.BIRTH, BIRTH, rest);
        rest = old(found, rest, year);
        rest = taken(found, Kind.IDENTITY, IDENTITY, rest);
        rest = taken(found, Kind.PHONE, PHONE, rest);
        taken(found, Kind.ADDRESS, ADDRESS, rest);
        return found;
    }

    /// What one pattern takes, others do not see.
    private static String taken(List<Trace> found, Kind kind, Pattern pattern, String words) {
        var matcher = pattern.matcher(words);
        while (matcher.find()) found.add(new Trace(kind, matcher.group().strip()));
        return pattern.matcher(words).replaceAll("\n");
    }

    private static String old(List<Trace> found, String words, int year) {
        var matcher = DAY.matcher(words);
        return matcher.replaceAll(day -> {
            if (Integer.parseInt(day.group(1)) > year - WORKING_AGE) return " ngày ";
            found.add(new Trace(Kind.BIRTH, day.group().strip()));
            return "\n";
        });
    }
}
