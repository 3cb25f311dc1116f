package vn.thidua.emulation.decision;

import java.time.Instant;
import java.util.UUID;

/// Who did something, and when.
public record Hand(UUID account, String name, Instant at) {

    boolean isOf(Hand other) {
        return account.equals(other.account);
    }
}
