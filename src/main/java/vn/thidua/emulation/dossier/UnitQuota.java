package vn.thidua.emulation.dossier;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.thidua.emulation.honours.SubjectKind;
import vn.thidua.emulation.rules.RulePackage;
import vn.thidua.emulation.scoring.Quota;
import vn.thidua.organisation.UnitId;

/// Quotas in per cent within a unit (emulation.md §2.5, invariant 29): which proposals take a place of which, by which
/// rule of a package, and of how many. A rule that the package does not have sets no limit.
public enum UnitQuota {
    FIGHTER("CSTDCS", SubjectKind.INDIVIDUAL, "quota.grassroots-fighter", false),
    EXCELLENT_COLLECTIVE("TTLDXS", SubjectKind.COLLECTIVE, "quota.excellent-collective", true),
    MERIT("MERIT_CERT", SubjectKind.INDIVIDUAL, "quota.merit", true);

    static final String NOT_LEADING = "quota.grassroots-fighter.not-leading";

    private static final String LEADING = ":leading";
    private static final List<String> ROWS =
            List.of("completed", "good", "excellent-good", "excellent", "unrated", "not-completed");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final String award;
    private final SubjectKind subject;
    private final String key;
    private final boolean byRating;

    UnitQuota(String award, SubjectKind subject, String key, boolean byRating) {
        this.award = award;
        this.subject = subject;
        this.key = key;
        this.byRating = byRating;
    }

    /// Collectives that are proposed in a bloc count inside its quota, not here.
    static Optional<UnitQuota> of(KeptDossier dossier) {
        var kind = dossier.subject().kind();
        if (kind == SubjectKind.COLLECTIVE && dossier.blocYear() != null) return Optional.empty();
        return Arrays.stream(values())
                .filter(one -> one.subject == kind)
                .filter(one -> one.award.equals(dossier.award().value()))
                .findFirst();
    }

    public String award() {
        return award;
    }

    /// Under which its places are kept.
    String name(UnitId unit, int year) {
        return "unit:" + unit.value() + ":" + year + ":" + award;
    }

    /// The same for those of them who hold a leading post.
    String leadersName(UnitId unit, int year) {
        return name(unit, year) + LEADING;
    }

    static boolean ofLeaders(String name) {
        return name.endsWith(LEADING);
    }

    /// A rule of the package that limits it, whatever the ratings; empty where the package has none, and nobody is
    /// asked for the unit's figures.
    Optional<String> asked(RulePackage rules) {
        var keys = byRating ? ROWS.stream().map(row -> key + "." + row).toList() : List.of(key);
        return keys.stream().filter(one -> rules.find(one).isPresent()).findFirst();
    }

    String key(UnitFigures figures) {
        return byRating ? key + "." + figures.row() : key;
    }

    /// Empty where the package sets no limit for those ratings.
    Optional<Quota> rule(RulePackage rules, UnitFigures figures) {
        return QuotaRule.find(rules, key(figures));
    }

    int base(UnitFigures figures) {
        return switch (this) {
            case FIGHTER -> figures.advanced();
            case EXCELLENT_COLLECTIVE -> figures.collectives();
            case MERIT -> figures.people();
        };
    }

    /// Whether it must be known if the person leads.
    boolean asksForLeading(RulePackage rules) {
        return this == FIGHTER
                && asked(rules).isPresent()
                && rules.find(NOT_LEADING).isPresent();
    }

    /// Of the places that there are, those for people who lead: what "at least so many per cent do not" leaves,
    /// always down. It is of all places and not of those that are taken, so that the order of submission decides
    /// nothing.
    static Quota leaders(RulePackage rules) {
        return new Quota(HUNDRED.subtract(rules.number(NOT_LEADING)), RoundingMode.FLOOR, rules.citation(NOT_LEADING));
    }
}
