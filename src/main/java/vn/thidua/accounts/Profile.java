package vn.thidua.accounts;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.Vietnam;

/// Every figure of the rules for accounts, read from a file that names the document each group is taken from.
///
/// @param unused after how many days without coming in an account is disabled
/// @param invitation how long an invitation holds
/// @param firstRun how long the links hold that the console prints
record Profile(
        PasswordPolicy passwords,
        Lockout lockout,
        SessionLimits sessions,
        Period unused,
        Duration invitation,
        Duration firstRun) {

    static Profile of(Properties file) {
        return new Profile(
                new PasswordPolicy(
                        text(file, "passwords.source"),
                        number(file, "passwords.beside-a-second-factor"),
                        number(file, "passwords.alone"),
                        number(file, "passwords.longest"),
                        number(file, "passwords.kinds"),
                        number(file, "passwords.remembered"),
                        renewal(file)),
                new Lockout(
                        text(file, "lockout.source"),
                        number(file, "lockout.tries"),
                        number(file, "lockout.address-tries"),
                        span(file, "lockout.window"),
                        span(file, "lockout.account"),
                        span(file, "lockout.address"),
                        span(file, "lockout.slowest")),
                new SessionLimits(
                        text(file, "sessions.source"),
                        span(file, "sessions.idle"),
                        span(file, "sessions.idle-administrators"),
                        span(file, "sessions.altogether")),
                Period.parse(text(file, "unused.after")),
                span(file, "links.invitation"),
                span(file, "links.console"));
    }

    private static @Nullable Period renewal(Properties file) {
        var text = text(file, "passwords.renewal");
        return text.equals("never") ? null : Period.parse(text);
    }

    private static int number(Properties file, String key) {
        return Integer.parseInt(text(file, key));
    }

    private static Duration span(Properties file, String key) {
        return Duration.parse(text(file, key));
    }

    private static String text(Properties file, String key) {
        var text = file.getProperty(key, "").strip();
        if (text.isEmpty()) throw new IllegalArgumentException("profile of accounts without " + key);
        return text;
    }

    /// Whether an account was left alone for too long: more than the allowed days, counted in Vietnam.
    boolean unused(Instant lastSeenAt, Instant now) {
        return lastSeenAt.isBefore(unusedBefore(now));
    }

    /// Who was not seen since the beginning of that day is disabled.
    Instant unusedBefore(Instant now) {
        return Vietnam.dayOf(now).minus(unused).atStartOfDay(Vietnam.ZONE).toInstant();
    }
}
