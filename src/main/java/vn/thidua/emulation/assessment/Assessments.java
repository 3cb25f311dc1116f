package vn.thidua.emulation.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.bloc.BlocRight;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.bloc.BlocYearState;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.criteria.CriteriaSets;
import vn.thidua.emulation.pact.SheetFile;
import vn.thidua.emulation.progress.ProgressReports;
import vn.thidua.emulation.scoring.Scoring;
import vn.thidua.emulation.scoring.Sheet;
import vn.thidua.emulation.scoring.UnitScore;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;

/// The scoring of blocs. Whoever leads a year opens it. A member reads its own sheet and the one that it checks; the
/// office and whoever leads the year read all; once locked, all members read all.
@Service
@Transactional
public class Assessments {

    private final AssessmentStore store;
    private final RoundStore rounds;
    private final BlocYears years;
    private final CriteriaSets criteria;
    private final ProgressReports progress;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Assessments(
            AssessmentStore store,
            RoundStore rounds,
            BlocYears years,
            CriteriaSets criteria,
            ProgressReports progress,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.rounds = rounds;
        this.years = years;
        this.criteria = criteria;
        this.progress = progress;
        this.events = events;
        this.clock = clock;
    }

    /// Years whose pact is signed, the latest first, of those that this person may see.
    public List<BlocYear> years(Actor actor, SiteId site) {
        return rounds.years(site).stream()
                .map(id -> years.year(site, id))
                .filter(year -> years.maySee(actor, year))
                .toList();
    }

    /// Opens the scoring of a year, once, by the criteria that are in use, for all its members.
    ///
    /// @param links by the code of the line that is filled from reports
    /// @throws AssessmentRefused.WithoutCriteria where none are published
    public void open(
            Actor actor,
            SiteId site,
            BlocYearId id,
            LocalDate selfUntil,
            LocalDate checkUntil,
            LocalDate explainUntil,
            Map<String, Link> links) {
        var year = led(actor, site, id);
        var set = criteria.inUse(site, id)
                .orElseThrow(AssessmentRefused.WithoutCriteria::new)
                .set();
        var round = new AssessmentRound(set, selfUntil, checkUntil, explainUntil, links);
        if (!rounds.add(id, round, actor, clock.instant())) throw new AssessmentRefused.OpenAlready();
        for (var member : year.members()) {
            var assessment = new Assessment(
                    new AssessmentId(UUID.randomUUID()),
                    site,
                    id,
                    member.unit(),
                    member.name(),
                    AssessmentState.DRAFT,
                    "");
            store.add(assessment);
            store.step(assessment.id(), "OPENED", "", actor, clock.instant());
        }
        years.reach(actor, site, id, BlocYearState.SELF_SCORING);
        events.publishEvent(new RoundOpened(site, id, "", year.title() + ": " + set.name() + days(round), actor));
    }

    private static String days(AssessmentRound round) {
        return " · " + round.selfUntil() + " · " + round.checkUntil() + " · " + round.explainUntil();
    }

    /// Other days for what is not done yet.
    public void changeDays(
            Actor actor,
            SiteId site,
            BlocYearId id,
            LocalDate selfUntil,
            LocalDate checkUntil,
            LocalDate explainUntil) {
        var year = led(actor, site, id);
        var before = round(site, id).orElseThrow(Missing::new);
        var after = new AssessmentRound(before.set(), selfUntil, checkUntil, explainUntil, before.links());
        rounds.change(id, after);
        events.publishEvent(new RoundDaysChanged(site, id, days(before), year.title() + days(after), actor));
    }

    private BlocYear led(Actor actor, SiteId site, BlocYearId id) {
        var year = years.year(site, id);
        if (!years.mayLead(actor, year)) throw new Forbidden(BlocRight.LEAD);
        return year;
    }

    /// Empty until the scoring is opened.
    public Optional<AssessmentRound> round(SiteId site, BlocYearId id) {
        return rounds.found(id)
                .map(row -> new AssessmentRound(
                        criteria.version(site, id, row.version())
                                .orElseThrow(Missing::new)
                                .set(),
                        row.selfUntil(),
                        row.checkUntil(),
                        row.explainUntil(),
                        rounds.links(id)));
    }

    /// In the order of their names. For those who may see the year.
    public List<Assessment> ofYear(Actor actor, SiteId site, BlocYearId id) {
        if (!years.maySee(actor, years.year(site, id))) throw new Forbidden(BlocRight.VIEW);
        return store.ofYear(id);
    }

    public KeptAssessment assessment(Actor actor, SiteId site, AssessmentId id) {
        var kept = store.found(site, id).orElseThrow(Missing::new);
        if (!mayRead(actor, kept.assessment())) throw new Forbidden(AssessmentRight.SCORE);
        return kept;
    }

    public boolean mayRead(Actor actor, Assessment one) {
        return readable(actor, years.year(one.site(), one.year()), List.of(one)).contains(one.id());
    }

