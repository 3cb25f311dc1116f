package vn.thidua.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.Application;
import vn.thidua.postgres.TestDatabase;

/// Somebody who may do everything in the database changes the trail.
@SpringBootTest
class TamperingTest {

    private static final int LENGTH = 40;
    private static final List<String> COLUMNS = List.of(
            "at = at + interval '1 microsecond'",
            "site_id = null",
            "site_id = gen_random_uuid()",
            "account = gen_random_uuid()",
            "unit = gen_random_uuid()",
            "origin = origin || ' '",
            "what = 'Other'",
            "subject = subject || '0'",
            "details = '{}'",
            "before = after, after = before",
            "after = ''",
            "previous = hash",
            "hash = encode(sha256(hash::bytea), 'hex')",
            "n = n + 100000");

    @Autowired
    private AuditStore store;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Environment environment;

    private final Random random = new Random(20261123);
    private long length;

    @Test
    void ofAHundredManipulationsEachIsFoundAndItsPlaceIsNamed(@TempDir Path data) throws Exception {
        append(LENGTH);
        length = store.head().n(); // other tests of this class write as well
        var anchors = new AnchorFile(data);
        anchors.add(new Anchor(Instant.EPOCH, store.head()));
        try (var connection = TestDatabase.asSuperuser(url())) {
            connection.setAutoCommit(false);
            var db = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            var verification = new Verification(new AuditStore(db), anchors);
            for (var round = 0; round < 100; round++) {
                assertThat(verification.made().holds()).as("untouched").isTrue();
                db.sql("set local session_replication_role = replica").update();
                var broken = manipulated(db, round % 6);
                var result = verification.made();
                assertThat(result.flaw()).as("round %d", round).isPresent();
                assertThat(place(result.flaw().orElseThrow()))
                        .as("round %d: %s", round, result)
                        .isEqualTo(broken);
                connection.rollback();
            }
        }
    }

    /// The number that must be named.
    private long manipulated(JdbcClient db, int kind) {
        return switch (kind) {
            case 0 -> altered(db);
            case 1 -> deleted(db);
            case 2 -> shortened(db);
            case 3 -> swapped(db);
            case 4 -> inserted(db);
            default -> alteredWithItsHash(db);
        };
    }

    private long altered(JdbcClient db) {
        var n = anywhere();
        var column = COLUMNS.get(random.nextInt(COLUMNS.size()));
        run(db, "update audit_entry set " + column + " where n = " + n);
        return n;
    }

    private long deleted(JdbcClient db) {
        var n = random.nextLong(1, length);
        run(db, "delete from audit_entry where n = " + n);
        return n;
    }

    private long shortened(JdbcClient db) {
        var n = anywhere();
        run(db, "delete from audit_entry where n >= " + n);
        return n;
    }

    private long swapped(JdbcClient db) {
        var a = random.nextLong(1, length);
        var b = random.nextLong(a + 1, length + 1);
        run(db, "update audit_entry set n = 100000 where n = " + a);
        run(db, "update audit_entry set n = " + a + " where n = " + b);
        run(db, "update audit_entry set n = " + b + " where n = 100000");
        return a;
    }

    private long inserted(JdbcClient db) {
        var n = random.nextLong(1, length + 2);
        run(db, "update audit_entry set n = n + 100000 where n >= " + n);
        run(db, "update audit_entry set n = n - 99999 where n > 100000");
        run(db, """
                insert into audit_entry select %d, at, site_id, account, unit, origin, what, 'note:forged', details,
                    before, after, previous, encode(sha256(hash::bytea), 'hex')
                from audit_entry order by n limit 1
                """.formatted(n));
        return n;
    }

    /// Whoever knows how the hash is made must write everything after it anew, and then meets the anchor.
    private long alteredWithItsHash(JdbcClient db) {
        var n = anywhere();
        var entry = new AuditStore(db).above(n - 1, 1).getFirst();
        var forged = AuditEntry.after(new Head(n - 1, entry.previous()), AFact.of("note:forged", ""));
        run(db, "delete from audit_entry where n = " + n);
        var last = n == length;
        run(db, """
                insert into audit_entry values (%d, '%s', '%s', '%s', '%s', '192.0.2.1', 'Noted', 'note:forged', '', 'cũ',
                    'mới', '%s', '%s')
                """.formatted(
                        n,
                        forged.fact().at(),
                        Objects.requireNonNull(forged.fact().site()).value(),
                        forged.fact().account(),
                        forged.fact().unit(),
                        forged.previous().hex(),
                        forged.hash().hex()));
        return last ? n : n + 1;
    }

    private long anywhere() {
        return random.nextLong(1, length + 1);
    }

    private static void run(JdbcClient db, String sql) {
        assertThat(db.sql(sql).update()).isNotNegative();
    }

