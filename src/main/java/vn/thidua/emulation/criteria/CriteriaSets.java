package vn.thidua.emulation.criteria;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.bloc.BlocRight;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.scoring.CriteriaSet;
import vn.thidua.emulation.scoring.ShippedCriteria;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;

/// Criteria sets of bloc years. Whoever leads the year drafts and publishes them; members read what is published.
@Service
@Transactional
public class CriteriaSets {

    private static final int LONGEST_KEY = 60;

    private final CriteriaStore store;
    private final BlocYears years;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CriteriaSets(CriteriaStore store, BlocYears years, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.years = years;
        this.events = events;
        this.clock = clock;
    }

    /// What was published: it never changes.
    ///
    /// @param reason why it took the place of the version before; empty for the first
    public record Kept(
            CriteriaVersionId id,
            BlocYearId year,
            CriteriaSet set,
            String reason,
            Instant publishedAt,
            boolean retired) {

        public int version() {
            return set.version();
        }

        public LocalDate publishedOn() {
            return Vietnam.dayOf(publishedAt);
        }
    }

    /// A version in the list of a year.
    public record Version(int version, String title, String reason, Instant publishedAt, boolean retired) {}

    /// By which units are scored now, for other rooms, which ask for rights of their own.
    public Optional<Kept> inUse(SiteId site, BlocYearId year) {
        return store.inUse(site, year);
    }

    /// By which units were scored once, likewise.
    public Optional<Kept> version(SiteId site, BlocYearId year, int version) {
        return store.version(site, year, version);
    }

    /// Those of a year that this person may see, the latest first.
    public List<Version> versions(Actor actor, SiteId site, BlocYearId id) {
        if (!years.maySee(actor, years.year(site, id))) throw new Forbidden(BlocRight.VIEW);
        return store.versions(site, id);
    }

    /// A version, for those who may see the year.
    public Kept read(Actor actor, SiteId site, BlocYearId id, int version) {
        if (!years.maySee(actor, years.year(site, id))) throw new Forbidden(BlocRight.VIEW);
        return store.version(site, id, version).orElseThrow(Missing::new);
    }

    /// For those who lead the year.
    public Optional<KeptDraft> draft(Actor actor, SiteId site, BlocYearId id) {
        led(actor, site, id);
        return store.draft(site, id);
    }

    private BlocYear led(Actor actor, SiteId site, BlocYearId id) {
        var year = years.year(site, id);
        if (!years.mayLead(actor, year)) throw new Forbidden(BlocRight.LEAD);
        return year;
    }

    /// What a draft of that year says, as the version that would come next.
    public Reading reading(SiteId site, BlocYearId id, TypedSet typed) {
        var next = 1 + store.inUse(site, id).map(Kept::version).orElse(0);
        return Reading.of(typed, key(years.year(site, id)), next);
    }

    private static String key(BlocYear year) {
        var key = "khoi-" + year.year() + "-" + year.bloc().slug().value();
        return key.substring(0, Math.min(LONGEST_KEY, key.length()));
    }

    /// Whether an earlier year of the bloc has criteria with which a draft can begin.
    public boolean hasPreviousYear(SiteId site, BlocYearId id) {
        return previous(site, years.year(site, id)).isPresent();
    }

    private Optional<Kept> previous(SiteId site, BlocYear year) {
        return years.of(site, year.bloc().id()).stream()
                .filter(other -> other.year() < year.year())
                .flatMap(other -> store.inUse(site, other.id()).stream())
                .findFirst();
    }

    /// @throws CriteriaRefused.DraftBegun where there is one already
    public void begin(Actor actor, SiteId site, BlocYearId id, Beginning beginning) {
        var year = led(actor, site, id);
        add(
                actor,
                year,
                switch (beginning) {
                    case Beginning.Empty _ -> TypedSet.EMPTY;
                    case Beginning.Shipped(var key) -> TypedSet.of(shipped(key));
                    case Beginning.InUse _ -> copy(store.inUse(site, id));
                    case Beginning.PreviousYear _ -> copy(previous(site, year));
                });
    }

