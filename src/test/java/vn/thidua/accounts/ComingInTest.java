package vn.thidua.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import vn.thidua.design.Bilingual;
import vn.thidua.design.Frame;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Grant;
import vn.thidua.platform.Happening;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.site.Site;
import vn.thidua.site.Sites;

/// From the first link to the last session, on the real database, with a clock that the test moves.
@SpringBootTest
class ComingInTest {

    static final Password LONG = Password.typed("Đường về quê 45");
    static final Password OTHER = Password.typed("Quê hương là chùm khế 7");
    static final UUID UNIT = new UUID(2, 1);
    static final HashCost COST = new HashCost(1024, 1, 1);

    @TestConfiguration
    static class MovedByTheTest {

        final List<Happening> heard = Collections.synchronizedList(new ArrayList<>());

        @Bean
        @Primary
        Times times() {
            return new Times();
        }

        // hundreds of passwords are hashed here, and none of these tests is about what that costs
        @Bean
        @Primary
        Hashing cheaper() {
            return new Hashing(new SecureRandom(), COST);
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
    private ConsoleLinks console;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Upkeep upkeep;

    @Autowired
    private Sites sites;

    @Autowired
    private Times times;

    @Autowired
    private MovedByTheTest events;

    @Autowired
    private JdbcClient db;

    @Value("${thidua.data}")
    private Path data;

    private SiteId site;

    @BeforeEach
    void prepare() {
        db.sql("""
                truncate account, account_review, account_password, account_recovery_code, account_assignment, account_link,
                    account_tries, account_session, account_passkey, account_challenge, account_second_step,
                    account_identity, account_departure, account_linking, account_session_identity, account_farewell
                """).update();
        db.sql("""
                insert into role (key, name, name_en) values ('try-reader', 'Thử', 'Try') on conflict do nothing
                """).update();
        db.sql("""
                insert into role_right (role, right_key) values ('try-reader', 'TryRight.READ') on conflict do nothing
                """).update();
        events.heard.clear();
        site = configured();
    }

    private SiteId configured() {
        var id = new SiteId(UUID.randomUUID());
        var name = new Bilingual("Ban Thi đua", "Board");
        var agency = new Frame.Agency(name, name, name, name, name, "", "", name);
        var host = id.value() + ".example.vn";
        var launched = LocalDate.of(2026, 1, 1);
        sites.configure(
                Actor.SYSTEM,
                new Site(id, "s-" + id.value(), false, null, List.of(host), agency, List.of(), List.of(), launched),
                List.of());
        return id;
    }

    private static Actor from(String address) {
        return new Actor(new UUID(0, 0), new UUID(0, 0), Set.of(), address);
    }

    private static final Actor VISITOR = from("192.0.2.7");

    record Person(AccountId id, String login, Password password, SecondFactor factor, List<RecoveryCode> codes) {}

    private SecondFactor offered(Token token) {
        var written = admissions.enrolment(VISITOR, token).written();
        return new SecondFactor(new Base32().decode(written));
    }

    private Person administrator(String login) {
        var token = console.firstRun(Actor.SYSTEM).orElseThrow();
        var factor = offered(token);
        var codes =
                admissions.begin(VISITOR, token, new Login(login), "Lê Thị Hoa", LONG, factor.codeAt(times.instant()));
        return new Person(id(login), login, LONG, factor, codes);
    }

    private AccountId id(String login) {
        return new AccountId(db.sql("select id from account where folded = :folded")
                .param("folded", new Login(login).folded())
                .query(UUID.class)
                .single());
    }

    private AccountId reader(String login) {
        var invited =
                accounts.invite(Actor.SYSTEM, new Login(login), "Trần Văn Bình", UNIT, "try-reader", Scope.of(site));
        assertThat(admissions.accept(VISITOR, invited.token(), LONG, "")).isEmpty();
        return invited.account();
    }

    private Token enter(Person person) {
        times.pass(Duration.ofSeconds(60));
        return enter(VISITOR, person.login(), person.password(), person.factor().codeAt(times.instant()));
    }

    private Token enter(Actor visitor, String login, Password password, String code) {
        return sessions.begin(visitor, login, password, code, "Firefox");
    }

    private void refuses(Actor visitor, String login, Password password, String code) {
        assertThatExceptionOfType(AccountRefused.NotLetIn.class)
                .isThrownBy(() -> enter(visitor, login, password, code));
    }

    private Actor acting(Person person) {
        return sessions.find(enter(person), "192.0.2.7").orElseThrow().actor();
    }

    @Test
    void thereIsNobodyUntilTheFirstLinkIsUsedAndNoLinkAfter() {
        refuses(VISITOR, "admin", Password.typed("admin"), "");
        var replaced = console.firstRun(Actor.SYSTEM).orElseThrow();
        var hoa = administrator("Lê.Hoa");
        assertThatExceptionOfType(AccountRefused.LinkNotValid.class)
                .isThrownBy(() -> admissions.enrolment(VISITOR, replaced));
        assertThat(console.firstRun(Actor.SYSTEM)).isEmpty();
        assertThat(hoa.codes()).hasSize(10);
        var later = configured();
        var actor = acting(hoa);
        assertThat(actor.may(AccountRight.INVITE, Scope.of(site))).isTrue();
        assertThat(actor.may(AccountRight.INVITE, Scope.of(later))).isTrue();
        assertThat(events.heard).hasAtLeastOneElementOfType(FirstRunBegun.class);
        assertThat(events.heard).hasAtLeastOneElementOfType(AccountAccepted.class);
        assertThat(events.heard).hasAtLeastOneElementOfType(SignedIn.class);
    }

    @Test
    void theFirstLinkHoldsADayAndOneUse() {
        var late = console.firstRun(Actor.SYSTEM).orElseThrow();
        times.pass(Duration.ofHours(24));
        assertThatExceptionOfType(AccountRefused.LinkNotValid.class)
                .isThrownBy(() -> admissions.enrolment(VISITOR, late));
        var token = console.firstRun(Actor.SYSTEM).orElseThrow();
        var factor = offered(token);
        assertThatExceptionOfType(AccountRefused.CodeNotValid.class)
                .isThrownBy(() -> admissions.begin(VISITOR, token, new Login("hoa"), "Hoa", LONG, "000"));
        admissions.begin(VISITOR, token, new Login("hoa"), "Hoa", LONG, factor.codeAt(times.instant()));
        assertThatExceptionOfType(AccountRefused.LinkNotValid.class)
                .isThrownBy(() -> admissions.begin(VISITOR, token, new Login("hai"), "Hai", LONG, ""));
    }

    @Test
    void onlyTheServerItselfDrawsConsoleLinks() {
        var hoa = administrator("hoa");
        var actor = acting(hoa);
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> console.firstRun(actor));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> console.breakGlass(actor, new Login("hoa")));
        assertThatExceptionOfType(Missing.class)
                .isThrownBy(() -> console.breakGlass(Actor.SYSTEM, new Login("khong-co")));
    }

