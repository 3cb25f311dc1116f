package vn.thidua.emulation.rules;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.emulation.RulePackageId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;

/// The packages of rules of each site, and which rule holds on a day. Other rooms ask here and store the [Citation].
@Service
@Transactional
public class RuleBook {

    private final PackageStore packages;
    private final LegalBasisStore bases;
    private final LeaveStore leaves;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RuleBook(
            PackageStore packages,
            LegalBasisStore bases,
            LeaveStore leaves,
            ApplicationEventPublisher events,
            Clock clock) {
        this.packages = packages;
        this.bases = bases;
        this.leaves = leaves;
        this.events = events;
        this.clock = clock;
    }

    /// The package in force on a day: of those that hold then, the one that began last, in its highest version.
    /// Refuses with [RulesRefused.NoPackage] where there is none.
    public RulePackage at(SiteId site, LocalDate day) {
        return find(site, day).orElseThrow(() -> new RulesRefused.NoPackage(day.toString()));
    }

    /// The same for who can do without one.
    public Optional<RulePackage> find(SiteId site, LocalDate day) {
        return latest(site).stream()
                .map(PackageFile::rules)
                .filter(known -> known.holdsOn(day))
                .findFirst();
    }

    /// A rule for something received on one day and decided on another: the rules in force at receipt count. Refuses
    /// with [RulesRefused.Lapsed] what had lapsed by then and nobody allowed, and with [RulesRefused.UnknownRule].
    public Used use(SiteId site, String rule, LocalDate received, LocalDate decided) {
        var rules = at(site, received);
        var number = rules.rule(rule).source().basis();
        var basis = bases.of(site).stream()
                .map(LegalBasis.Kept::what)
                .filter(known -> known.number().equals(number))
                .findFirst()
                .orElse(null);
        var leave = leaves.of(site, number).stream().anyMatch(known -> known.holdsOn(decided));
        return Lapse.judged(rules, rule, basis, received, decided, leave);
    }

    /// The very version that a number was taken from.
    public RulePackage cited(SiteId site, Citation citation) {
        return file(site, citation.packageKey(), citation.version()).rules();
    }

    /// Takes in a package. Refuses with [RulesRefused.VersionTaken] a version that is there.
    public RulePackageId take(Actor actor, SiteId site, PackageFile file) {
        actor.must(RuleRight.KEEP, Scope.of(site));
        refuseAnother(site, file);
        var id = new RulePackageId(UUID.randomUUID());
        bases.addMissing(site, file.bases(), actor.account(), clock.instant());
        packages.add(site, id.value(), file, actor.account(), clock.instant());
        events.publishEvent(new RulePackageTaken(site, id, said(file), actor));
        return id;
    }

    /// The packages that come with the product, where the site has none.
    public void ship(Actor actor, SiteId site) {
        actor.must(RuleRight.KEEP, Scope.of(site));
        if (!packages.of(site).isEmpty()) return;
        for (var file : ShippedPackages.all()) take(actor, site, file);
    }

    private void refuseAnother(SiteId site, PackageFile file) {
        var rules = file.rules();
        for (var known : packages.of(site))
            if (known.rules().key().equals(rules.key()) && known.rules().version() == rules.version())
                throw new RulesRefused.VersionTaken(rules.name(), rules.version());
    }

    private static String said(PackageFile file) {
        var rules = file.rules();
        return rules.name() + " · phiên bản " + rules.version() + " · "
                + rules.values().size() + " quy tắc · SHA-256 " + PackageText.sha256(file);
    }

    /// Every version of every package, with its bases.
    public List<PackageFile> all(Actor actor, SiteId site) {
        actor.must(RuleRight.READ, Scope.of(site));
        return packages.of(site);
    }

    /// Bases with an end on which rules of the packages in force rest, however far away the end is.
    public List<LapsingBasis> ending(SiteId site, List<LegalBasis.Kept> known, LocalDate today) {
        var rules = latest(site).stream()
                .map(PackageFile::rules)
                .filter(one -> one.holdsOn(today))
                .flatMap(one -> one.values().stream())
                .toList();
        return known.stream()
                .flatMap(kept -> ending(kept, rules, today).stream())
                .toList();
    }

    /// Those of them that end within ninety days, or have ended.
    public List<LapsingBasis> lapsing(SiteId site, List<LegalBasis.Kept> known, LocalDate today) {
        var near = today.plusDays(LegalBasis.WARNED_DAYS);
        return ending(site, known, today).stream()
                .filter(one -> !one.on().isAfter(near))
                .toList();
    }

    private static Optional<LapsingBasis> ending(LegalBasis.Kept kept, List<RuleValue> rules, LocalDate today) {
        var on = kept.what().lapses();
        var resting = (int) rules.stream()
                .filter(value -> value.source().basis().equals(kept.what().number()))
                .count();
        if (on == null || resting == 0) return Optional.empty();
        return Optional.of(new LapsingBasis(kept, on, resting, kept.what().lapsedOn(today)));
    }

    public PackageFile look(Actor actor, SiteId site, String key, int version) {
        actor.must(RuleRight.READ, Scope.of(site));
        return file(site, key, version);
    }

    private PackageFile file(SiteId site, String key, int version) {
        return packages.of(site).stream()
                .filter(known ->
                        known.rules().key().equals(key) && known.rules().version() == version)
                .findFirst()
                .orElseThrow(Missing::new);
    }

    /// Of each package the highest version.
    private List<PackageFile> latest(SiteId site) {
        var keys = new HashSet<String>();
        var highest = packages.of(site).stream()
                .sorted((one, other) ->
                        Integer.compare(other.rules().version(), one.rules().version()))
                .filter(known -> keys.add(known.rules().key()))
                .toList();
        return highest.stream()
                .sorted((one, other) ->
                        other.rules().from().compareTo(one.rules().from()))
                .toList();
    }
}
