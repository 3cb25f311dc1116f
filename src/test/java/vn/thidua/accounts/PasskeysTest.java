package vn.thidua.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.site.Sites;

/// Keys beside the password and instead of it, and every lie that a key or a network can tell.
@SpringBootTest
class PasskeysTest {

    static final Place HERE = new Place("localhost", "http://localhost:8080");
    static final Password LONG = Password.typed("Đường về quê 45");
    static final Password OTHER = Password.typed("Quê hương là chùm khế 7");
    static final Actor VISITOR = new Actor(new UUID(0, 0), new UUID(0, 0), Set.of(), "192.0.2.7");

    @TestConfiguration
    static class MovedByTheTest {

        final List<Happening> heard = Collections.synchronizedList(new ArrayList<>());

        @Bean
        @Primary
        Times times() {
            return new Times();
        }

        @EventListener
        void hear(Happening happening) {
            heard.add(happening);
        }
    }

    @Autowired
    private Accounts accounts;

    @Autowired
    private Admissions admissions;

    @Autowired
    private Passkeys keys;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Sites sites;

    @Autowired
    private Times times;

    @Autowired
    private MovedByTheTest events;

    @Autowired
    private JdbcClient db;

    private SiteId site;
    private String login = "";
    private AccountId id = new AccountId(new UUID(0, 0));
    private Actor me = VISITOR;

    @BeforeEach
    void settle() {
        site = sites.all().isEmpty()
                ? ASite.configured(sites)
                : sites.all().getFirst().id();
        login = "khoa-" + UUID.randomUUID().toString().substring(0, 8);
        var invited =
                accounts.invite(Actor.SYSTEM, new Login(login), "Bình", new UUID(2, 1), "reporter", Scope.of(site));
        admissions.accept(VISITOR, invited.token(), LONG, "");
        id = invited.account();
        me = acting(sessions.begin(VISITOR, login, LONG, "", "Firefox"));
        events.heard.clear();
    }

    private Actor acting(Token token) {
        return sessions.find(token, "192.0.2.7").orElseThrow().actor();
    }

    private List<RecoveryCode> add(AKey key) {
        return keys.add(me, HERE, key.made(keys.offer(me, HERE)), "Máy cơ quan");
    }

    private Token halfway() {
        var entry = sessions.come(VISITOR, login, LONG, "", "Firefox");
        return ((Entry.Second) entry).step();
    }

    private Token confirmed(AKey key, Token step) {
        var answer = key.answered(keys.askSecond(VISITOR, step, HERE).challenge(), Keyring.person(id));
        return sessions.confirm(VISITOR, step, answer, HERE, "Firefox");
    }

    private Token alone(AKey key) {
        var attempt = keys.attempt();
        var answer = key.answered(keys.ask(VISITOR, attempt, HERE).challenge(), Keyring.person(id));
        return sessions.beginByKey(VISITOR, attempt, answer, HERE, "Firefox");
    }

    private void refusesAlone(AKey key) {
        assertThatExceptionOfType(AccountRefused.NotLetIn.class).isThrownBy(() -> alone(key));
        assertThat(events.heard).last().isInstanceOf(SignInRefused.class);
    }

    @Test
    void aKeyIsTheSecondFactorAfterThePassword() {
        var key = new AKey();
        assertThat(add(key)).hasSize(10);
        assertThat(keys.own(me)).extracting(Passkey::name).containsExactly("Máy cơ quan");
        assertThatExceptionOfType(AccountRefused.SecondStepWanted.class)
                .isThrownBy(() -> sessions.begin(VISITOR, login, LONG, "", "Firefox"));
        var token = confirmed(key, halfway());
        assertThat(acting(token).account()).isEqualTo(id.value());
        assertThat(events.heard).hasAtLeastOneElementOfType(PasskeyAdded.class);
    }

    @Test
    void aSecondKeyLeavesTheRecoveryCodesAlone() {
        var codes = add(new AKey());
        assertThat(add(new AKey())).isEmpty();
        assertThat(sessions.begin(VISITOR, login, LONG, codes.getFirst().value(), "Firefox"))
                .isNotNull();
    }

    @Test
    void aKeyThatKnowsItsOwnerIsTheWholeSignIn() {
        var key = new AKey();
        add(key);
        assertThat(acting(alone(key)).account()).isEqualTo(id.value());
    }

    @Test
    void aKeyThatDidNotAskItsOwnerIsASecondFactorOnly() {
        var key = new AKey();
        add(key);
        key.verifies = false;
        refusesAlone(key);
        assertThat(confirmed(key, halfway())).isNotNull();
    }

