package vn.thidua.accounts;

import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.BlockPool;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.FixedBlockPool;
import org.bouncycastle.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Hashes passwords with Argon2id. The cost stands in the hash, so that it can be raised from one sign-in to the next.
@Component
class Hashing {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final HashCost COST = new HashCost(19 * 1024, 2, 1);

    // Each takes 19 MiB: a flood of sign-ins waits for a place here and does not fill the heap. The memory of a place
    // is used again, since allocating it anew costs the collector half as much as the hash itself; it is held softly,
    // so that it goes where others need it.
    private static final int AT_ONCE = 2;

    private final BlockingQueue<SoftReference<BlockPool>> places = new ArrayBlockingQueue<>(AT_ONCE, true);
    private final SecureRandom random;
    private final HashCost cost;
    private @Nullable String nobodys;

    @Autowired
    Hashing(SecureRandom random) {
        this(random, COST);
    }

    /// For tests of what is done with hashes, many at a time.
    Hashing(SecureRandom random, HashCost cost) {
        this.random = random;
        this.cost = cost;
        for (var i = 0; i < AT_ONCE; i++) places.add(new SoftReference<>(null));
    }

    String hash(Password password) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return new PasswordHash(cost, salt, hashed(password, cost, salt, HASH_BYTES)).text();
    }

    /// Takes as long where there is no hash to compare with, and says no.
    boolean matches(Password password, @Nullable String hash) {
        var kept = PasswordHash.read(hash == null ? nobodys() : hash);
        var tried = hashed(password, kept.cost(), kept.salt(), kept.hash().length);
        return Arrays.constantTimeAreEqual(tried, kept.hash()) && hash != null;
    }

    boolean cheap(String hash) {
        return PasswordHash.read(hash).cost().below(cost);
    }

    private byte[] hashed(Password password, HashCost spent, byte[] salt, int length) {
        var hash = new byte[length];
        var place = taken();
        try {
            var memory = place.get();
            if (memory == null) {
                memory = new FixedBlockPool(cost.memoryKib());
                place = new SoftReference<>(memory);
            }
            var generator = new Argon2BytesGenerator();
            generator.init(spent.parameters(salt).withBlockPool(memory).build());
            generator.generateBytes(password.text().getBytes(StandardCharsets.UTF_8), hash);
        } finally {
            places.add(place);
        }
        return hash;
    }

    private SoftReference<BlockPool> taken() {
        var interrupted = false;
        try {
            while (true) {
                try {
                    return places.take();
                } catch (InterruptedException _) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) Thread.currentThread().interrupt();
        }
    }

    /// Made at the first sign-in of all, whoever it is, so that starting stays quick.
    private synchronized String nobodys() {
        if (nobodys == null) nobodys = hash(Password.typed(Token.drawn(random).value()));
        return nobodys;
    }
}
