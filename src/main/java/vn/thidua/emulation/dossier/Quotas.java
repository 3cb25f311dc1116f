package vn.thidua.emulation.dossier;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.bloc.Blocs;
import vn.thidua.emulation.dossier.ReadyLine.Status;
import vn.thidua.emulation.honours.SubjectKind;
import vn.thidua.emulation.ranking.PublishedRankings;
import vn.thidua.emulation.ranking.Standings;
import vn.thidua.emulation.rules.RulePackage;
import vn.thidua.emulation.scoring.Quota;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;

/// Places of quotas: reserved when a proposal is submitted, given back when it fails.
@Component
class Quotas {

    static final String BLOC = "quota.bloc.collectives";
    static final String GOVERNMENT = "quota.flag.government";

    private final QuotaStore store;
    private final UnitFiguresStore figures;
    private final BlocYears years;
    private final Blocs blocs;
    private final PublishedRankings rankings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Quotas(
            QuotaStore store,
            UnitFiguresStore figures,
            BlocYears years,
            Blocs blocs,
            PublishedRankings rankings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.figures = figures;
        this.years = years;
        this.blocs = blocs;
        this.rankings = rankings;
        this.events = events;
        this.clock = clock;
    }

    /// How many there may be, and of how many that was taken.
    record Allowed(String quota, Quota rule, int base) {

        int places() {
            return rule.of(base);
        }
    }

    /// The quota that a proposal takes a place of: collectives of a bloc count inside that of their bloc, flags of the
    /// Government too; empty where the rules name none.
    Optional<Allowed> of(KeptDossier dossier, RulePackage rules) {
        var year = dossier.blocYear();
        if (dossier.subject().kind() != SubjectKind.COLLECTIVE || year == null) return Optional.empty();
        var base = years.year(dossier.site(), year).members().size();
        return QuotaRule.find(rules, BLOC).map(rule -> new Allowed("bloc:" + year.value(), rule, base));
    }

    /// That of flags of the Government in a year: of the units that lead their blocs.
    Optional<Allowed> government(KeptDossier dossier, RulePackage rules) {
        if (!dossier.award().value().equals("GOV_FLAG")) return Optional.empty();
        return QuotaRule.find(rules, GOVERNMENT)
                .map(rule ->
                        new Allowed("government:" + dossier.year(), rule, qualifying(dossier.site(), dossier.year())));
    }

    /// Those within its unit: of its award, and of people who lead; none where the rules set none or the unit's figures
    /// are not stated.
    List<Allowed> unit(KeptDossier dossier, RulePackage rules) {
        return unit(dossier, rules, stated(dossier, rules));
    }

    private static List<Allowed> unit(KeptDossier dossier, RulePackage rules, Optional<UnitFigures> stated) {
        if (stated.isEmpty()) return List.of();
        return UnitQuota.of(dossier).stream()
                .flatMap(quota -> within(quota, rules, dossier.countedIn(), dossier.year(), stated.get()).stream())
                .filter(allowed -> !UnitQuota.ofLeaders(allowed.quota()) || Boolean.TRUE.equals(dossier.leading()))
                .toList();
    }

    /// What counts of its unit's figures; empty where nobody asks for them, too.
    private Optional<UnitFigures> stated(KeptDossier dossier, RulePackage rules) {
        return UnitQuota.of(dossier)
                .flatMap(quota -> quota.asked(rules))
                .flatMap(_ -> figures.latest(dossier.site(), dossier.countedIn(), dossier.year()));
    }

    /// What there is of one quota of a unit by its figures; empty without a limit.
    static List<Allowed> within(UnitQuota quota, RulePackage rules, UnitId unit, int year, UnitFigures stated) {
        return quota.rule(rules, stated).stream()
                .flatMap(rule -> {
                    var all = new Allowed(quota.name(unit, year), rule, quota.base(stated));
                    if (!quota.asksForLeading(rules)) return Stream.of(all);
                    return Stream.of(
                            all, new Allowed(quota.leadersName(unit, year), UnitQuota.leaders(rules), all.places()));
                })
                .toList();
    }

    private int qualifying(SiteId site, int year) {
        return blocs.of(site).stream()
                .flatMap(bloc -> years.of(site, bloc.id()).stream())
                .filter(one -> one.year() == year)
                .mapToInt(one -> rankings.certified(site, one.id())
                        .map(round -> round.frozen()
                                .standings()
                                .units(Standings.Choice.FLAG)
                                .size())
                        .orElse(0))
                .sum();
    }