    private static long place(Flaw flaw) {
        return switch (flaw) {
            case Flaw.Altered altered -> altered.n();
            case Flaw.Missing missing -> missing.n();
            case Flaw.OutOfOrder moved -> moved.n();
            case Flaw.Detached detached -> detached.n();
            case Flaw.Cut cut -> cut.last() + 1;
            case Flaw.Rewritten anew -> anew.anchor().head().n();
        };
    }

    @Test
    void theCommandSaysSoWithItsExitCode(@TempDir Path data) throws IOException, SQLException {
        append(1);
        assertThat(exitCode(data)).as("nobody can know without an anchor").isEqualTo(2);
        new AnchorFile(data).add(new Anchor(Instant.EPOCH, store.head()));
        assertThat(exitCode(data)).isZero();
        var ahead = AuditEntry.after(store.head(), AFact.number(1)).head();
        new AnchorFile(data).add(new Anchor(Instant.EPOCH, ahead));
        assertThat(exitCode(data)).as("the end was cut off").isEqualTo(2);
    }

    @Test
    void theProductNotesTheHeadWhenItStartsAndWhenItStops(@TempDir Path data) throws IOException {
        append(1);
        try (var product = started(data, "--server.port=0")) {
            await().until(() -> new AnchorFile(data).all().size() == 1);
            assertThat(product.isRunning()).isTrue();
        }
        assertThat(new AnchorFile(data).all())
                .hasSize(2)
                .allSatisfy(anchor -> assertThat(anchor.head()).isEqualTo(store.head()));
    }

    /// No order to stop, no hour has passed: the end is cut a minute after it was written.
    @Test
    void anEndIsMissedAMinuteAfterItWasWrittenAndNothingIsAnchoredOnWhatIsLeft(@TempDir Path data) throws Exception {
        append(1);
        var present = new AtomicReference<>(Instant.parse("2026-11-25T01:00:00Z"));
        var file = new AnchorFile(data);
        try (var connection = TestDatabase.asSuperuser(url())) {
            connection.setAutoCommit(false);
            var db = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            var cut = new AuditStore(db);
            var anchoring = new Anchoring(cut, file, ((InstantSource) present::get).withZone(ZoneOffset.UTC));
            anchoring.follow();
            append(3);
            anchoring.follow();
            assertThat(file.all()).as("nothing is anchored within the minute").hasSize(1);
            present.set(present.get().plus(Anchoring.SOON));
            anchoring.follow();
            assertThat(file.all()).hasSize(2);
            assertThat(new Verification(cut, file).made().holds()).isTrue();
            var last = cut.head().n();
            db.sql("set local session_replication_role = replica").update();
            run(db, "delete from audit_entry where n = " + last);
            var flaw = new Verification(cut, file).made().flaw().orElseThrow();
            assertThat(flaw).isInstanceOf(Flaw.Cut.class);
            assertThat(place(flaw)).isEqualTo(last);
            present.set(present.get().plus(Anchoring.SOON));
            anchoring.follow();
            assertThat(file.all()).as("no anchor on a trail that was cut").hasSize(2);
            connection.rollback();
        }
    }

    @Test
    void aHundredEntriesAreAnchoredAtOnce(@TempDir Path data) throws IOException {
        append(1);
        var file = new AnchorFile(data);
        var clock = Clock.fixed(Instant.parse("2026-11-25T01:00:00Z"), ZoneOffset.UTC);
        var anchoring = new Anchoring(store, file, clock);
        anchoring.follow();
        append(Anchoring.MANY);
        anchoring.follow();
        assertThat(file.all()).hasSize(2);
        assertThat(file.last().orElseThrow().head()).isEqualTo(store.head());
    }

    /// Twelve months are asked for; there is no removal at all, whatever the age.
    @Test
    void nothingIsEverRemovedWhateverItsAge() {
        append(1);
        for (var sql : List.of(
                "delete from audit_entry where at < now() - interval '13 months'",
                "delete from audit_entry",
                "update audit_entry set after = ''",
                "truncate audit_entry"))
            assertThatThrownBy(() -> transaction.executeWithoutResult(
                            _ -> context.getBean(JdbcClient.class).sql(sql).update()))
                    .as(sql)
                    .hasMessageContaining("only ever added to");
    }

    private int exitCode(Path data) {
        return SpringApplication.exit(started(
                data, "--spring.main.web-application-type=none", "--spring.profiles.active=command", "verify-audit"));
    }

    private ConfigurableApplicationContext started(Path data, String... arguments) {
        var all = Stream.concat(
                        Stream.of("--thidua.real=true", "--thidua.data=" + data, "--thidua.database.url=" + url()),
                        Stream.of(arguments))
                .toArray(String[]::new);
        return new SpringApplicationBuilder(Application.class).run(all);
    }

    private String url() {
        return Objects.requireNonNull(environment.getProperty("thidua.database.url"));
    }

    private void append(int entries) {
        var facts = IntStream.range(0, entries).mapToObj(AFact::number).toList();
        transaction.executeWithoutResult(_ -> store.append(facts));
    }
}