    private static CriteriaSet shipped(String key) {
        return ShippedCriteria.all().stream()
                .filter(set -> set.key().equals(key))
                .findFirst()
                .orElseThrow(Missing::new);
    }

    private static TypedSet copy(Optional<Kept> kept) {
        return TypedSet.of(kept.orElseThrow(CriteriaRefused.NothingToCopy::new).set());
    }

    private void add(Actor actor, BlocYear year, TypedSet typed) {
        if (!store.begin(year.site(), year.id(), typed, clock.instant())) throw new CriteriaRefused.DraftBegun();
        events.publishEvent(new CriteriaBegun(year.site(), year.id(), words(year, typed), actor));
    }

    private static String words(BlocYear year, TypedSet typed) {
        return year.title() + ": " + typed.title() + " (" + typed.lines().size() + ")";
    }

    /// @param edition what the writer had read
    public void save(Actor actor, SiteId site, BlocYearId id, int edition, TypedSet typed) {
        var year = led(actor, site, id);
        seen(site, id, edition);
        change(actor, year, typed);
    }

    private KeptDraft seen(SiteId site, BlocYearId id, int edition) {
        var draft = store.locked(site, id).orElseThrow(CriteriaRefused.NoDraft::new);
        if (draft.edition() != edition) throw new CriteriaRefused.ChangedMeanwhile();
        return draft;
    }

    private void change(Actor actor, BlocYear year, TypedSet typed) {
        store.change(year.id(), typed, clock.instant());
        events.publishEvent(new CriteriaChanged(year.site(), year.id(), words(year, typed), actor));
    }

    /// Takes what a file says: as the draft that was seen, or as a new one.
    ///
    /// @param edition of the draft whose place it takes; nought where there was none
    public void take(Actor actor, SiteId site, BlocYearId id, int edition, TypedSet typed) {
        var year = led(actor, site, id);
        if (edition == 0) add(actor, year, typed);
        else {
            seen(site, id, edition);
            change(actor, year, typed);
        }
    }

    public void discard(Actor actor, SiteId site, BlocYearId id, int edition) {
        var year = led(actor, site, id);
        var draft = seen(site, id, edition);
        store.discard(id);
        events.publishEvent(new CriteriaDiscarded(site, id, words(year, draft.typed()), actor));
    }

    /// Puts the draft in force; what was in force retires, and scores by it are worked out anew.
    ///
    /// @param reason needed where it takes the place of another version
    public int publish(Actor actor, SiteId site, BlocYearId id, int edition, String reason) {
        var year = led(actor, site, id);
        var draft = seen(site, id, edition);
        var reading = reading(site, id, draft.typed());
        var set = reading.set()
                .orElseThrow(() ->
                        new CriteriaRefused.DraftWithFaults(reading.faults().size()));
        store.inUse(site, id).ifPresent(before -> {
            if (reason.isBlank()) throw new CriteriaRefused.WithoutReason();
            if (Reading.of(draft.typed(), before.set().key(), before.version())
                    .set()
                    .equals(Optional.of(before.set()))) throw new CriteriaRefused.NothingChanged();
        });
        store.publish(site, id, set, set.version() == 1 ? "" : reason.strip(), actor, clock.instant());
        store.discard(id);
        years.shownAnew(site, id);
        events.publishEvent(new CriteriaPublished(site, id, year.title() + ": " + set.name(), actor));
        return set.version();
    }

    /// One of the examples that come with the product, put in force as it is: for demonstrations.
    public int publishShipped(Actor actor, SiteId site, BlocYearId id, String key) {
        begin(actor, site, id, new Beginning.Shipped(key));
        var draft = store.draft(site, id).orElseThrow();
        return publish(actor, site, id, draft.edition(), "");
    }
}