    /// Two who do this at once for one quota wait for each other; whoever comes when it is full is refused.
    void reserve(Actor actor, KeptDossier dossier, RulePackage rules) {
        if (!Boolean.TRUE.equals(dossier.leading())) leadsNoMore(actor, dossier);
        government(dossier, rules).ifPresent(allowed -> take(actor, dossier, allowed));
        of(dossier, rules).ifPresent(allowed -> take(actor, dossier, allowed));
        unit(dossier, rules).forEach(allowed -> take(actor, dossier, allowed));
    }

    /// It was said wrongly, and put right while it was supplemented.
    private void leadsNoMore(Actor actor, KeptDossier dossier) {
        for (var quota : store.releaseLeading(dossier.id(), clock.instant())) released(actor, dossier, quota);
    }

    private void take(Actor actor, KeptDossier dossier, Allowed allowed) {
        var places = store.locked(dossier.site(), allowed);
        if (store.holds(dossier.id(), allowed.quota())) return;
        if (store.taken(dossier, allowed.quota()) >= places) throw full(allowed);
        store.reserve(dossier, allowed.quota(), clock.instant());
        events.publishEvent(new QuotaReserved(
                dossier.site(), dossier.id(), "", dossier.code() + " · " + allowed.quota() + " · " + places, actor));
    }

    private static DossierRefused full(Allowed allowed) {
        var words = allowed.rule().source().words();
        return UnitQuota.ofLeaders(allowed.quota())
                ? new DossierRefused.LeadersFull(allowed.places(), allowed.base(), words)
                : new DossierRefused.QuotaFull(allowed.places(), words);
    }

    void release(Actor actor, KeptDossier dossier) {
        for (var quota : store.release(dossier.id(), clock.instant())) released(actor, dossier, quota);
    }

    private void released(Actor actor, KeptDossier dossier, String quota) {
        events.publishEvent(new QuotaReleased(dossier.site(), dossier.id(), dossier.code() + " · " + quota, "", actor));
    }

    /// How it stands to its quotas, and what must be stated before that can be told.
    Readiness.Places places(KeptDossier dossier, RulePackage rules) {
        var uses = new ArrayList<Readiness.QuotaUse>();
        government(dossier, rules)
                .filter(allowed -> !store.holds(dossier.id(), allowed.quota())
                        && store.taken(dossier, allowed.quota()) >= allowed.places())
                .or(() -> of(dossier, rules))
                .ifPresent(allowed -> uses.add(use("QUOTA", dossier, allowed)));
        var stated = stated(dossier, rules);
        for (var allowed : unit(dossier, rules, stated))
            uses.add(use(UnitQuota.ofLeaders(allowed.quota()) ? "QUOTA_LEADING" : "QUOTA_UNIT", dossier, allowed));
        return new Readiness.Places(uses, told(dossier, rules, stated));
    }

    private Readiness.QuotaUse use(String key, KeptDossier dossier, Allowed allowed) {
        return new Readiness.QuotaUse(
                key,
                allowed.places(),
                store.taken(dossier, allowed.quota()),
                store.holds(dossier.id(), allowed.quota()),
                allowed.rule().source());
    }

    private static List<Readiness.QuotaTold> told(
            KeptDossier dossier, RulePackage rules, Optional<UnitFigures> stated) {
        var quota = UnitQuota.of(dossier).orElse(null);
        var rule = quota == null ? "" : quota.asked(rules).orElse("");
        if (quota == null || rule.isEmpty()) return List.of();
        var told = new ArrayList<Readiness.QuotaTold>();
        var year = List.of(String.valueOf(dossier.year()));
        if (stated.isEmpty()) told.add(new Readiness.QuotaTold("FIGURES", Status.MISSING, rule, year));
        else if (quota.rule(rules, stated.get()).isEmpty())
            told.add(new Readiness.QuotaTold("QUOTA_UNIT", Status.NOTED, rule, year));
        if (dossier.leading() == null && quota.asksForLeading(rules))
            told.add(new Readiness.QuotaTold("LEADING", Status.MISSING, UnitQuota.NOT_LEADING, List.of()));
        return told;
    }
}