    /// Which of a year this person may read.
    public Set<AssessmentId> readable(Actor actor, BlocYear year, List<Assessment> all) {
        var plan = rounds.plan(year.id());
        var leads = years.mayLead(actor, year);
        var sees = years.maySee(actor, year);
        return all.stream()
                .filter(one -> isOwn(actor, one)
                        || checks(actor, plan, one)
                        || (one.state() == AssessmentState.LOCKED ? sees : leads))
                .map(Assessment::id)
                .collect(Collectors.toSet());
    }

    /// Whether this person acts for the member that is scored.
    public static boolean isOwn(Actor actor, Assessment one) {
        return actor.may(AssessmentRight.SCORE, one.scope()) || actor.may(AssessmentRight.SUBMIT, one.scope());
    }

    /// Whether this person acts for the member that checks it.
    public boolean mayCheck(Actor actor, Assessment one) {
        return checks(actor, rounds.plan(one.year()), one);
    }

    private static boolean checks(Actor actor, Optional<CrossCheckPlan> plan, Assessment one) {
        return plan.flatMap(known -> known.checkerOf(one.unit()))
                .filter(checker ->
                        actor.may(AssessmentRight.SCORE, Scope.of(one.site()).unit(checker.value())))
                .isPresent();
    }

    /// All that was said of a member; while it drafts its own scoring, with what its reports say now.
    public ScoreSheet sheet(AssessmentRound round, Assessment one) {
        var entries = new ArrayList<>(store.entries(one.id()));
        var reported =
                one.state().awaits().equals(Optional.of(Stage.SELF)) ? reported(round, one) : List.<LineEntry>of();
        entries.addAll(reported);
        var filled = reported.stream().map(LineEntry::code).collect(Collectors.toSet());
        return new ScoreSheet(round.set(), one, entries, store.replies(one.id()), filled);
    }

    ScoreSheet sheet(Assessment one) {
        return sheet(round(one), one);
    }

    AssessmentRound round(Assessment one) {
        return round(one.site(), one.year()).orElseThrow(Missing::new);
    }

    private List<LineEntry> reported(AssessmentRound round, Assessment one) {
        var entries = new ArrayList<LineEntry>();
        ReportedEntries.of(
                        round,
                        progress.ofUnit(one.site(), one.year(), one.unit()).orElse(null))
                .forEach((code, filled) -> entries.add(new LineEntry(
                        UUID.randomUUID(),
                        Stage.SELF,
                        code,
                        filled.entry(),
                        filled.evidence(),
                        false,
                        "",
                        clock.instant())));
        return entries;
    }

    /// What each member that has sent its own scoring has, as far as all stages are finished: by formulas that look at
    /// all members, the points of one change with the next.
    public Map<UnitId, UnitScore> scores(AssessmentRound round, BlocYearId year) {
        return scored(round, finished(round, year));
    }

    /// What one member would have by that sheet, which is kept nowhere: of a draft, of a stage before, of a trial.
    public UnitScore trial(AssessmentRound round, BlocYearId year, Sheet sheet) {
        return trials(round, year, List.of(sheet)).getFirst();
    }

    /// Likewise by several sheets of one member, each on its own.
    public List<UnitScore> trials(AssessmentRound round, BlocYearId year, List<Sheet> sheets) {
        var finished = finished(round, year);
        return sheets.stream()
                .map(sheet -> {
                    finished.put(sheet.unit(), sheet);
                    return Objects.requireNonNull(scored(round, finished).get(sheet.unit()));
                })
                .toList();
    }

    private Map<UnitId, Sheet> finished(AssessmentRound round, BlocYearId year) {
        var said = store.said(year);
        var sheets = new HashMap<UnitId, Sheet>();
        for (var one : store.ofYear(year))
            one.state()
                    .finished()
                    .ifPresent(stage -> sheets.put(
                            one.unit(),
                            ScoreSheet.sheet(round.set(), one.unit(), said.getOrDefault(one.id(), List.of()), stage)));
        return sheets;
    }

    private static Map<UnitId, UnitScore> scored(AssessmentRound round, Map<UnitId, Sheet> sheets) {
        var scores = new LinkedHashMap<UnitId, UnitScore>();
        for (var score : Scoring.of(round.set(), sheets.values())) scores.put(score.unit(), score);
        return scores;
    }

    /// For places: refuses while a member is not locked.
    public LockedScores locked(SiteId site, BlocYearId id) {
        var round = round(site, id).orElseThrow(AssessmentRefused.WithoutCriteria::new);
        var all = store.ofYear(id);
        var open = all.stream()
                .filter(one -> one.state() != AssessmentState.LOCKED)
                .map(Assessment::unitName)
                .collect(Collectors.joining(", "));
        if (!open.isEmpty()) throw new AssessmentRefused.NotAllLocked(open);
        return new LockedScores(
                round.set(),
                List.copyOf(scores(round, id).values()),
                all.stream().collect(Collectors.toMap(Assessment::unit, Assessment::unitName)));
    }

    public SheetFile file(Actor actor, SiteId site, AssessmentId id, UUID entry) {
        assessment(actor, site, id);
        return store.file(id, entry).orElseThrow(Missing::new);
    }
}
