package vn.thidua.emulation.bloc;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.changes.Changes;
import vn.thidua.design.Words;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.rules.RuleBook;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;

/// The calendar of a bloc year: days that rules set, days that the head adds, and the feed that a unit subscribes to.
@Service
@Transactional
public class BlocCalendars {

    private static final int SECRET_BYTES = 24;

    private final BlocEntryStore store;
    private final BlocYearStore years;
    private final YearPlan plan;
    private final RuleBook rules;
    private final Changes changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    BlocCalendars(
            BlocEntryStore store,
            BlocYearStore years,
            YearPlan plan,
            RuleBook rules,
            Changes changes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.years = years;
        this.plan = plan;
        this.rules = rules;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /// An entry with the year it belongs to.
    public record Entry(BlocYear year, BlocEntry what) {}

    void fill(BlocYear year) {
        for (var entry : planned(year)) store.add(year.id(), entry);
    }

    /// A site without rules of that time still has a calendar to begin with.
    private List<BlocEntry> planned(BlocYear year) {
        return rules.find(year.site(), BlocYear.firstDay(year.year()))
                .map(then -> plan.of(then.deadlines(year.year())))
                .orElseGet(() -> plan.of(year.year()));
    }

    /// By their days. For those who may see the year.
    public List<BlocEntry> of(Actor actor, SiteId site, BlocYearId id) {
        mustSee(actor, years.found(site, id).orElseThrow(Missing::new));
        return store.of(id);
    }

    /// What readers of the portal see, by its day.
    public List<BlocEntry> open(BlocYearId id) {
        return store.of(id).stream().filter(BlocEntry::open).toList();
    }

    public BlocEntryId add(Actor actor, SiteId site, BlocYearId id, String title, LocalDate due, boolean open) {
        var year = led(actor, site, id);
        if (due.isBefore(BlocYear.firstDay(year.year())))
            throw new BlocRefused.BeforeTheYear(BlocYear.firstDay(year.year()));
        var entry = BlocEntry.own(new BlocEntryId(UUID.randomUUID()), title, due, open);
        store.add(id, entry);
        changed(actor, year, "", words(entry));
        return entry.id();
    }

    /// Only where the rule lets it be moved, with a reason; the first day stays beside the new one.
    public void move(Actor actor, SiteId site, BlocYearId id, BlocEntryId entry, LocalDate to, String reason) {
        var year = led(actor, site, id);
        if (to.isBefore(BlocYear.firstDay(year.year())))
            throw new BlocRefused.BeforeTheYear(BlocYear.firstDay(year.year()));
        var before = store.entry(id, entry);
        var after = before.moved(to, reason);
        store.save(after);
        changed(actor, year, words(before), words(after) + " · " + after.reason());
    }

    public void done(Actor actor, SiteId site, BlocYearId id, BlocEntryId entry) {
        var year = led(actor, site, id);
        var before = store.entry(id, entry);
        store.save(before.done(Vietnam.today(clock)));
        changed(actor, year, words(before), words(before) + " · xong");
    }

    /// Only what the head added.
    public void remove(Actor actor, SiteId site, BlocYearId id, BlocEntryId entry) {
        var year = led(actor, site, id);
        var before = store.entry(id, entry);
        before.mustBeOwn();
        store.remove(entry);
        changed(actor, year, words(before), "");
    }

    private BlocYear led(Actor actor, SiteId site, BlocYearId id) {
        var year = years.locked(site, id);
        BlocYears.mustLead(actor, year, Vietnam.today(clock));
        return year;
    }

    private void changed(Actor actor, BlocYear year, String before, String after) {
        changes.record(year.site(), Blocs.subject(year.bloc().id()));
        events.publishEvent(new BlocCalendarChanged(year.site(), year.id(), before, after, actor));
    }

    private static String words(BlocEntry entry) {
        return entry.title() + " · " + Words.day(entry.due());
    }

    /// The secret of a unit's calendar address, if it has one. For whoever acts for the unit, and for the office.
    public Optional<String> secret(Actor actor, SiteId site, UnitId unit) {
        mustSee(actor, site, unit);
        return store.secret(site, unit);
    }

    /// Gives a unit another address; the old one leads nowhere from then on.
    public String renew(Actor actor, SiteId site, UnitId unit) {
        mustSee(actor, site, unit);
        if (years.ofUnit(unit).stream().noneMatch(year -> year.site().equals(site))) throw new Missing();
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        var secret = HexFormat.of().formatHex(bytes);
        store.renew(site, unit, secret);
        events.publishEvent(new CalendarFeedRenewed(site, unit, "", "", actor));
        return secret;
    }

    /// What the bearer of a secret address reads: every year of the unit. Missing for addresses that are not known.
    public List<Entry> feed(String secret) {
        var feed = store.feed(secret).orElseThrow(Missing::new);
        var entries = new ArrayList<Entry>();
        for (var year : years.ofUnit(feed.unit()))
            if (year.site().equals(feed.site()))
                for (var entry : store.of(year.id())) entries.add(new Entry(year, entry));
        return entries;
    }

    /// The emulation office, and whoever acts for a member.
    static void mustSee(Actor actor, BlocYear year) {
        if (!maySee(actor, year)) throw new Forbidden(BlocRight.VIEW);
    }

    /// Whether the pages of the year are for this person.
    static boolean maySee(Actor actor, BlocYear year) {
        var scope = Scope.of(year.site());
        return actor.may(BlocRight.ARRANGE, scope)
                || year.members().stream()
                        .map(member -> scope.unit(member.unit().value()))
                        .anyMatch(unit -> actor.may(BlocRight.VIEW, unit) || actor.may(BlocRight.LEAD, unit));
    }

    private static void mustSee(Actor actor, SiteId site, UnitId unit) {
        if (actor.may(BlocRight.ARRANGE, Scope.of(site))) return;
        actor.must(BlocRight.VIEW, Scope.of(site).unit(unit.value()));
    }
}
