package vn.thidua.accounts;

import java.security.SecureRandom;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/// Hashes passwords with Argon2id. The cost stands in the hash, so that it can be raised from one sign-in to the next.
@Component
class Hashing {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;

    // Each takes its 19 MiB from the heap: a flood of sign-ins waits here and does not fill it.
    private static final int AT_ONCE = 2;

    private final Argon2PasswordEncoder encoder =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
    private final Semaphore room = new Semaphore(AT_ONCE, true);
    private final SecureRandom random;
    private @Nullable String nobodys;

    Hashing(SecureRandom random) {
        this.random = random;
    }

    String hash(Password password) {
        room.acquireUninterruptibly();
        try {
            return Objects.requireNonNull(encoder.encode(password.text()));
        } finally {
            room.release();
        }
    }

    /// Takes as long where there is no hash to compare with, and says no.
    boolean matches(Password password, @Nullable String hash) {
        var nobodys = nobodys();
        room.acquireUninterruptibly();
        try {
            return encoder.matches(password.text(), hash == null ? nobodys : hash) && hash != null;
        } finally {
            room.release();
        }
    }

    /// Made at the first sign-in of all, whoever it is, so that starting stays quick.
    private synchronized String nobodys() {
        if (nobodys == null) nobodys = hash(Password.typed(Token.drawn(random).value()));
        return nobodys;
    }

    boolean cheap(String hash) {
        return encoder.upgradeEncoding(hash);
    }
}
