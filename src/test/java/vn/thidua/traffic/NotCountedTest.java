package vn.thidua.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.SiteId;

class NotCountedTest {

    private final Robots robots = new Robots();
    private final AHit hit = AHit.on(new SiteId(UUID.randomUUID()));

    @Test
    void aPageReadInABrowserCounts() {
        assertThat(NotCounted.reasonFor(hit.made(), robots)).isEmpty();
    }

    @Test
    void aCopyStillValidInTheBrowserCounts() {
        assertThat(NotCounted.reasonFor(hit.status(304).made(), robots)).isEmpty();
    }

    @Test
    void aFailureDoesNotCount() {
        for (var status : new int[] {301, 404, 410, 500, 503}) says(hit.status(status), NotCounted.FAILED);
    }

    @Test
    void failureIsNamedBeforeRobot() {
        says(hit.status(404).agent(AHit.GOOGLEBOT), NotCounted.FAILED);
    }

    @Test
    void aPictureIsNoPage() {
        says(hit.noPage(), NotCounted.NOT_A_PAGE);
    }

    @Test
    void whatTheBrowserLoadsAheadIsAPrefetch() {
        says(hit.purpose("prefetch;prerender"), NotCounted.PREFETCH);
        says(hit.purpose("Prefetch"), NotCounted.PREFETCH);
    }

    @Test
    void prefetchIsNamedBeforeRobot() {
        says(hit.purpose("prefetch").agent(AHit.GOOGLEBOT), NotCounted.PREFETCH);
    }

    @Test
    void askingForTheHeadOnlyDoesNotCount() {
        says(hit.method("HEAD"), NotCounted.HEAD);
    }

    @Test
    void whoNamesNoBrowserOrNoLanguageIsARobot() {
        says(hit.agent(""), NotCounted.ROBOT);
        says(hit.agent("   "), NotCounted.ROBOT);
        says(hit.agent(AHit.CHROME).language(""), NotCounted.ROBOT);
    }

    private void says(AHit hit, NotCounted reason) {
        assertThat(NotCounted.reasonFor(hit.made(), robots)).contains(reason);
    }
}
