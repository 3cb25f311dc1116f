package vn.thidua.emulation.honours;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.design.Language;
import vn.thidua.design.Words;
import vn.thidua.emulation.rules.RulePackage;
import vn.thidua.platform.SiteId;

/// Whether what a subject received before lets it receive an award: proven by the decisions in the history.
@Service
@Transactional(readOnly = true)
public class HonourProofs {

    private static final String STATE_A_YEAR = "quota.state-awards-a-year";
    private static final String MERITS_A_YEAR = "quota.merits-a-year";
    private static final String WAIT = "interval.after-state-award";
    private static final String BLOC_EXCEPTED = "interval.bloc-excepted";
    private static final String ONCE = "award.one-achievement-once";
    private static final AwardCode MERIT = new AwardCode("MERIT_CERT");

    private final HonourStore store;
    private final AwardCatalogue catalogue;

    HonourProofs(HonourStore store, AwardCatalogue catalogue) {
        this.store = store;
        this.catalogue = catalogue;
    }

    /// @param words what is met or wanting, by which rule and which decisions, in Vietnamese
    /// @param by the awards that prove it, or stand against it
    public record Proof(boolean met, String words, List<Honour> by) {

        public Proof {
            by = List.copyOf(by);
        }
    }

    /// What the history says of an award for a year, condition by condition; empty where none is asked.
    public List<Proof> proofs(SiteId site, Subject subject, AwardKind kind, int year, RulePackage rules) {
        return proofs(site, subject, kind, year, rules, false);
    }

    /// @param ofBloc the award is one of a bloc, for which some rules make an exception
    public List<Proof> proofs(
            SiteId site, Subject subject, AwardKind kind, int year, RulePackage rules, boolean ofBloc) {
        var history = store.of(site, subject);
        var proofs = new ArrayList<Proof>();
        for (var need : kind.needs()) sequence(history, subject, need, year, rules).ifPresent(proofs::add);
        var intervals = new Intervals(history, this::level, year);
        sameYear(intervals, kind, rules).ifPresent(proofs::add);
        if (kind.level() == AwardLevel.STATE)
            most(STATE_A_YEAR, intervals.stateAwards(), "honours.proof.state", rules).ifPresent(proofs::add);
        if (kind.code().equals(MERIT)) {
            most(MERITS_A_YEAR, intervals.ofKind(MERIT), "honours.proof.merits", rules).ifPresent(proofs::add);
            waited(intervals, rules, ofBloc).ifPresent(proofs::add);
        }
        return proofs;
    }

    /// The form of commendation that the subject received for the same achievement, in days that overlap.
    public Optional<Honour> rewardedBefore(SiteId site, Subject subject, String merit, LocalDate from, LocalDate to) {
        return Intervals.rewarded(store.of(site, subject), this::group, merit, from, to);
    }

    private Optional<Proof> sequence(List<Honour> history, Subject subject, Needed need, int year, RulePackage rules) {
        var end = LocalDate.of(year, Month.DECEMBER, 31);
        var earlier = catalogue.find(need.award(), end);
        if (earlier.isEmpty() || !earlier.get().subjects().contains(subject.kind())) return Optional.empty();
        var times = rules.number(need.timesRule()).intValueExact();
        var found =
                Sequence.of(history, need.award(), times, need.consecutive(), step(earlier.get(), rules), year);
        var key = found.met() ? "honours.proof.sequence" : found.by().isEmpty() ? "honours.proof.none" : "honours.proof.short";
        var words = say(key, earlier.get().name(), times, found.by().size(), said(found.by()), cited(rules, need.timesRule()));
        return Optional.of(new Proof(found.met(), words, found.by()));
    }

    /// What itself needs several years is given that many years apart at most.
    private static int step(AwardKind kind, RulePackage rules) {
        return kind.needs().stream()
                .filter(Needed::consecutive)
                .mapToInt(need -> rules.number(need.timesRule()).intValueExact())
                .max()
                .orElse(1);
    }

    private Optional<Proof> sameYear(Intervals intervals, AwardKind kind, RulePackage rules) {
        if (!rules.on(ONCE) || kind.group() != AwardGroup.TITLE) return Optional.empty();
        var given = intervals.ofKind(kind.code());
        if (given.isEmpty()) return Optional.empty();
        return Optional.of(new Proof(false, say("honours.proof.twice", kind.name(), said(given), cited(rules, ONCE)), given));
    }

    private static Optional<Proof> most(String rule, List<Honour> given, String words, RulePackage rules) {
        if (rules.find(rule).isEmpty()) return Optional.empty();
        var most = rules.number(rule).intValueExact();
        var key = given.isEmpty() ? words + ".none" : words;
        return Optional.of(new Proof(
                given.size() < most, say(key, most, given.size(), said(given), cited(rules, rule)), given));
    }

    private static Optional<Proof> waited(Intervals intervals, RulePackage rules, boolean ofBloc) {
        if (rules.find(WAIT).isEmpty()) return Optional.empty();
        var years = rules.number(WAIT).intValueExact();
        var cited = cited(rules, WAIT);
        return Optional.of(intervals
                .waitedFor(years)
                .map(last -> {
                    var excepted = ofBloc && rules.on(BLOC_EXCEPTED);
                    var key = excepted ? "honours.proof.wait.excepted" : "honours.proof.wait";
                    var until = Words.day(last.what().to());
                    return new Proof(excepted, say(key, years, said(List.of(last)), until, cited), List.of(last));
                })
                .orElseGet(() -> new Proof(true, say("honours.proof.wait.none", years, cited), List.of())));
    }

    private AwardLevel level(Honour one) {
        return catalogue
                .find(one.what().award(), one.what().decidedOn())
                .map(AwardKind::level)
                .orElse(AwardLevel.GRASSROOTS);
    }

    private AwardGroup group(Honour one) {
        return catalogue
                .find(one.what().award(), one.what().decidedOn())
                .map(AwardKind::group)
                .orElse(AwardGroup.TITLE);
    }

    private static String said(List<Honour> by) {
        return by.stream()
                .map(one -> say(
                        "honours.proof.decision",
                        String.valueOf(one.what().year()),
                        one.what().decisionNumber(),
                        Words.day(one.what().decidedOn())))
                .collect(Collectors.joining("; "));
    }

    private static String cited(RulePackage rules, String rule) {
        return rules.rule(rule).source().words();
    }

    private static String say(String key, Object... facts) {
        return Words.say(Language.VI, key, facts);
    }
}
