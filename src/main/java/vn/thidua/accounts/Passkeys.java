package vn.thidua.accounts;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;

/// One's own keys (W3C WebAuthn level 3): a second factor after the password, or both factors at once where the key
/// knows its owner. Everything here is about the person who asks, so no right is asked for.
@Service
public class Passkeys {

    private static final int MOST = 20;
    static final int LONGEST_NAME = 60;
    private static final Base64.Encoder WORDS = Base64.getUrlEncoder().withoutPadding();

    private final PasskeyStore store;
    private final AccountStore accounts;
    private final SecondStepStore steps;
    private final PasswordStore passwords;
    private final SignIn signIn;
    private final Keyring keys;
    private final Ceremony ceremony;
    private final FactorRemoval removal;
    private final SecureRandom random;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Passkeys(
            PasskeyStore store,
            AccountStore accounts,
            SecondStepStore steps,
            PasswordStore passwords,
            SignIn signIn,
            Keyring keys,
            Ceremony ceremony,
            FactorRemoval removal,
            SecureRandom random,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.accounts = accounts;
        this.steps = steps;
        this.passwords = passwords;
        this.signIn = signIn;
        this.keys = keys;
        this.ceremony = ceremony;
        this.removal = removal;
        this.random = random;
        this.clock = clock;
        this.events = events;
    }

    /// What a new key is asked, in base64url.
    ///
    /// @param known keys that the account has here already
    public record Offer(
            String challenge,
            String host,
            String person,
            String login,
            String name,
            List<String> known,
            List<Long> algorithms) {}

    /// What a key that we know is asked, in base64url.
    ///
    /// @param allowed which keys may answer; empty for any
    /// @param alone whether the key must ask its owner for finger, face or code
    public record Question(String challenge, String host, List<String> allowed, boolean alone) {}

    /// One's own keys, the oldest first.
    @Transactional(readOnly = true)
    public List<Passkey> own(Actor actor) {
        return store.of(new AccountId(actor.account()));
    }

    /// Whether one knows a password of ours, and is asked for it before anything that lasts.
    @Transactional(readOnly = true)
    public boolean knowsPassword(Actor actor) {
        return accounts.found(new AccountId(actor.account()))
                .orElseThrow(Missing::new)
                .passwordKnown();
    }

    /// Asks for a new key.
    @Transactional
    public Offer offer(Actor actor, Place place) {
        var account = accounts.found(new AccountId(actor.account())).orElseThrow(Missing::new);
        var challenge = keys.challenge();
        store.forgetChallenges(clock.instant());
        store.ask(challenge, account.id(), place.host(), clock.instant().plus(Keyring.TO_ANSWER));
        return new Offer(
                WORDS.encodeToString(challenge),
                place.host(),
                WORDS.encodeToString(Keyring.person(account.id())),
                account.login().value(),
                account.name(),
                words(store.credentials(account.id(), place.host())),
                Ceremony.ALGORITHMS);
    }

    /// Makes sure that the person at the screen knows the password; who has none of ours has just come by the provider.
    ///
    /// Not one transaction: a wrong try stays counted although it is refused.
    public void prove(Actor actor, Password password) {
        signIn.confirmed(actor, password);
    }

    /// Adds a key after [#prove].
    ///
    /// @return recovery codes, to be shown once, where it is the first second factor
    @Transactional
    public List<RecoveryCode> add(Actor actor, Place place, String answer, String name) {
        var account = accounts.locked(new AccountId(actor.account())).orElseThrow(Missing::new);
        var words = named(name);
        if (store.of(account.id()).size() >= MOST) throw new PasskeyRefused.TooMany(MOST);
        var made = made(account.id(), place, answer);
        var key = store.add(account.id(), place.host(), made, words, clock.instant());
        events.publishEvent(new PasskeyAdded(account.id(), key, words, actor));
        if (account.hasSecondFactor()) return List.of();
        var codes = RecoveryCode.drawn(random);
        passwords.replaceCodes(account.id(), codes);
        return codes;
    }

    private static String named(String name) {
        var words = name.strip();
        if (words.isEmpty() || words.length() > LONGEST_NAME) throw new PasskeyRefused.WithoutName(LONGEST_NAME);
        return words;
    }

    private Ceremony.Made made(AccountId account, Place place, String answer) {
        try {
            var challenge = ceremony.challengeOfMaking(answer);
            if (!store.asked(challenge, account, place.host(), clock.instant())) throw new PasskeyRefused.NotProven();
            return ceremony.made(answer, place, challenge);
        } catch (Ceremony.Unbelievable _) {
            throw new PasskeyRefused.NotProven();
        }
    }

    /// Takes a key away after [#prove]. Whoever must have a second factor keeps one; whoever need not must have a
    /// password that is long enough without.
    @Transactional
    public void remove(Actor actor, UUID key, @Nullable Password password) {
        var account = accounts.locked(new AccountId(actor.account())).orElseThrow(Missing::new);
        var own = store.of(account.id()).stream()
                .filter(held -> held.id().equals(key))
                .findFirst()
                .orElseThrow(Missing::new);
        store.remove(key);
        var after = accounts.found(account.id()).orElseThrow(Missing::new);
        removal.check(after, password);
        events.publishEvent(new PasskeyRemoved(account.id(), key, own.name(), actor));
    }

    /// Asks any key that knows its owner, for coming in without a password.
    @Transactional
    public Question ask(Actor visitor, Token attempt, Place place) {
        return new Question(asked(attempt, place), place.host(), List.of(), true);
    }

    /// Asks the keys of whoever has just proved their password.
    @Transactional
    public Question askSecond(Actor visitor, Token step, Place place) {
        var account =
                steps.found(step).orElseThrow(AccountRefused.StepOver::new).account();
        var known = words(store.credentials(account, place.host()));
        if (known.isEmpty()) throw new PasskeyRefused.NotHere();
        return new Question(asked(step, place), place.host(), known, false);
    }

    /// Whether one of the keys of whoever owes a second factor answers here.
    @Transactional(readOnly = true)
    public boolean answers(Actor visitor, Token step, Place place) {
        return steps.found(step)
                .map(owed -> !store.credentials(owed.account(), place.host()).isEmpty())
                .orElse(false);
    }

    private String asked(Token attempt, Place place) {
        var challenge = keys.challenge();
        store.forgetChallenges(clock.instant()); // anybody may ask, so no more is kept than can still be answered
        store.ask(challenge, attempt, place.host(), clock.instant().plus(Keyring.TO_ANSWER));
        return WORDS.encodeToString(challenge);
    }

    /// The secret that ties a question to the browser it was put to.
    public Token attempt() {
        return Token.drawn(random);
    }

    private static List<String> words(List<byte[]> credentials) {
        return credentials.stream().map(WORDS::encodeToString).toList();
    }
}
