package vn.thidua.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.design.SheetText;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Grant;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;

@SpringBootTest
class AuditTrailTest {

    @Autowired
    private AuditTrail trail;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    private final SiteId site = new SiteId(UUID.randomUUID());
    private final Actor reader = new Actor(
            UUID.randomUUID(),
            UUID.randomUUID(),
            Set.of(new Grant(AuditRight.READ.key(), Scope.of(site))),
            "192.0.2.7");

    @Test
    void findsBySpanAccountSubjectAndEvent() {
        var other = new Actor(UUID.randomUUID(), UUID.randomUUID(), Set.of(), "192.0.2.8");
        note(site, "note:1", reader);
        var between = clock.instant();
        note(site, "article:1", other);
        note(new SiteId(UUID.randomUUID()), "note:elsewhere", reader);
        var all = AuditQuery.EVERYTHING;
        assertThat(subjects(all)).containsExactly("article:1", "note:1");
        assertThat(subjects(new AuditQuery(all.from(), between, null, "", "", "", false)))
                .containsExactly("note:1");
        assertThat(subjects(new AuditQuery(between, all.until(), null, "", "", "", false)))
                .containsExactly("article:1");
        assertThat(subjects(new AuditQuery(all.from(), all.until(), other.account(), "", "", "", false)))
                .containsExactly("article:1");
        assertThat(subjects(new AuditQuery(all.from(), all.until(), null, "note:", "", "", false)))
                .containsExactly("note:1");
        assertThat(subjects(new AuditQuery(all.from(), all.until(), null, "", "Noted", "", false)))
                .hasSize(2);
        assertThat(subjects(new AuditQuery(all.from(), all.until(), null, "", "Other", "", false)))
                .isEmpty();
    }

    private List<String> subjects(AuditQuery query) {
        return trail.find(reader, site, query, 1).items().stream()
                .map(entry -> entry.fact().subject())
                .toList();
    }

    @Test
    void showsFiftyAtATimeAndExportsAll() throws IOException {
        for (var i = 0; i < 51; i++) note(site, "note:" + i, reader);
        var first = trail.find(reader, site, AuditQuery.EVERYTHING, 1);
        assertThat(first.items()).hasSize(50);
        assertThat(first.total()).isEqualTo(51);
        assertThat(trail.find(reader, site, AuditQuery.EVERYTHING, 2).items()).hasSize(1);
        var out = new ByteArrayOutputStream();
        trail.write(reader, site, AuditQuery.EVERYTHING, out);
        var text = out.toString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFFSố,Lúc,Tài khoản");
        var rows = CSVFormat.RFC4180.parse(new StringReader(text)).getRecords();
        assertThat(rows).hasSize(52);
        assertThat(rows.get(1).get(6)).isEqualTo("note:50");
        assertThat(rows.get(1).get(1)).endsWith("+07:00");
    }

    @Test
    void refusesThoseWithoutTheRight() {
        var stranger = new Actor(UUID.randomUUID(), UUID.randomUUID(), Set.of(), "192.0.2.9");
        assertThatThrownBy(() -> trail.find(stranger, site, AuditQuery.EVERYTHING, 1))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> trail.find(reader, new SiteId(UUID.randomUUID()), AuditQuery.EVERYTHING, 1))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> trail.write(stranger, site, AuditQuery.EVERYTHING, new ByteArrayOutputStream()))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> trail.find(reader, site, AuditQuery.EVERYTHING, 0))
                .isInstanceOf(Missing.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"})
    void noCellIsTakenForAFormula(String cell) {
        assertThat(SheetText.safe(cell)).isEqualTo("'" + cell);
    }

    private void note(SiteId site, String subject, Actor by) {
        transaction.executeWithoutResult(_ -> events.publishEvent(Noted.on(site, subject, by)));
    }
}
