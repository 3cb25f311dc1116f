package vn.thidua.feedback;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;

/// How much one reader may say. A reader is a number made of the address with a secret that is drawn anew each day;
/// both are in memory only, so neither yesterday's readers nor their addresses can be found out.
@Component
class Allowances {

    static final int REPORTS_AN_HOUR = 5;
    static final int REPORTS_OF_SITE_AN_HOUR = 200;
    static final int ANSWERS_AN_HOUR = 30;
    /// More than one, since an office may share one address.
    static final int ANSWERS_OF_ARTICLE_A_DAY = 3;

    private static final int MOST_READERS = 50_000;
    private static final String ALGORITHM = "HmacSHA256";
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    private final Clock clock;
    private final TimeMeter time;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Bucket> readers = new HashMap<>();
    private final Map<SiteId, Bucket> sites = new HashMap<>();
    private LocalDate day;
    private byte[] secret;

    Allowances(Clock clock) {
        this.clock = clock;
        this.time = new ClockTime(clock);
        this.day = Vietnam.today(clock);
        this.secret = drawn();
    }

    synchronized void report(SiteId site, String address) {
        take(bucket("report", site, address, REPORTS_AN_HOUR, HOUR));
        take(sites.computeIfAbsent(site, _ -> holding(REPORTS_OF_SITE_AN_HOUR, HOUR)));
    }

    synchronized void answer(SiteId site, ReadArticle article, String address) {
        take(bucket(article.path(), site, address, ANSWERS_OF_ARTICLE_A_DAY, DAY));
        take(bucket("answer", site, address, ANSWERS_AN_HOUR, HOUR));
    }

    private Bucket bucket(String what, SiteId site, String address, int most, Duration span) {
        renew();
        var reader = numberOf(what + '|' + site.value() + '|' + Neighbourhood.of(address));
        return readers.computeIfAbsent(reader, _ -> holding(most, span));
    }

    private static void take(Bucket bucket) {
        if (!bucket.tryConsume(1)) throw new FeedbackRefused.TooOften();
    }

    private void renew() {
        var today = Vietnam.today(clock);
        if (today.equals(day) && readers.size() < MOST_READERS) return;
        readers.clear();
        day = today;
        secret = drawn();
    }

    private Bucket holding(int most, Duration span) {
        var limit =
                Bandwidth.builder().capacity(most).refillIntervally(most, span).build();
        return Bucket.builder().withCustomTimePrecision(time).addLimit(limit).build();
    }

    private byte[] drawn() {
        var drawn = new byte[32];
        random.nextBytes(drawn);
        return drawn;
    }

    private String numberOf(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// The product's clock, as the buckets ask for it.
    private record ClockTime(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return Math.multiplyExact(clock.millis(), 1_000_000L);
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
