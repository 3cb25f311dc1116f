package vn.thidua.audit.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import vn.thidua.audit.AuditQuery;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Words;
import vn.thidua.platform.Vietnam;

/// What somebody typed to look for, as it stands in the address.
///
/// @param tu first day
/// @param den last day, itself included
/// @param taiKhoan a login, or the id of an account
/// @param phamVi `nen-tang` for what concerns the whole platform
public record Sought(String tu, String den, String taiKhoan, String phamVi, String viec, String doiTuong, String chu) {

    static final String PLATFORM = "nen-tang";
    private static final int DAYS = 30;

    /// Where no day is typed, the last thirty are meant.
    static Sought of(Map<String, String> typed, LocalDate today) {
        return new Sought(
                typed.getOrDefault("tu", today.minusDays(DAYS).toString()).strip(),
                typed.getOrDefault("den", today.toString()).strip(),
                typed.getOrDefault("tai-khoan", "").strip(),
                typed.getOrDefault("pham-vi", "").strip(),
                typed.getOrDefault("viec", "").strip(),
                typed.getOrDefault("doi-tuong", "").strip(),
                typed.getOrDefault("chu", "").strip());
    }

    public boolean platform() {
        return phamVi.equals(PLATFORM);
    }

    FieldErrors errors(boolean accountKnown) {
        var words = new LinkedHashMap<String, String>();
        if (!tu.isEmpty() && day(tu) == null) words.put("tu", Words.say("audit.fault.day"));
        if (!den.isEmpty() && day(den) == null) words.put("den", Words.say("audit.fault.day"));
        if (words.isEmpty() && first().isAfter(last())) words.put("den", Words.say("audit.fault.order"));
        if (!accountKnown) words.put("tai-khoan", Words.say("audit.fault.account"));
        return new FieldErrors(words);
    }

    AuditQuery query(Optional<UUID> account) {
        return new AuditQuery(
                Vietnam.startOf(first()),
                Vietnam.startOf(last().plusDays(1)),
                account.orElse(null),
                doiTuong,
                viec,
                chu,
                platform());
    }

    private LocalDate first() {
        var day = day(tu);
        return day == null ? LocalDate.EPOCH : day;
    }

    private LocalDate last() {
        var day = day(den);
        return day == null ? LocalDate.of(9998, 12, 31) : day;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            var day = LocalDate.parse(text);
            return day.getYear() < 1900 || day.getYear() > 9998 ? null : day;
        } catch (DateTimeException _) {
            return null;
        }
    }

    /// The same search as the end of an address.
    public String address(String more) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("tu", tu);
        parts.put("den", den);
        parts.put("tai-khoan", taiKhoan);
        parts.put("pham-vi", phamVi);
        parts.put("viec", viec);
        parts.put("doi-tuong", doiTuong);
        parts.put("chu", chu);
        var query = new StringBuilder();
        parts.forEach((name, value) -> {
            if (!value.isEmpty() || name.equals("tu") || name.equals("den"))
                query.append(query.isEmpty() ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(UriUtils.encode(value, java.nio.charset.StandardCharsets.UTF_8));
        });
        return query + (more.isEmpty() ? "" : "&" + more);
    }
}