    @Test
    void anAnswerIsBelievedOnce() {
        var key = new AKey();
        add(key);
        var attempt = keys.attempt();
        var answer = key.answered(keys.ask(VISITOR, attempt, HERE).challenge(), Keyring.person(id));
        assertThat(sessions.beginByKey(VISITOR, attempt, answer, HERE, "Firefox"))
                .isNotNull();
        assertThatExceptionOfType(AccountRefused.NotLetIn.class)
                .isThrownBy(() -> sessions.beginByKey(VISITOR, attempt, answer, HERE, "Firefox"));
    }

    @Test
    void anAnswerToAnotherBrowserIsNotBelieved() {
        var key = new AKey();
        add(key);
        var asked = keys.ask(VISITOR, keys.attempt(), HERE);
        var answer = key.answered(asked.challenge(), Keyring.person(id));
        assertThatExceptionOfType(AccountRefused.NotLetIn.class)
                .isThrownBy(() -> sessions.beginByKey(VISITOR, keys.attempt(), answer, HERE, "Firefox"));
    }

    @Test
    void anAnswerFromAnotherPlaceIsNotBelieved() {
        var key = new AKey();
        add(key);
        key.origin = "https://ke-xau.example";
        refusesAlone(key);
        key.origin = HERE.origin();
        key.host = "ke-xau.example";
        refusesAlone(key);
        key.host = HERE.host();
        assertThat(alone(key)).isNotNull();
    }

    @Test
    void anAnswerThatComesTooLateIsNotBelieved() {
        var key = new AKey();
        add(key);
        var attempt = keys.attempt();
        var answer = key.answered(keys.ask(VISITOR, attempt, HERE).challenge(), Keyring.person(id));
        times.pass(Duration.ofMinutes(5));
        assertThatExceptionOfType(AccountRefused.NotLetIn.class)
                .isThrownBy(() -> sessions.beginByKey(VISITOR, attempt, answer, HERE, "Firefox"));
    }

    @Test
    void aKeyThatSignedLessOftenThanWeKnowIsACopyAndIsNoted() {
        var key = new AKey();
        add(key);
        alone(key);
        alone(key);
        key.signed = 0;
        refusesAlone(key);
        assertThat(events.heard)
                .filteredOn(PasskeyFellBack.class::isInstance)
                .singleElement()
                .satisfies(noted -> {
                    assertThat(noted.before()).endsWith("signed 2");
                    assertThat(noted.after()).endsWith("signed 1");
                });
    }

    @Test
    void aKeySaysWhoseItIsAndNobodyElses() {
        var key = new AKey();
        add(key);
        var attempt = keys.attempt();
        var answer = key.answered(
                keys.ask(VISITOR, attempt, HERE).challenge(), Keyring.person(new AccountId(new UUID(9, 9))));
        assertThatExceptionOfType(AccountRefused.NotLetIn.class)
                .isThrownBy(() -> sessions.beginByKey(VISITOR, attempt, answer, HERE, "Firefox"));
    }

    @Test
    void aForeignKeyIsNoSecondFactor() {
        add(new AKey());
        var foreign = new AKey();
        var step = halfway();
        assertThatExceptionOfType(AccountRefused.NotLetIn.class).isThrownBy(() -> confirmed(foreign, step));
    }

    @Test
    void fiveWrongAnswersLockTheAccountAsFiveWrongPasswordsDo() {
        var key = new AKey();
        add(key);
        key.origin = "https://ke-xau.example";
        for (var i = 0; i < 5; i++) refusesAlone(key);
        key.origin = HERE.origin();
        refusesAlone(key);
        assertThatExceptionOfType(AccountRefused.NotLetIn.class)
                .isThrownBy(() -> sessions.come(VISITOR, login, LONG, "", "Firefox"));
        accounts.unlock(Actor.SYSTEM, id);
        assertThat(alone(key)).isNotNull();
    }

    @Test
    void aRightPasswordWithoutItsKeyIsNoWrongTry() {
        var key = new AKey();
        add(key);
        for (var i = 0; i < 7; i++) halfway();
        assertThat(confirmed(key, halfway())).isNotNull();
    }

    @Test
    void theSecondStepHoldsFiveMinutesAndNotBeyondTheFirstUse() {
        var key = new AKey();
        add(key);
        var late = halfway();
        times.pass(Duration.ofMinutes(5));
        assertThatExceptionOfType(AccountRefused.StepOver.class)
                .isThrownBy(() -> sessions.confirm(VISITOR, late, "000000", "Firefox"));
        var step = halfway();
        confirmed(key, step);
        assertThatExceptionOfType(AccountRefused.StepOver.class)
                .isThrownBy(() -> sessions.confirm(VISITOR, step, "000000", "Firefox"));
    }

