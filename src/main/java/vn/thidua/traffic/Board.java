package vn.thidua.traffic;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import vn.thidua.design.Language;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;
import vn.thidua.site.Sites;
import vn.thidua.traffic.FigureStore.SiteFigure;

/// The figures of every site, written out in both languages once a second, so that a request only copies them.
@Component
class Board {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Sites sites;
    private final FigureStore store;
    private final Visitors visitors;
    private final Clock clock;
    private volatile Map<SiteId, Entry> entries = Map.of();
    private Map<SiteId, SiteFigure> figures = Map.of();
    private Instant next = Instant.MIN;

    private record Entry(Totals totals, Map<String, String> vietnamese, Map<String, String> english) {}

    Board(Sites sites, FigureStore store, Visitors visitors, Clock clock) {
        this.sites = sites;
        this.store = store;
        this.visitors = visitors;
        this.clock = clock;
    }

    Optional<Totals> totals(SiteId site) {
        return Optional.ofNullable(entries.get(site)).map(Entry::totals);
    }

    Optional<String> text(SiteId site, Language language, String key) {
        var entry = entries.get(site);
        if (entry == null) return Optional.empty();
        return Optional.ofNullable((language == Language.EN ? entry.english : entry.vietnamese).get(key));
    }

    /// At most once a second; with the database away only those online are counted anew.
    synchronized void refresh(boolean databaseAnswers) {
        var now = clock.instant();
        if (now.isBefore(next)) return;
        next = now.plus(PAUSE);
        if (databaseAnswers) read(now);
        write(now);
    }

    /// Reads the figures again at once.
    synchronized void reload() {
        var now = clock.instant();
        read(now);
        write(now);
    }

    private void read(Instant now) {
        var ids = sites.all().stream().map(site -> site.id()).toList();
        try {
            figures = store.sites(ids, Vietnam.startOf(Vietnam.dayOf(now)));
        } catch (DataAccessException | TransactionException _) {
            // the last known figures stand
        }
    }

    private void write(Instant now) {
        var online = visitors.online(now);
        var written = new HashMap<SiteId, Entry>();
        for (var site : sites.all()) {
            var figure = figures.get(site.id());
            if (figure != null)
                written.put(site.id(), entry(figure, site.launchedOn(), online.getOrDefault(site.id(), 0)));
        }
        entries = written;
    }

    private static Entry entry(SiteFigure figure, LocalDate launchedOn, int online) {
        var reset = figure.resetOn();
        var since = reset != null && reset.isAfter(launchedOn) ? reset : launchedOn;
        var totals = new Totals(figure.visits(), since, online, figure.today(), figure.baseline());
        return new Entry(totals, Texts.of(totals, Language.VI), Texts.of(totals, Language.EN));
    }
}
