package vn.thidua.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.accounts.ASite;
import vn.thidua.changes.Changes;
import vn.thidua.design.Language;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;

/// Acceptance test 15 of the product's specification, with the clock moved: Tết lies between.
@SpringBootTest
class AnnouncingOutagesTest {

    private static final class Moved extends Clock {

        private Instant now = at("2026-02-10T09:00");

        @Override
        public ZoneId getZone() {
            return Vietnam.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @Autowired
    private OutageStore store;

    @Autowired
    private OutageRule rule;

    @Autowired
    private Changes changes;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate together;

    @Autowired
    private Sites sites;

    @Autowired
    private JdbcClient db;

    private final Moved clock = new Moved();
    private Outages outages;
    private SiteId site;

    @BeforeEach
    void settle() {
        site = ASite.configured(sites);
        outages = new Outages(store, rule, changes, events, clock);
    }

    private static Instant at(String time) {
        return LocalDateTime.parse(time).atZone(Vietnam.ZONE).toInstant();
    }

    private static PlannedOutage plan(String from, String until) {
        return new PlannedOutage(at(from), at(until), "Trang tin <và> tra cứu", "Nâng cấp máy chủ", "Gọi 0234 1022");
    }

    private OutageId announced(String from, String until, String force) {
        return done(() -> outages.announce(Actor.SYSTEM, site, plan(from, until), force));
    }

    private <T> T done(Supplier<T> verb) {
        var result = java.util.Objects.requireNonNull(together.execute(_ -> verb.get()));
        outages.resumed();
        return result;
    }

    @Test
    void sixteenDaysWithTetBetweenAreTooFewUnlessItCouldNotWait() {
        assertThatThrownBy(() -> announced("2026-02-26T22:00", "2026-02-27T05:00", ""))
                .isInstanceOf(OutageRefused.TooSoon.class)
                .extracting(refusal -> ((OutageRefused) refusal).facts())
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.ARRAY)
                .startsWith(7, 6, "27/02/2026");
        announced("2026-02-26T22:00", "2026-02-27T05:00", "Sét đánh hỏng nguồn điện");
        announced("2026-02-27T22:00", "2026-02-28T05:00", "");
        assertThat(outages.of(Actor.SYSTEM, site)).hasSize(2);
    }

    @Test
    void theNoticeStandsFromItsAnnouncementToItsEndAndGoesByItself() {
        assertThat(outages.notice(site, Language.VI)).isEmpty();
        announced("2026-02-27T22:00", "2026-02-28T05:00", "");
        assertThat(outages.notice(site, Language.VI))
                .contains("Tạm ngừng hệ thống từ 22:00 Thứ Sáu, 27/02/2026 đến 05:00 Thứ Bảy, 28/02/2026.")
                .contains("Trang tin &lt;và&gt; tra cứu.", "Lý do: Nâng cấp máy chủ.", "Gọi 0234 1022.");
        assertThat(outages.notice(site, Language.EN)).contains("unavailable from", "<span lang=\"vi\">");
        clock.now = at("2026-02-27T22:00");
        assertThat(outages.notice(site, Language.VI)).contains("đang tạm ngừng", "dự kiến trở lại lúc 05:00");
        clock.now = at("2026-02-28T05:00");
        assertThat(outages.notice(site, Language.VI)).isEmpty();
        assertThat(outages.notice(ASite.configured(sites), Language.VI)).isEmpty();
    }

    @Test
    void anotherTimeIsAnnouncedAnewAndAShorterOneIsNot() {
        var outage = announced("2026-02-27T22:00", "2026-02-28T05:00", "");
        clock.now = at("2026-02-26T09:00");
        done(() -> change(outage, "2026-02-27T23:00", "2026-02-28T05:00", ""));
        assertThatThrownBy(() -> done(() -> change(outage, "2026-02-27T23:00", "2026-02-28T06:00", "")))
                .isInstanceOf(OutageRefused.TooSoon.class);
        done(() -> change(outage, "2026-02-27T23:00", "2026-02-28T06:00", "Bản nâng cấp lớn hơn dự kiến"));
        assertThat(outages.outage(Actor.SYSTEM, site, outage).force()).isEqualTo("Bản nâng cấp lớn hơn dự kiến");
    }

    private boolean change(OutageId outage, String from, String until, String force) {
        outages.change(Actor.SYSTEM, site, outage, plan(from, until), force);
        return true;
    }

    private boolean cancel(OutageId outage, String cause) {
        outages.cancel(Actor.SYSTEM, site, outage, cause);
        return true;
    }

    @Test
    void whatIsCancelledIsToldNoMoreAndStaysOnTheList() {
        var outage = announced("2026-02-27T22:00", "2026-02-28T05:00", "");
        assertThatThrownBy(() -> done(() -> cancel(outage, " "))).isInstanceOf(OutageRefused.WithoutCause.class);
        done(() -> cancel(outage, "Lùi sang tháng sau"));
        assertThat(outages.notice(site, Language.VI)).isEmpty();
        assertThat(outages.of(Actor.SYSTEM, site).getFirst().cancelled()).isEqualTo("Lùi sang tháng sau");
        assertThatThrownBy(() -> done(() -> change(outage, "2026-03-27T22:00", "2026-03-28T05:00", "")))
                .isInstanceOf(OutageRefused.Closed.class);
    }

    @Test
    void whatIsOverCannotBeAnnounced() {
        assertThatThrownBy(() -> announced("2026-02-09T22:00", "2026-02-10T05:00", "Mất điện"))
                .isInstanceOf(OutageRefused.Past.class);
    }

    @Test
    void whoHasNoRightAnnouncesNothing() {
        var nobody = new Actor(UUID.randomUUID(), UUID.randomUUID(), Set.of(), "127.0.0.1");
        assertThatThrownBy(() -> outages.announce(nobody, site, plan("2026-03-27T22:00", "2026-03-28T05:00"), ""))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> outages.of(nobody, site)).isInstanceOf(Forbidden.class);
    }

    @Test
    void theTrailTellsBeforeAndAfter() {
        var outage = announced("2026-02-27T22:00", "2026-02-28T05:00", "");
        done(() -> cancel(outage, "Lùi sang tháng sau"));
        assertThat(db.sql(
                                "select what || '|' || before || '|' || after from audit_entry where subject = :subject order by n")
                        .param("subject", "outage:" + outage.value())
                        .query(String.class)
                        .list())
                .satisfiesExactly(
                        first -> assertThat(first).contains("OutageAnnounced", "27/02/2026, 22:00"),
                        second -> assertThat(second).contains("OutageCancelled", "Lùi sang tháng sau"));
    }
}