    @Test
    void nobodyGivesMoreThanTheyHold() {
        var inviter =
                new Actor(new UUID(3, 1), UNIT, Set.of(new Grant("AccountRight.INVITE", Scope.of(site))), "192.0.2.7");
        var name = new Login("binh");
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> accounts.invite(inviter, name, "Bình", UNIT, "administrator", Scope.of(site)));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> accounts.invite(inviter, name, "Bình", UNIT, "try-reader", Scope.of(configured())));
        assertThatExceptionOfType(AccountRefused.UnknownRole.class)
                .isThrownBy(() -> accounts.invite(inviter, name, "Bình", UNIT, "no-role", Scope.of(site)));
        assertThatExceptionOfType(AccountRefused.WithoutName.class)
                .isThrownBy(() -> accounts.invite(Actor.SYSTEM, name, " ", UNIT, "try-reader", Scope.of(site)));
    }

    @Test
    void everyVerbAsksForItsRight() {
        var hoa = administrator("hoa");
        var nobody = from("192.0.2.9");
        var where = Scope.of(site);
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> accounts.invite(nobody, new Login("x-1"), "X", UNIT, "try-reader", where));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> accounts.assign(nobody, hoa.id(), "try-reader", where));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> accounts.relieve(nobody, hoa.id(), "try-reader", where));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> accounts.disable(nobody, hoa.id()));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> accounts.unlock(nobody, hoa.id()));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> sessions.endAll(nobody, hoa.id()));
    }

    @Test
    void whoAdministersOneSiteDoesNotReachAccountsOfOthers() {
        var hoa = administrator("hoa");
        var grants = new HashSet<Grant>();
        for (var right : AccountRight.values()) grants.add(new Grant(right.key(), Scope.of(site)));
        var local = new Actor(new UUID(3, 1), UNIT, grants, "192.0.2.7");
        configured();
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> accounts.disable(local, hoa.id()));
        var binh = reader("binh");
        accounts.disable(local, binh);
        assertThat(events.heard.getLast()).isEqualTo(new AccountDisabled(binh, local));
    }

    @Test
    void aLoginIsUniqueWithoutCaseAndMarks() {
        reader("Nguyễn.Đức");
        assertThatExceptionOfType(AccountRefused.LoginTaken.class).isThrownBy(() -> reader("nguyen.duc"));
        assertThat(enter(VISITOR, "NGUYEN.DUC", LONG, "")).isNotNull();
    }

    @Test
    void theDatabaseRefusesALoginFoldedWrongly() {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> db.sql("""
                        insert into account (login, folded, name, unit_id, state, invited_at, last_seen_at)
                        values ('Đức.2', 'khac', 'x', :unit, 'invited', now(), now())
                        """).param("unit", UNIT).update());
    }

    @Test
    void anAdministratorNeedsASecondFactor() {
        var invited = accounts.invite(Actor.SYSTEM, new Login("hai"), "Hai", UNIT, "administrator", Scope.of(site));
        assertThatExceptionOfType(AccountRefused.WithoutSecondFactor.class)
                .isThrownBy(() -> admissions.accept(VISITOR, invited.token(), LONG, ""));
        var binh = reader("binh");
        assertThatExceptionOfType(AccountRefused.WithoutSecondFactor.class)
                .isThrownBy(() -> accounts.assign(Actor.SYSTEM, binh, "administrator", Scope.of(site)));
        var factor = offered(invited.token());
        admissions.accept(VISITOR, invited.token(), LONG, factor.codeAt(times.instant()));
        assertThat(id("hai")).isEqualTo(invited.account());
    }

    @Test
    void aCodeIsTakenOnceAndSoIsARecoveryCode() {
        var hoa = administrator("hoa");
        times.pass(Duration.ofSeconds(60));
        var code = hoa.factor().codeAt(times.instant().minusSeconds(30));
        enter(VISITOR, "hoa", LONG, code);
        refuses(VISITOR, "hoa", LONG, code);
        refuses(VISITOR, "hoa", LONG, "");
        var spare = hoa.codes().getFirst().value();
        enter(VISITOR, "hoa", LONG, spare);
        refuses(VISITOR, "hoa", LONG, spare);
        times.pass(Duration.ofSeconds(120));
        refuses(VISITOR, "hoa", LONG, hoa.factor().codeAt(times.instant().minusSeconds(60)));
    }

    @Test
    void fiveWrongTriesLockAnAccountFromEverywhereUntilItIsUnlocked() {
        var binh = reader("binh");
        for (var i = 0; i < 5; i++) refuses(from("198.51.100." + i), "binh", OTHER, "");
        refuses(from("203.0.113.1"), "binh", LONG, "");
        assertThat(events.heard.getLast()).isEqualTo(new SignInRefused(binh, from("203.0.113.1")));
        accounts.unlock(Actor.SYSTEM, binh);
        assertThat(enter(from("203.0.113.1"), "binh", LONG, "")).isNotNull();
    }

    @Test
    void guessingAtTheSameTimeGainsNothing() {
        var binh = reader("binh");
        try (var guessers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 12; i++) {
                var visitor = from("198.51.100." + i);
                guessers.submit(() -> refuses(visitor, "binh", OTHER, ""));
            }
        }
        refuses(from("203.0.113.1"), "binh", LONG, "");
        assertThat(db.sql("select failed from account_tries where subject = :binh")
                        .param("binh", binh.value().toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
    }

    @Test
    void fiftyWrongTriesCloseAnAddressWhateverTheNames() {
        reader("binh");
        for (var i = 0; i < 49; i++) refuses(from("198.51.100.1"), "khong-co-" + i, OTHER, "");
        assertThat(enter(from("198.51.100.1"), "binh", LONG, "")).isNotNull();
        for (var i = 49; i < 50; i++) refuses(from("198.51.100.1"), "khong-co-" + i, OTHER, "");
        refuses(from("198.51.100.1"), "binh", LONG, "");
        assertThat(enter(from("198.51.100.2"), "binh", LONG, "")).isNotNull();
        times.pass(Duration.ofMinutes(15));
        assertThat(enter(from("198.51.100.1"), "binh", LONG, "")).isNotNull();
    }

    @Test
    void anAddressOfIpv6IsItsWholeNetwork() {
        reader("binh");
        for (var i = 0; i < 50; i++) refuses(from("2001:db8:1:2::" + i), "khong-co-" + i, OTHER, "");
        refuses(from("2001:db8:1:2:ffff::7"), "binh", LONG, "");
        assertThat(enter(from("2001:db8:1:3::1"), "binh", LONG, "")).isNotNull();
    }

    @Test
    void aRightTryDoesNotClearTheWayForGuessingAtOthers() {
        reader("binh");
        var office = from("198.51.100.1");
        for (var i = 0; i < 25; i++) refuses(office, "khong-co-" + i, OTHER, "");
        enter(office, "binh", LONG, "");
        for (var i = 25; i < 50; i++) refuses(office, "khong-co-" + i, OTHER, "");
        refuses(office, "binh", LONG, "");
    }

    @Test
    void theLastAdministratorIsSlowedDownOnly() {
        var hoa = administrator("hoa");
        for (var i = 0; i < 5; i++) refuses(from("198.51.100." + i), "hoa", OTHER, "");
        refuses(VISITOR, "hoa", LONG, hoa.factor().codeAt(times.instant()));
        times.pass(Duration.ofSeconds(30));
        assertThat(enter(hoa)).isNotNull();
    }

    @Test
    void theLastAdministratorIsNotDisabledNorRelieved() {
        var hoa = administrator("hoa");
        assertThatExceptionOfType(AccountRefused.LastAdministrator.class)
                .isThrownBy(() -> accounts.disable(Actor.SYSTEM, hoa.id()));
        var invited = accounts.invite(Actor.SYSTEM, new Login("hai"), "Hai", UNIT, "administrator", Scope.of(site));
        var factor = offered(invited.token());
        admissions.accept(VISITOR, invited.token(), LONG, factor.codeAt(times.instant()));
        accounts.disable(acting(hoa), hoa.id());
        assertThatExceptionOfType(AccountRefused.LastAdministrator.class)
                .isThrownBy(() -> accounts.relieve(Actor.SYSTEM, invited.account(), "administrator", Scope.of(site)));
    }

    @Test
    void whoIsDisabledIsOutAtTheNextRequest() {
        var binh = reader("binh");
        var one = enter(VISITOR, "binh", LONG, "");
        var two = enter(VISITOR, "binh", LONG, "");
        assertThat(sessions.find(one, "192.0.2.7")).isPresent();
        accounts.disable(Actor.SYSTEM, binh);
        assertThat(sessions.find(one, "192.0.2.7")).isEmpty();
        assertThat(sessions.find(two, "192.0.2.7")).isEmpty();
        refuses(VISITOR, "binh", LONG, "");
    }

    @Test
    void aRoleTakenIsGoneWithTheNextRequest() {
        var binh = reader("binh");
        var token = enter(VISITOR, "binh", LONG, "");
        var grant = new Grant("TryRight.READ", Scope.of(site).section("tin-tuc"));
        accounts.assign(Actor.SYSTEM, binh, "try-reader", grant.scope());
        assertThat(sessions.find(token, "192.0.2.7").orElseThrow().actor().grants())
                .contains(grant);
        accounts.relieve(Actor.SYSTEM, binh, "try-reader", grant.scope());
        assertThat(sessions.find(token, "192.0.2.7").orElseThrow().actor().grants())
                .containsExactly(new Grant("TryRight.READ", Scope.of(site)));
    }

    @Test
    void sessionsEndIdleSoonerForAdministrators() {
        var hoa = administrator("hoa");
        reader("binh");
        var hers = enter(hoa);
        var his = enter(VISITOR, "binh", LONG, "");
        times.pass(Duration.ofMinutes(6));
        assertThat(sessions.find(hers, "192.0.2.7")).isEmpty();
        assertThat(sessions.find(his, "192.0.2.7")).isPresent();
        times.pass(Duration.ofMinutes(16));
        assertThat(sessions.find(his, "192.0.2.7")).isEmpty();
    }

    @Test
    void onesOwnSessionsAreListedAndEnded() {
        var binh = reader("binh");
        var one = enter(VISITOR, "binh", LONG, "");
        var two = enter(VISITOR, "binh", LONG, "");
        var me = sessions.find(one, "192.0.2.7").orElseThrow();
        var other = sessions.find(two, "192.0.2.7").orElseThrow();
        assertThat(sessions.own(me.actor()))
                .hasSize(2)
                .allMatch(session -> session.browser().equals("Firefox"));
        sessions.end(me.actor(), other.session());
        assertThat(sessions.find(two, "192.0.2.7")).isEmpty();
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> sessions.end(me.actor(), other.session()));
        sessions.endAll(me.actor(), binh);
        assertThat(sessions.find(one, "192.0.2.7")).isEmpty();
    }

    @Test
    void afterTwoMonthsAnAdministratorMayOnlyRenewThePassword() {
        var hoa = administrator("hoa");
        for (var i = 0; i < 2; i++) {
            times.pass(Duration.ofDays(31));
            db.sql("update account set last_seen_at = :at")
                    .param("at", Timestamp.from(times.instant()))
                    .update();
        }
        var present = sessions.find(enter(hoa), "192.0.2.7").orElseThrow();
        assertThat(present.passwordDue()).isTrue();
        assertThat(present.actor().grants()).isEmpty();
        assertThatExceptionOfType(PasswordRefused.UsedBefore.class)
                .isThrownBy(() -> sessions.renew(present.actor(), LONG, LONG));
        assertThatExceptionOfType(AccountRefused.NotLetIn.class)
                .isThrownBy(() -> sessions.renew(present.actor(), OTHER, OTHER));
        sessions.renew(present.actor(), LONG, OTHER);
        assertThat(events.heard.getLast()).isEqualTo(new PasswordChanged(hoa.id(), present.actor()));
        var renewed = new Person(hoa.id(), "hoa", OTHER, hoa.factor(), List.of());
        assertThat(sessions.find(enter(renewed), "192.0.2.7").orElseThrow().passwordDue())
                .isFalse();
    }

    @Test
    void tenPasswordsAreRememberedAndTheEleventhIsFree() {
        var hoa = administrator("hoa");
        var actor = acting(hoa);
        var last = LONG;
        for (var i = 1; i <= 10; i++) {
            var next = Password.typed("Mùa thu ngày khai trường " + i);
            sessions.renew(actor, last, next);
            last = next;
            times.pass(Duration.ofSeconds(1));
            var kept = last;
            if (i < 10)
                assertThatExceptionOfType(PasswordRefused.UsedBefore.class)
                        .isThrownBy(() -> sessions.renew(actor, kept, LONG));
        }
        sessions.renew(actor, last, LONG);
    }

    @Test
    void anAccountLeftAloneIsDisabled() {
        var binh = reader("binh");
        times.pass(Duration.ofDays(46));
        refuses(VISITOR, "binh", LONG, "");
        upkeep.run();
        assertThat(events.heard.getLast()).isEqualTo(new AccountDisabled(binh, Actor.SYSTEM));
        accounts.unlock(Actor.SYSTEM, binh);
        assertThat(enter(from("203.0.113.1"), "binh", LONG, "")).isNotNull();
    }

    @Test
    void breakingTheGlassLetsBackInAndEndsWhatWasOpen() {
        var hoa = administrator("hoa");
        var open = enter(hoa);
        for (var i = 0; i < 9; i++) refuses(from("198.51.100." + i), "hoa", OTHER, "");
        var token = console.breakGlass(Actor.SYSTEM, new Login("HOA"));
        assertThat(events.heard.getLast()).isEqualTo(new ConsoleLinkDrawn(hoa.id(), Actor.SYSTEM));
        admissions.accept(VISITOR, token, OTHER, "");
        assertThat(sessions.find(open, "192.0.2.7")).isEmpty();
        assertThat(enter(new Person(hoa.id(), "hoa", OTHER, hoa.factor(), List.of())))
                .isNotNull();
    }

    @Test
    void theCostOfAHashIsRaisedAtTheNextSignIn() {
        var binh = reader("binh");
        var cheap = new Argon2PasswordEncoder(16, 32, 1, 512, 1).encode(LONG.text());
        db.sql("update account set password = :cheap where id = :id")
                .param("cheap", cheap)
                .param("id", binh.value())
                .update();
        enter(VISITOR, "binh", LONG, "");
        assertThat(db.sql("select password from account").query(String.class).single())
                .startsWith("$argon2id$v=19$m=1024,t=1,p=1$");
        assertThat(enter(VISITOR, "binh", LONG, "")).isNotNull();
    }

    @Test
    void noSecretStandsInTheDatabaseOrInAnyHappening() throws Exception {
        var hoa = administrator("hoa");
        var token = enter(hoa);
        var bytes = hoa.factor().secret();
        var stored = db.sql("select second_factor from account where login = 'hoa'")
                .query((row, _) -> row.getBytes(1))
                .single();
        assertThat(new String(stored, StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(bytes, StandardCharsets.ISO_8859_1));
        assertThat(events.heard.toString())
                .doesNotContain(token.value(), LONG.text(), hoa.factor().written());
        var key = data.toAbsolutePath().resolve("accounts/key");
        assertThat(Files.getPosixFilePermissions(key)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void whatIsSealedForOneDoesNotOpenForAnother() {
        var seal = new Seal(data, new SecureRandom());
        var sealed = seal.sealed(new byte[] {1, 2, 3}, "account:1");
        assertThat(new Seal(data, new SecureRandom()).opened(sealed, "account:1"))
                .containsExactly(1, 2, 3);
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> seal.opened(sealed, "account:2"));
    }
}