    @Test
    void aNewPasswordEndsTheStepThatTheOldOneBegan() {
        add(new AKey());
        var step = halfway();
        times.pass(Duration.ofSeconds(1));
        sessions.renew(me, LONG, OTHER);
        assertThatExceptionOfType(AccountRefused.StepOver.class)
                .isThrownBy(() -> sessions.confirm(VISITOR, step, "000000", "Firefox"));
    }

    @Test
    void aKeyIsMadeForTheOneWhoAsked() {
        var key = new AKey();
        var offered = keys.offer(me, HERE);
        var answer = key.made(offered);
        var other = new Actor(UUID.randomUUID(), new UUID(2, 1), Set.of(), "192.0.2.7");
        assertThatExceptionOfType(vn.thidua.platform.Missing.class)
                .isThrownBy(() -> keys.add(other, HERE, answer, "Máy"));
        var elsewhere = new AKey();
        elsewhere.origin = "https://ke-xau.example";
        var lie = elsewhere.made(keys.offer(me, HERE));
        assertThatExceptionOfType(PasskeyRefused.NotProven.class).isThrownBy(() -> keys.add(me, HERE, lie, "Máy"));
        assertThatExceptionOfType(PasskeyRefused.NotProven.class).isThrownBy(() -> keys.add(me, HERE, "{}", "Máy"));
        keys.add(me, HERE, answer, "Máy");
        assertThatExceptionOfType(PasskeyRefused.NotProven.class).isThrownBy(() -> keys.add(me, HERE, answer, "Máy"));
        var again = key.made(keys.offer(me, HERE));
        assertThatExceptionOfType(PasskeyRefused.Known.class).isThrownBy(() -> keys.add(me, HERE, again, "Máy"));
    }

    @Test
    void aKeyHasAName() {
        var answer = new AKey().made(keys.offer(me, HERE));
        assertThatExceptionOfType(PasskeyRefused.WithoutName.class).isThrownBy(() -> keys.add(me, HERE, answer, " "));
        assertThatExceptionOfType(PasskeyRefused.WithoutName.class)
                .isThrownBy(() -> keys.add(me, HERE, answer, "x".repeat(61)));
    }

    @Test
    void anAccountHasTwentyKeysAtMost() {
        for (var i = 0; i < 20; i++) add(new AKey());
        assertThatExceptionOfType(PasskeyRefused.TooMany.class).isThrownBy(() -> add(new AKey()));
    }

    @Test
    void aKeyOfAnotherHostDoesNotAnswerHere() {
        add(new AKey());
        var elsewhere = new Place("khac.example.vn", "https://khac.example.vn");
        var step = halfway();
        assertThat(keys.answers(VISITOR, step, elsewhere)).isFalse();
        assertThatExceptionOfType(PasskeyRefused.NotHere.class)
                .isThrownBy(() -> keys.askSecond(VISITOR, step, elsewhere));
    }

    @Test
    void whoPublishesMayHaveAKeyInsteadOfAnAuthenticatorAndKeepsTheLastOne() {
        assertThatExceptionOfType(AccountRefused.WithoutSecondFactor.class)
                .isThrownBy(() -> accounts.assign(Actor.SYSTEM, id, "board", Scope.of(site)));
        add(new AKey());
        accounts.assign(Actor.SYSTEM, id, "board", Scope.of(site));
        var only = keys.own(me).getFirst().id();
        assertThatExceptionOfType(PasskeyRefused.LastFactor.class).isThrownBy(() -> keys.remove(me, only, LONG));
        assertThat(keys.own(me)).hasSize(1);
        add(new AKey());
        keys.remove(me, only, LONG);
        assertThat(keys.own(me)).hasSize(1);
    }

    @Test
    void withoutAKeyThePasswordMustBeLongEnoughAlone() {
        add(new AKey());
        var shorter = Password.typed("Ngan 12!");
        sessions.renew(me, LONG, shorter);
        var only = keys.own(me).getFirst().id();
        assertThatExceptionOfType(PasswordRefused.TooShort.class).isThrownBy(() -> keys.remove(me, only, shorter));
        sessions.renew(me, shorter, LONG);
        keys.remove(me, only, LONG);
        assertThat(events.heard).last().isInstanceOf(PasskeyRemoved.class);
        assertThat(sessions.begin(VISITOR, login, LONG, "", "Firefox")).isNotNull();
    }

    @Test
    void nothingChangesBeforeThePasswordWasTypedAgain() {
        assertThatExceptionOfType(AccountRefused.NotLetIn.class).isThrownBy(() -> keys.prove(me, OTHER));
        keys.prove(me, LONG);
    }

    @Test
    void nothingSecretIsStored() {
        var key = new AKey();
        add(key);
        var step = halfway();
        assertThat(db.sql("select encode(hash, 'escape') from account_second_step")
                        .query(String.class)
                        .list())
                .doesNotContain(step.value());
    }
}
