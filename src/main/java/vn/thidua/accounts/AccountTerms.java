package vn.thidua.accounts;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// On which terms somebody has an account.
///
/// @param endsOn the last day; `null` while it has none, which only staff may have
public record AccountTerms(AccountKind kind, @Nullable LocalDate endsOn) {

    public static final AccountTerms STAFF = new AccountTerms(AccountKind.STAFF, null);

    public AccountTerms {
        if (kind == AccountKind.OUTSIDER && endsOn == null) throw new AccountRefused.WithoutEnd();
    }

    boolean over(LocalDate today) {
        return endsOn != null && endsOn.isBefore(today);
    }

    /// For the trail.
    String words() {
        return kind.name().toLowerCase(Locale.ROOT) + (endsOn == null ? "" : " … " + endsOn);
    }
}
