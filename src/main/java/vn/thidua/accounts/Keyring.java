package vn.thidua.accounts;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.platform.Actor;

/// Asks keys to sign and believes an answer once. Whoever calls holds the account's row.
@Component
class Keyring {

    static final Duration TO_ANSWER = Duration.ofMinutes(5);
    private static final int CHALLENGE_BYTES = 32;

    private final PasskeyStore store;
    private final Ceremony ceremony;
    private final SecureRandom random;
    private final ApplicationEventPublisher events;

    Keyring(PasskeyStore store, Ceremony ceremony, SecureRandom random, ApplicationEventPublisher events) {
        this.store = store;
        this.ceremony = ceremony;
        this.random = random;
        this.events = events;
    }

    byte[] challenge() {
        var bytes = new byte[CHALLENGE_BYTES];
        random.nextBytes(bytes);
        return bytes;
    }

    /// The account in the words of a key: no name, since it is stored on the device for all to see.
    static byte[] person(AccountId account) {
        var id = account.value();
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /// Whose key an answer says it comes from; nothing of it is believed yet.
    @Nullable
    AccountId claimed(Factor.Key key) {
        try {
            var claim = ceremony.claim(key.answer());
            return store.held(claim.credential(), key.place().host())
                    .map(PasskeyStore.Held::account)
                    .orElse(null);
        } catch (Ceremony.Unbelievable _) {
            return null;
        }
    }

    boolean proven(Actor visitor, Account account, Factor.Key key, Instant now) {
        var host = key.place().host();
        try {
            var claim = ceremony.claim(key.answer());
            if (!store.asked(claim.challenge(), key.attempt(), host, now)) return false;
            if (!names(claim.person(), account, key.alone())) return false;
            var held = store.held(claim.credential(), host)
                    .filter(found -> found.account().equals(account.id()));
            if (held.isEmpty()) return false;
            return signed(visitor, held.get(), key, claim.challenge(), now);
        } catch (Ceremony.Unbelievable _) {
            return false;
        }
    }

    /// A key that stands alone says whose it is; beside a password it may keep silent.
    private static boolean names(byte[] person, Account account, boolean must) {
        return person.length == 0 ? !must : Arrays.equals(person, person(account.id()));
    }

    private boolean signed(Actor visitor, PasskeyStore.Held held, Factor.Key key, byte[] challenge, Instant now)
            throws Ceremony.Unbelievable {
        try {
            store.used(held.id(), ceremony.signed(key.answer(), key.place(), challenge, held.key(), key.alone()), now);
            return true;
        } catch (Ceremony.Copied copied) {
            events.publishEvent(
                    new PasskeyFellBack(held.account(), held.id(), copied.known, copied.presented, visitor));
            return false;
        }
    }
}
