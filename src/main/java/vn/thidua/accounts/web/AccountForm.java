package vn.thidua.accounts.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.accounts.AccountKind;
import vn.thidua.accounts.AccountRefused;
import vn.thidua.accounts.AccountTerms;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Words;
import vn.thidua.platform.Refusal;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;

/// What somebody typed about an account, kept until it is right.
public final class AccountForm {

    private static final UUID NO_UNIT = new UUID(0, 0);

    private final Map<String, String> typed;
    private final Map<String, String> faults = new LinkedHashMap<>();

    AccountForm(Map<String, String> typed) {
        this.typed = typed;
    }

    static AccountForm empty() {
        return new AccountForm(Map.of());
    }

    public String text(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    public String text(String field, String first) {
        return typed.containsKey(field) ? text(field) : first;
    }

    UUID unit() {
        return id("don-vi").orElse(NO_UNIT);
    }

    @Nullable
    UUID manager() {
        return id("quan-ly").orElse(null);
    }

    private Optional<UUID> id(String field) {
        try {
            return text(field).isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text(field)));
        } catch (IllegalArgumentException _) {
            faults.put(field, Words.say("accounts.fault.choice"));
            return Optional.empty();
        }
    }

    /// Whole site, unless a section or a unit is chosen.
    Scope scope(SiteId site) {
        var where = Scope.of(site);
        if (!text("chuyen-muc").isEmpty()) where = where.section(text("chuyen-muc"));
        var unit = id("pham-vi-don-vi");
        return unit.isEmpty() ? where : where.unit(unit.get());
    }

    @Nullable
    AccountTerms terms() {
        var outside = text("loai").equals("outsider");
        var endsOn = endsOn();
        if (faults.containsKey("het-han")) return null;
        try {
            return new AccountTerms(outside ? AccountKind.OUTSIDER : AccountKind.STAFF, endsOn);
        } catch (AccountRefused.WithoutEnd refused) {
            refused("het-han", refused);
            return null;
        }
    }

    private @Nullable LocalDate endsOn() {
        if (text("het-han").isEmpty()) return null;
        try {
            var day = LocalDate.parse(text("het-han"));
            if (day.getYear() >= 2000 && day.getYear() <= 9998) return day;
        } catch (DateTimeException _) {
            // told below
        }
        faults.put("het-han", Words.say("accounts.fault.day"));
        return null;
    }

    void refused(String field, Refusal refusal) {
        faults.put(field, Words.say(refusal.key(), refusal.facts()));
    }

    boolean sound() {
        return faults.isEmpty();
    }

    public FieldErrors errors() {
        return new FieldErrors(faults);
    }

    public boolean faulty(String... fields) {
        for (var field : fields) if (faults.containsKey(field)) return true;
        return false;
    }

    static String fieldOf(AccountRefused refused) {
        return switch (refused) {
            case AccountRefused.LoginNotAllowed _, AccountRefused.LoginTaken _ -> "ten-dang-nhap";
            case AccountRefused.WithoutName _ -> "ho-ten";
            case AccountRefused.WithoutEnd _ -> "het-han";
            case AccountRefused.AnswersForThemselves _ -> "quan-ly";
            case AccountRefused.UnknownRole _, AccountRefused.WithoutSecondFactor _ -> "vai-tro";
            default -> "tai-khoan";
        };
    }
}
