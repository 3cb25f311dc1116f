package vn.thidua.accounts;

import java.time.Duration;
import java.time.Instant;

/// How many wrong tries are borne, and what follows.
///
/// @param source the document the figures are taken from, and its date
/// @param tries wrong tries within the window, for one account
/// @param addressTries the same for one address: more, since a whole office may stand behind one
/// @param account how long an account is closed then
/// @param address how long an address is closed then
/// @param slowest the longest wait of the last administrator, who is only slowed down
record Lockout(
        String source,
        int tries,
        int addressTries,
        Duration window,
        Duration account,
        Duration address,
        Duration slowest) {

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);

    /// What is closed after too many tries.
    enum Target {
        ACCOUNT,
        ADDRESS,
        LAST_ADMINISTRATOR
    }

    Lockout {
        if (tries < 1 || addressTries < tries || !window.isPositive() || !account.isPositive() || !address.isPositive())
            throw new IllegalArgumentException("lockout of " + source);
        if (slowest.compareTo(FIRST_WAIT) < 0) throw new IllegalArgumentException("lockout of " + source);
    }

    /// A try is counted before the password is looked at, so that many at once gain nothing; a right one forgets them.
    Tries counted(Tries before, Target target, Instant now) {
        var fresh = before.failed() == 0 || forgotten(before, target, now);
        var failed = fresh ? 1 : before.failed() + 1;
        var closedUntil = failed < most(target) ? now : now.plus(wait(target, failed));
        return new Tries(failed, fresh ? now : before.since(), closedUntil);
    }

    /// A right try was counted, too, and is no wrong one; those of others stay.
    Tries takenBack(Tries before, Instant now) {
        return before.failed() == 0 ? before : new Tries(before.failed() - 1, before.since(), now);
    }

    private int most(Target target) {
        return target == Target.ADDRESS ? addressTries : tries;
    }

    /// A lock that was served begins anew; the last administrator's waits grow until a whole window was quiet.
    private boolean forgotten(Tries before, Target target, Instant now) {
        if (before.failed() < most(target)) return !now.isBefore(before.since().plus(window));
        var end = target == Target.LAST_ADMINISTRATOR ? before.closedUntil().plus(window) : before.closedUntil();
        return !now.isBefore(end);
    }

    private Duration wait(Target target, int failed) {
        return switch (target) {
            case ACCOUNT -> account;
            case ADDRESS -> address;
            case LAST_ADMINISTRATOR -> slow(failed - tries);
        };
    }

    private Duration slow(int beyond) {
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(beyond, 20));
        return wait.compareTo(slowest) < 0 ? wait : slowest;
    }
}
