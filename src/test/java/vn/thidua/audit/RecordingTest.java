package vn.thidua.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.changes.Changes;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;

@SpringBootTest
class RecordingTest {

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private AuditStore store;

    @Autowired
    private Changes changes;

    @Autowired
    private JdbcClient db;

    private final SiteId site = new SiteId(UUID.randomUUID());
    private final Actor actor = new Actor(UUID.randomUUID(), UUID.randomUUID(), Set.of(), "192.0.2.7:40123");

    @Test
    void anEntryTellsWhoDidWhatWhenAndFromWhere() {
        var event = new Noted(site, "note:1", "Đổi \"tên\"", List.of(site), "cũ", "mới", actor);
        transaction.executeWithoutResult(_ -> events.publishEvent(event));
        var fact = store.above(store.head().n() - 1, 1).getFirst().fact();
        assertThat(fact.site()).isEqualTo(site);
        assertThat(fact.account()).isEqualTo(actor.account());
        assertThat(fact.unit()).isEqualTo(actor.unit());
        assertThat(fact.from()).isEqualTo("192.0.2.7:40123");
        assertThat(fact.what()).isEqualTo("Noted");
        assertThat(fact.subject()).isEqualTo("note:1");
        assertThat(fact.details())
                .isEqualTo("{\"subject\":\"note:1\",\"text\":\"Đổi \\\"tên\\\"\",\"others\":[\"%s\"]}"
                        .formatted(site.value()));
        assertThat(fact.before()).isEqualTo("cũ");
        assertThat(fact.after()).isEqualTo("mới");
    }

    @Test
    void aFactAndItsEntryAreWrittenTogetherOrNotAtAll() {
        var before = store.head();
        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    fact("note:undone");
                    throw new IllegalStateException("the verb fails");
                }))
                .hasMessage("the verb fails");
        assertThat(store.head()).isEqualTo(before);
        assertThat(factsOf("note:undone")).isZero();
        transaction.executeWithoutResult(_ -> fact("note:done"));
        assertThat(store.head().n()).isEqualTo(before.n() + 1);
        assertThat(factsOf("note:done")).isOne();
    }

    @Test
    void aFactWhoseEntryCannotBeWrittenIsNotWrittenEither() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    fact("note:lost");
                    db.sql("set transaction read only").update();
                }))
                .isInstanceOf(DataAccessException.class);
        assertThat(factsOf("note:lost")).isZero();
    }

    @Test
    void nothingHappensOutsideATransaction() {
        assertThatThrownBy(() -> events.publishEvent(Noted.on(site, "note:1", actor)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void fiftyWritersAtOnceLeaveAnUnbrokenChainWhateverTheOrderOfTheirLocks(@TempDir Path data) throws Exception {
        var before = store.head().n();
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            var written = writers.invokeAll(
                    IntStream.range(0, 50).mapToObj(this::writer).toList());
            for (var one : written) one.get();
        }
        assertThat(store.head().n()).isEqualTo(before + 50 * 3);
        assertThat(result(data).flaw()).isEmpty();
        assertThat(result(data).sound()).isEqualTo(before + 50 * 3);
    }

    /// Half of them enter the change log first, half of them the trail.
    private Callable<Boolean> writer(int i) {
        return () -> {
            for (var k = 0; k < 3; k++) {
                var subject = "note:" + i + "-" + k;
                transaction.executeWithoutResult(_ -> {
                    if (i % 2 == 0) changes.record(site, subject);
                    events.publishEvent(Noted.on(site, subject, actor));
                    if (i % 2 == 1) changes.record(site, subject);
                });
            }
            return true;
        };
    }

    private Verification.Result result(Path data) throws IOException {
        var file = new AnchorFile(data);
        file.add(new Anchor(Instant.EPOCH, store.head()));
        return new Verification(store, file).made();
    }

    @ParameterizedTest
    @ValueSource(strings = {"update audit_entry set subject = ''", "delete from audit_entry", "truncate audit_entry"})
    void theTrailIsOnlyEverAddedTo(String sql) {
        assertThatThrownBy(() -> db.sql(sql).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("only ever added to");
    }

    /// A row of another table, and the happening that tells of it.
    private void fact(String subject) {
        changes.record(site, subject);
        events.publishEvent(Noted.on(site, subject, actor));
    }

    private long factsOf(String subject) {
        return db.sql("select count(*) from change where subject = :subject")
                .param("subject", subject)
                .query(Long.class)
                .single();
    }
}
