package vn.thidua.emulation.dossier;

import java.math.RoundingMode;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.bloc.Blocs;
import vn.thidua.emulation.honours.SubjectKind;
import vn.thidua.emulation.ranking.PublishedRankings;
import vn.thidua.emulation.ranking.Standings;
import vn.thidua.emulation.rules.RulePackage;
import vn.thidua.emulation.scoring.Quota;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;

/// Places of quotas: reserved when a proposal is submitted, given back when it fails.
@Component
class Quotas {

    static final String BLOC = "quota.bloc.collectives";
    static final String GOVERNMENT = "quota.flag.government";

    private static final String ROUNDING = "quota.rounding";

    private final QuotaStore store;
    private final BlocYears years;
    private final Blocs blocs;
    private final PublishedRankings rankings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Quotas(
            QuotaStore store,
            BlocYears years,
            Blocs blocs,
            PublishedRankings rankings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
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
        return rule(rules, BLOC).map(rule -> new Allowed("bloc:" + year.value(), rule, base));
    }

    /// That of flags of the Government in a year: of the units that lead their blocs.
    Optional<Allowed> government(KeptDossier dossier, RulePackage rules) {
        if (!dossier.award().value().equals("GOV_FLAG")) return Optional.empty();
        return rule(rules, GOVERNMENT)
                .map(rule ->
                        new Allowed("government:" + dossier.year(), rule, qualifying(dossier.site(), dossier.year())));
    }

    private static Optional<Quota> rule(RulePackage rules, String key) {
        if (rules.find(key).isEmpty()) return Optional.empty();
        return Optional.of(new Quota(rules.number(key), rounding(rules), rules.citation(key)));
    }

    /// "Không quá" is down, whatever a package leaves unsaid.
    private static RoundingMode rounding(RulePackage rules) {
        var words = rules.find(ROUNDING).isPresent() ? rules.text(ROUNDING).toLowerCase(java.util.Locale.ROOT) : "";
        if (words.contains("lên") && words.contains("0,5")) return RoundingMode.HALF_UP;
        return words.contains("lên") ? RoundingMode.CEILING : RoundingMode.FLOOR;
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
        for (var allowed : java.util.stream.Stream.concat(
                        government(dossier, rules).stream(), of(dossier, rules).stream())
                .toList()) take(actor, dossier, allowed);
    }

    private void take(Actor actor, KeptDossier dossier, Allowed allowed) {
        var places = store.locked(dossier.site(), allowed);
        if (store.holds(dossier.id(), allowed.quota())) return;
        if (store.taken(dossier, allowed.quota()) >= places)
            throw new DossierRefused.QuotaFull(
                    places,
                    allowed.rule().source().article() + ", "
                            + allowed.rule().source().basis());
        store.reserve(dossier, allowed.quota(), clock.instant());
        events.publishEvent(new QuotaReserved(
                dossier.site(), dossier.id(), "", dossier.code() + " · " + allowed.quota() + " · " + places, actor));
    }

    void release(Actor actor, KeptDossier dossier) {
        for (var quota : store.release(dossier.id(), clock.instant()))
            events.publishEvent(
                    new QuotaReleased(dossier.site(), dossier.id(), dossier.code() + " · " + quota, "", actor));
    }

    Optional<Readiness.QuotaUse> use(KeptDossier dossier, RulePackage rules) {
        return government(dossier, rules)
                .filter(allowed -> !store.holds(dossier.id(), allowed.quota())
                        && store.taken(dossier, allowed.quota()) >= allowed.places())
                .or(() -> of(dossier, rules))
                .map(allowed -> use(dossier, allowed));
    }

    private Readiness.QuotaUse use(KeptDossier dossier, Allowed allowed) {
        var own = store.holds(dossier.id(), allowed.quota());
        var taken = store.taken(dossier, allowed.quota());
        var source = allowed.rule().source();
        return new Readiness.QuotaUse(allowed.places(), taken, own, source.basis(), source.article());
    }
}
