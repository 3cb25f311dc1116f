package vn.thidua.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// Notes in the trail what was refused, and how often where it was too often: ten entries for an address and three
/// hundred for all within ten minutes, the rest in one entry a minute. Nobody fills the trail by knocking.
@Component
public class RefusalNotes {

    static final int EACH = 10;
    static final int ALL = 300;
    static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int KNOWN = 10_000;

    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Map<String, Integer> told = new HashMap<>();
    private final Set<String> untoldFrom = new HashSet<>();
    private Instant begun = Instant.EPOCH;
    private int toldAltogether;
    private long untold;
    private Instant untoldSince = Instant.EPOCH;

    RefusalNotes(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    void signIn(@Nullable AccountId account, Actor visitor) {
        note(new SignInRefused(account, visitor));
    }

    /// Something in the back office that was not allowed.
    @Transactional
    public void act(Actor actor, SiteId site, String act, int status) {
        note(new ActRefused(site, act, status, actor));
    }

    private void note(Happening refusal) {
        if (tells(refusal.by().from())) events.publishEvent(refusal);
    }

    private synchronized boolean tells(String from) {
        var now = clock.instant();
        if (!now.isBefore(begun.plus(WINDOW))) begin(now);
        var before = told.getOrDefault(from, 0);
        if (before < EACH && toldAltogether < ALL) {
            toldAltogether++;
            told.put(from, before + 1);
            return true;
        }
        if (untold++ == 0) untoldSince = now;
        if (untoldFrom.size() < KNOWN) untoldFrom.add(from);
        return false;
    }

    private void begin(Instant now) {
        begun = now;
        told.clear();
        toldAltogether = 0;
    }

    /// Tells in one entry what was not told one by one.
    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    @Transactional
    public void sum() {
        var sum = summed();
        if (sum != null) events.publishEvent(sum);
    }

    private synchronized @Nullable ManyRefused summed() {
        if (untold == 0) return null;
        var sum = new ManyRefused(untold, untoldFrom.size(), untoldSince, Actor.SYSTEM);
        untold = 0;
        untoldFrom.clear();
        return sum;
    }
}
