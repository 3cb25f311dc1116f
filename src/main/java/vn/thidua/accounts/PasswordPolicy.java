package vn.thidua.accounts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.Vietnam;

/// What a password must be, as a profile says it.
///
/// @param source the document the figures are taken from, and its date
/// @param beside shortest length beside a second factor
/// @param alone shortest length without one
/// @param kinds how many kinds of characters a password without second factor needs
/// @param remembered how many of their last passwords administrators may not take again
/// @param renewal how long an administrator's password holds; `null` for always
record PasswordPolicy(
        String source,
        int beside,
        int alone,
        int longest,
        int kinds,
        int remembered,
        @Nullable Period renewal) {

    PasswordPolicy {
        if (beside < 8 || alone < beside || longest < 64 || kinds < 1 || kinds > 4 || remembered < 0)
            throw new IllegalArgumentException("password policy of " + source);
    }

    /// Refuses a password that is too short, too long, too plain, or that contains the name it belongs to.
    void check(Password password, Login login, boolean secondFactor) {
        var shortest = secondFactor ? beside : alone;
        if (password.length() < shortest) throw new PasswordRefused.TooShort(shortest);
        if (password.length() > longest) throw new PasswordRefused.TooLong(longest);
        if (!secondFactor && password.kinds() < kinds) throw new PasswordRefused.TooPlain(kinds);
        if (contains(password, login)) throw new PasswordRefused.ContainsLogin();
    }

    private static boolean contains(Password password, Login login) {
        var text = password.text().toLowerCase(Locale.ROOT);
        return text.contains(login.value().toLowerCase(Locale.ROOT)) || text.contains(login.folded());
    }

    /// Whether a password set then has to be changed now: from the day on which its time is over in Vietnam.
    boolean due(Instant setAt, Instant now, boolean administrator) {
        if (renewal == null || !administrator) return false;
        LocalDate last = Vietnam.dayOf(setAt).plus(renewal);
        return Vietnam.dayOf(now).isAfter(last);
    }
}
