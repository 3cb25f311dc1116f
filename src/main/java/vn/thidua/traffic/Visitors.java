package vn.thidua.traffic;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;

/// Who has been here today, as numbers without meaning, in memory only. At 00:00 in Vietnam all of it, the salt
/// included, is thrown away, so every visit ends there and nobody can be followed from one day to the next.
@Component
class Visitors {

    static final int VISIT_ENDS_AFTER = 30 * 60;
    static final int ARTICLE_AGAIN_AFTER = 30 * 60;
    static final int ONLINE_FOR = 5 * 60;
    private static final int MOST_VISITORS = 200_000;
    private static final int MOST_READINGS = 400_000;

    private final SecureRandom random = new SecureRandom();
    private final Map<SiteId, Integer> numbers = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();
    private volatile Day today;

    private record Day(LocalDate date, long start, long end, Salt salt, Recency visitors, Recency readings) {}

    @Autowired
    Visitors(Clock clock) {
        this(clock.instant());
    }

    Visitors(Instant at) {
        today = day(Vietnam.dayOf(at));
    }

    /// A view by a person. A hit from before midnight that comes late is taken for one of the new day.
    Seen see(Hit hit) {
        var day = dayOf(hit.at().getEpochSecond());
        var at = Math.max(hit.at().getEpochSecond(), day.start);
        var second = (int) (at - day.start);
        var key = day.salt.keyOf(hit);
        var before = day.visitors.note(key, second, 0, numberOf(hit.site()));
        var newVisit = before == Recency.NEVER || second - before >= VISIT_ENDS_AFTER;
        return new Seen(
                day.date, at / 3_600, before == Recency.NEVER, newVisit, isNewReading(day, key, hit.subject(), second));
    }

    private static boolean isNewReading(Day day, long visitor, @Nullable UUID article, int second) {
        if (article == null) return false;
        var key = mix(visitor ^ mix(article.getMostSignificantBits() ^ mix(article.getLeastSignificantBits())));
        var before = day.readings.note(key, second, ARTICLE_AGAIN_AFTER, 0);
        return before == Recency.NEVER || second - before >= ARTICLE_AGAIN_AFTER;
    }

    /// Spreads the bits of a number over all of its 64 places (the finaliser of SplitMix64).
    private static long mix(long bits) {
        var z = (bits ^ bits >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }

    /// Whether this person has not put the same question within half an hour.
    boolean asksAnew(Hit hit, String question) {
        var day = dayOf(hit.at().getEpochSecond());
        var second = (int) (Math.max(hit.at().getEpochSecond(), day.start) - day.start);
        var about = UUID.nameUUIDFromBytes(question.getBytes(StandardCharsets.UTF_8));
        return isNewReading(day, day.salt.keyOf(hit), about, second);
    }

    /// The day of what is counted without a visitor.
    LocalDate day(Instant at) {
        return dayOf(at.getEpochSecond()).date;
    }

    /// The hour of what is counted without a visitor.
    long hour(Instant at) {
        return Math.max(at.getEpochSecond(), dayOf(at.getEpochSecond()).start) / 3_600;
    }

    /// Different visitors with a view in the last five minutes; begins anew at 00:00.
    Map<SiteId, Integer> online(Instant now) {
        var day = dayOf(now.getEpochSecond());
        var counts = day.visitors.since((int) (now.getEpochSecond() - day.start) - ONLINE_FOR + 1, next.get());
        var online = new HashMap<SiteId, Integer>();
        numbers.forEach((site, number) -> {
            if (number < counts.length) online.put(site, counts[number]);
        });
        return online;
    }

    private int numberOf(SiteId site) {
        var known = numbers.get(site);
        return known != null ? known : numbers.computeIfAbsent(site, _ -> next.getAndIncrement());
    }

    private Day dayOf(long second) {
        var day = today;
        return second < day.end ? day : turn(second);
    }

    private synchronized Day turn(long second) {
        if (second >= today.end) today = day(Vietnam.dayOf(Instant.ofEpochSecond(second)));
        return today;
    }

    private Day day(LocalDate date) {
        return new Day(
                date,
                Vietnam.startOf(date).getEpochSecond(),
                Vietnam.startOf(date.plusDays(1)).getEpochSecond(),
                new Salt(random),
                new Recency(MOST_VISITORS),
                new Recency(MOST_READINGS));
    }
}
