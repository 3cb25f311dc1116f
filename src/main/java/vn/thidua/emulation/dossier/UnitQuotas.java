package vn.thidua.emulation.dossier;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.emulation.rules.Certainty;
import vn.thidua.emulation.rules.RuleBook;
import vn.thidua.emulation.rules.RulePackage;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;

/// What units state for their quotas, and who holds the places that come of it. A correction changes what is submitted
/// later; nobody loses a place by it.
@Service
@Transactional
public class UnitQuotas {

    private final UnitFiguresStore figures;
    private final QuotaStore store;
    private final RuleBook book;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UnitQuotas(
            UnitFiguresStore figures,
            QuotaStore store,
            RuleBook book,
            Units units,
            ApplicationEventPublisher events,
            Clock clock) {
        this.figures = figures;
        this.store = store;
        this.book = book;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /// A proposal that holds a place.
    public record Holder(DossierId id, String code, String subject, DossierState state) {}

    /// One quota of a unit.
    ///
    /// @param leading whether of those who hold leading posts
    /// @param limit `null` while the figures are not stated, or where the rules set none
    /// @param held how many hold a place
    /// @param holders by their codes; empty in an overview
    public record Line(
            UnitQuota quota, boolean leading, @Nullable Limit limit, String source, int held, List<Holder> holders) {

        public Line {
            holders = List.copyOf(holders);
        }

        public int left() {
            return limit == null ? 0 : Math.max(0, limit.places() - held);
        }

        public int over() {
            return limit == null ? 0 : Math.max(0, held - limit.places());
        }
    }

    /// @param base of how many
    public record Limit(BigDecimal percent, int base, int places, Certainty certainty) {}

    /// @param rules name of the package by which it is worked out today; empty without one
    /// @param history what was stated, the latest first
    public record Seen(Unit unit, String rules, List<StatedFigures> history, List<Line> lines, boolean writes) {

        public @Nullable StatedFigures latest() {
            return history.isEmpty() ? null : history.getFirst();
        }
    }

    /// States the figures of a unit for a year, or corrects them.
    ///
    /// @param seen which statement was there when it was typed; 0 for none
    public void state(
            Actor actor,
            SiteId site,
            UnitId unit,
            int year,
            UnitFigures stated,
            String document,
            String reason,
            int seen,
            String byName) {
        Proposals.mustWrite(actor, site, unit);
        if (year < 1948 || year > 2200) throw new DossierRefused.NoYear();
        mustExist(site, unit);
        var last = figures.history(site, unit, year).stream().findFirst();
        if (last.map(StatedFigures::n).orElse(0) != seen) throw new DossierRefused.FiguresChangedMeanwhile();
        var next = new StatedFigures(seen + 1, stated, document, seen == 0 ? "" : reason, byName, clock.instant());
        figures.add(site, unit, year, next, actor);
        events.publishEvent(new UnitFiguresStated(
                site,
                unit,
                year,
                last.map(one -> year + ": " + one.figures().said()).orElse(""),
                year + ": " + stated.said() + " · " + next.document()
                        + (next.reason().isEmpty() ? "" : " · " + next.reason()),
                actor));
    }

    private Unit mustExist(SiteId site, UnitId unit) {
        return units.of(site).stream()
                .filter(one -> one.id().equals(unit))
                .findFirst()
                .orElseThrow(Missing::new);
    }

    /// A unit's quotas in a year by the rules of today, with whoever holds their places.
    @Transactional(readOnly = true)
    public Seen seen(Actor actor, SiteId site, UnitId unit, int year) {
        if (!Proposals.maySee(actor, site, unit)) throw new Forbidden(DossierRight.WRITE);
        var found = mustExist(site, unit);
        var rules = today(site);
        var history = figures.history(site, unit, year);
        var stated = history.isEmpty() ? null : history.getFirst().figures();
        return new Seen(
                found,
                rules.map(RulePackage::name).orElse(""),
                history,
                lines(rules.orElse(null), unit, year, stated, name -> {
                    var holders = store.holders(site, name);
                    return new Held(holders.size(), holders);
                }),
                Proposals.mayWrite(actor, site, unit));
    }

    /// For whoever is about to state something.
    @Transactional(readOnly = true)
    public Seen mine(Actor actor, SiteId site, UnitId unit, int year) {
        Proposals.mustWrite(actor, site, unit);
        return seen(actor, site, unit, year);
    }

    private Optional<RulePackage> today(SiteId site) {
        return book.find(site, Vietnam.today(clock));
    }

    /// Who holds places of a quota.
    ///
    /// @param holders empty in an overview
    private record Held(int count, List<Holder> holders) {}

    private interface Holding {
        Held of(String quota);
    }

    private static List<Line> lines(
            @Nullable RulePackage rules, UnitId unit, int year, @Nullable UnitFigures stated, Holding holding) {
        if (rules == null) return List.of();
        return Arrays.stream(UnitQuota.values())
                .filter(quota -> quota.asked(rules).isPresent())
                .flatMap(quota -> lines(quota, rules, unit, year, stated, holding))
                .toList();
    }

    private static Stream<Line> lines(
            UnitQuota quota, RulePackage rules, UnitId unit, int year, @Nullable UnitFigures stated, Holding holding) {
        var allowed = stated == null ? List.<Quotas.Allowed>of() : Quotas.within(quota, rules, unit, year, stated);
        var all = line(quota, false, rules, quota.name(unit, year), allowed, holding);
        if (!quota.asksForLeading(rules)) return Stream.of(all);
        return Stream.of(all, line(quota, true, rules, quota.leadersName(unit, year), allowed, holding));
    }

    private static Line line(
            UnitQuota quota,
            boolean leading,
            RulePackage rules,
            String name,
            List<Quotas.Allowed> allowed,
            Holding holding) {
        var here = allowed.stream().filter(one -> one.quota().equals(name)).findFirst();
        var key = here.map(one -> one.rule().source().rule())
                .orElse(leading ? UnitQuota.NOT_LEADING : quota.asked(rules).orElseThrow());
        var source = rules.rule(key).source();
        var held = holding.of(name);
        return new Line(
                quota,
                leading,
                here.map(one -> new Limit(one.rule().percent(), one.base(), one.places(), source.certainty()))
                        .orElse(null),
                source.words(),
                held.count(),
                held.holders());
    }

    /// @param stated what counts; `null` while nothing was stated
    public record Row(Unit unit, @Nullable StatedFigures stated, List<Line> lines) {}

    /// The units that this person may see, those that state nothing included.
    @Transactional(readOnly = true)
    public List<Row> overview(Actor actor, SiteId site, int year) {
        var rules = today(site).orElse(null);
        var stated = figures.all(site, year);
        var held = store.held(site, year);
        return units.of(site).stream()
                .filter(unit -> unit.existsOn(Vietnam.today(clock)) || stated.containsKey(unit.id()))
                .filter(unit -> Proposals.maySee(actor, site, unit.id()))
                .map(unit -> row(unit, rules, year, stated, held))
                .toList();
    }

    private static Row row(
            Unit unit,
            @Nullable RulePackage rules,
            int year,
            Map<UnitId, StatedFigures> stated,
            Map<String, Integer> held) {
        var known = stated.get(unit.id());
        var figures = known == null ? null : known.figures();
        var lines = lines(rules, unit.id(), year, figures, name -> new Held(held.getOrDefault(name, 0), List.of()));
        return new Row(unit, known, lines);
    }
}
