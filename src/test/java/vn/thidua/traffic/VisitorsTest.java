package vn.thidua.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.SiteId;

class VisitorsTest {

    private static final Instant TEN = Instant.parse("2026-11-23T03:00:00Z");
    private static final Instant MIDNIGHT = Instant.parse("2026-11-23T17:00:00Z");

    private final SiteId site = new SiteId(UUID.randomUUID());
    private final UUID article = UUID.randomUUID();
    private final Visitors visitors = new Visitors(TEN);

    @Test
    void theFirstViewOpensAVisit() {
        assertThat(at(TEN))
                .isEqualTo(new Seen(LocalDate.of(2026, 11, 23), TEN.getEpochSecond() / 3_600, true, true, false));
    }

    @Test
    void aViewWithinThirtyMinutesContinuesTheVisitHoweverLongItIs() {
        at(TEN);
        for (var minute = 29; minute < 300; minute += 29)
            assertThat(at(TEN.plus(Duration.ofMinutes(minute))).newVisit()).isFalse();
    }

    @Test
    void thirtyMinutesOfSilenceEndTheVisitButNotTheVisitorsDay() {
        at(TEN);
        var later = at(TEN.plus(Duration.ofMinutes(30)));
        assertThat(later.newVisit()).isTrue();
        assertThat(later.newVisitor()).isFalse();
    }

    @Test
    void midnightInVietnamClosesEveryVisit() {
        at(MIDNIGHT.minusSeconds(1));
        var after = at(MIDNIGHT);
        assertThat(after.newVisit()).isTrue();
        assertThat(after.newVisitor()).isTrue();
        assertThat(after.day()).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void aHitFromBeforeMidnightThatComesLateBelongsToTheNewDay() {
        at(MIDNIGHT);
        var late = visitors.see(
                AHit.on(site).from("203.0.113.2").at(MIDNIGHT.minusMillis(5)).made());
        assertThat(late.day()).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(late.hour()).isEqualTo(MIDNIGHT.getEpochSecond() / 3_600);
    }

    @Test
    void addressBrowserAndSiteTellVisitorsApart() {
        at(TEN);
        assertThat(visitors.see(AHit.on(site).at(TEN).from("203.0.113.78").made())
                        .newVisitor())
                .isTrue();
        assertThat(visitors.see(AHit.on(site)
                                .at(TEN)
                                .agent(AHit.CHROME + " Edg/142.0")
                                .made())
                        .newVisitor())
                .isTrue();
        assertThat(visitors.see(AHit.on(new SiteId(UUID.randomUUID())).at(TEN).made())
                        .newVisitor())
                .isTrue();
    }

    @Test
    void anArticleCountsOnceInThirtyMinutesAndAgainAfterThem() {
        assertThat(reads(TEN)).isTrue();
        assertThat(reads(TEN.plus(Duration.ofMinutes(20)))).isFalse();
        assertThat(reads(TEN.plus(Duration.ofMinutes(29)))).isFalse();
        assertThat(reads(TEN.plus(Duration.ofMinutes(30)))).isTrue();
    }

    @Test
    void anotherArticleCountsAtOnce() {
        reads(TEN);
        assertThat(visitors.see(AHit.on(site).at(TEN).article(UUID.randomUUID()).made())
                        .newReading())
                .isTrue();
    }

    @Test
    void onlineIsWhoeverHadAViewInTheLastFiveMinutes() {
        at(TEN);
        visitors.see(AHit.on(site).at(TEN.plusSeconds(200)).from("203.0.113.78").made());
        assertThat(online(TEN.plusSeconds(299))).isEqualTo(2);
        assertThat(online(TEN.plusSeconds(300))).isEqualTo(1);
        assertThat(online(TEN.plusSeconds(600))).isZero();
    }

    @Test
    void aRestartMakesAtMostOneMoreVisitOfEachReader() {
        at(TEN);
        var restarted = new Visitors(TEN.plusSeconds(60));
        var extra = 0;
        for (var second = 60; second < 1_000; second += 10)
            if (restarted.see(AHit.on(site).at(TEN.plusSeconds(second)).made()).newVisit()) extra++;
        assertThat(extra).isEqualTo(1);
    }

    @Test
    void fullItForgetsTheLongestUnseenAndStaysBounded() {
        var memory = new Recency(3_200);
        for (var i = 1; i <= 100_000; i++) memory.note(i * 0x9E3779B97F4A7C15L, i / 10, 0, 0);
        assertThat(memory.size()).isBetween(1_000, 3_200);
        assertThat(memory.note(100_000 * 0x9E3779B97F4A7C15L, 10_000, 0, 0)).isEqualTo(10_000);
    }

    private Seen at(Instant at) {
        return visitors.see(AHit.on(site).at(at).made());
    }

    private boolean reads(Instant at) {
        return visitors.see(AHit.on(site).at(at).article(article).made()).newReading();
    }

    private int online(Instant at) {
        return visitors.online(at).getOrDefault(site, 0);
    }
}
