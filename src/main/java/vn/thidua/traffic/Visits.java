package vn.thidua.traffic;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.changes.Changes;
import vn.thidua.design.Language;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;

/// Counts, and tells what was counted.
@Service
public class Visits {

    private static final String VIEWS = "views:";
    private static final String OLD = "old:";
    /// Words that fewer asked for are shown to nobody: they may be one person's.
    public static final int FEWEST_ASKED = 3;

    private static final Duration MOST_READ_STANDS = Duration.ofMinutes(1);

    private final Counter counter;
    private final ArticleFigures articles;
    private final Board board;
    private final FigureStore figures;
    private final BaselineStore baselines;
    private final Changes changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final LoadingCache<Ranking, List<MostRead>> rankings;

    private record Ranking(SiteId site, int days, int n) {}

    Visits(
            Counter counter,
            ArticleFigures articles,
            Board board,
            FigureStore figures,
            BaselineStore baselines,
            Changes changes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.counter = counter;
        this.articles = articles;
        this.board = board;
        this.figures = figures;
        this.baselines = baselines;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
        this.rankings = Caffeine.newBuilder()
                .maximumSize(500)
                .refreshAfterWrite(MOST_READ_STANDS)
                .build(this::mostRead);
    }

    /// One answered request; the rules decide whether it counts. Waits for nothing.
    public void record(Hit hit) {
        counter.count(hit);
    }

    /// How often an article has been read, at most a second behind.
    public Views viewsOf(SiteId site, UUID article) {
        return articles.of(new Subject(site, article)).orElse(Views.NONE);
    }

    /// The figures of a site, at most two seconds behind.
    public Totals totals(SiteId site) {
        return board.totals(site).orElseGet(() -> {
            board.reload();
            return board.totals(site).orElseThrow(Missing::new);
        });
    }

    /// The articles read most in the last days, today included, as of at most a minute ago.
    public List<MostRead> mostRead(SiteId site, int days, int n) {
        return rankings.get(new Ranking(site, days, n));
    }

    /// How often each article was read in those days, both included; those never read are left out.
    public Map<UUID, Long> readings(SiteId site, LocalDate from, LocalDate until) {
        return figures.readings(site, from, until);
    }

    private List<MostRead> mostRead(Ranking asked) {
        var today = Vietnam.today(clock);
        return figures.mostRead(asked.site, today.minusDays(asked.days - 1L), today, asked.n);
    }

    /// The text for a mark of `design.Live`; never waits for the database where the number is known.
    public String number(SiteId site, Language language, String key) {
        if (key.startsWith(VIEWS))
            return views(site, key, VIEWS)
                    .map(v -> Texts.number(v.total(), language))
                    .orElse(Texts.UNKNOWN);
        if (key.startsWith(OLD))
            return views(site, key, OLD)
                    .map(v -> Texts.fromOldSystem(v, language))
                    .orElse("");
        return board.text(site, language, key).orElse(Texts.UNKNOWN);
    }

    private Optional<Views> views(SiteId site, String key, String prefix) {
        return articles.of(new Subject(site, UUID.fromString(key.substring(prefix.length()))));
    }

    /// Puts the figure of an older system beside ours; the row before it stays.
    @Transactional
    public void putBaseline(
            Actor actor,
            SiteId site,
            Baseline.Kind kind,
            @Nullable UUID article,
            long value,
            LocalDate on,
            String note) {
        actor.must(TrafficRight.BASELINE, Scope.of(site));
        if (value < 0) throw new TrafficRefused.NegativeFigure();
        if (on.isAfter(Vietnam.today(clock))) throw new TrafficRefused.DateAhead();
        baselines.takeOver(said(actor, site, kind, article, note), value, on, clock.instant());
    }

    /// Lets our own count begin anew from today; what was counted and the old system's figure both stay on record.
    @Transactional
    public void reset(Actor actor, SiteId site, Baseline.Kind kind, @Nullable UUID article, String note) {
        actor.must(TrafficRight.BASELINE, Scope.of(site));
        baselines.reset(said(actor, site, kind, article, note), Vietnam.today(clock), clock.instant());
    }

    private BaselineChanged said(Actor actor, SiteId site, Baseline.Kind kind, @Nullable UUID article, String note) {
        if (note.isBlank()) throw new TrafficRefused.WithoutNote();
        if ((kind == Baseline.Kind.ARTICLE) != (article != null)) throw new TrafficRefused.WithoutSubject();
        var fact = new BaselineChanged(site, kind, article, note, actor);
        changes.record(site, fact.subject());
        events.publishEvent(fact);
        return fact;
    }
}
