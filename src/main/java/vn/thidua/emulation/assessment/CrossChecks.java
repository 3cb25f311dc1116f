package vn.thidua.emulation.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.bloc.BlocMember;
import vn.thidua.emulation.bloc.BlocRight;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;

/// Members check one another by a plan that whoever leads the year draws.
@Service
@Transactional
public class CrossChecks {

    private final Assessments assessments;
    private final AssessmentStore store;
    private final RoundStore rounds;
    private final AssessmentTurns turns;
    private final BlocYears years;
    private final ApplicationEventPublisher events;

    CrossChecks(
            Assessments assessments,
            AssessmentStore store,
            RoundStore rounds,
            AssessmentTurns turns,
            BlocYears years,
            ApplicationEventPublisher events) {
        this.assessments = assessments;
        this.store = store;
        this.rounds = rounds;
        this.turns = turns;
        this.years = years;
        this.events = events;
    }

    /// Empty until it is drawn. For rooms and pages that have asked for rights.
    public Optional<CrossCheckPlan> plan(BlocYearId id) {
        return rounds.plan(id);
    }

    public Map<CrossCheckPlan.Conflict, String> conflicts(BlocYearId id) {
        return rounds.conflicts(id);
    }

    /// Two members must not check one another: whoever acts for one of them says so, or whoever leads the year.
    public void declare(Actor actor, SiteId site, BlocYearId id, UnitId one, UnitId other, String reason) {
        var year = years.year(site, id);
        if (!years.mayLead(actor, year)
                && !actor.may(AssessmentRight.SCORE, Scope.of(site).unit(one.value())))
            throw new Forbidden(BlocRight.LEAD);
        if (one.equals(other) || reason.isBlank()) throw new AssessmentRefused.ConflictWithoutReason();
        var words = year.nameOf(one) + " – " + year.nameOf(other) + ": " + reason.strip();
        rounds.found(id).orElseThrow(Missing::new);
        rounds.add(id, new CrossCheckPlan.Conflict(one, other), reason.strip(), actor);
        events.publishEvent(new ConflictDeclared(site, id, "", words, actor));
    }

    /// Draws who checks whom; another draw gives another plan, until the first one has begun to check.
    ///
    /// @param draw from 0, the year to begin with
    public void draw(Actor actor, SiteId site, BlocYearId id, int draw) {
        var year = years.year(site, id);
        if (!years.mayLead(actor, year)) throw new Forbidden(BlocRight.LEAD);
        rounds.found(id).orElseThrow(Missing::new);
        var said = store.said(id);
        for (var one : store.ofYear(id))
            if (one.state().compareTo(AssessmentState.SUBMITTED) > 0
                    || said.getOrDefault(one.id(), List.of()).stream().anyMatch(entry -> entry.stage() == Stage.CHECK))
                throw new AssessmentRefused.CheckingBegun();
        var members = year.members().stream().map(BlocMember::unit).toList();
        var plan = CrossCheckPlan.draw(members, rounds.conflicts(id).keySet(), draw);
        rounds.save(id, plan);
        events.publishEvent(new CrossChecksPlanned(site, id, "", words(year, plan), actor));
    }

    private static String words(BlocYear year, CrossCheckPlan plan) {
        return String.join(
                "; ",
                plan.checks().entrySet().stream()
                        .map(one -> year.nameOf(one.getKey()) + " → " + year.nameOf(one.getValue()))
                        .toList());
    }

    /// Whoever acts for the checker says what it finds otherwise; what it does not name it agrees with.
    public void save(Actor actor, SiteId site, AssessmentId id, List<LineSaid> lines) {
        var one = store.locked(site, id);
        var checker = checker(actor, one, AssessmentRight.SCORE);
        one.mustAwait(Stage.CHECK);
        turns.say(actor, assessments.sheet(one), Stage.CHECK, lines, "kiểm tra chéo của " + checker, true);
    }

    /// That all is checked.
    public void finish(Actor actor, SiteId site, AssessmentId id) {
        var one = store.locked(site, id);
        checker(actor, one, AssessmentRight.SUBMIT);
        done(actor, one, "CHECKED");
    }

    /// Goes on without a checker that has let its day pass.
    ///
    /// @throws AssessmentRefused.TooEarly on that day or before
    public void close(Actor actor, SiteId site, AssessmentId id) {
        var one = store.locked(site, id);
        if (!years.mayLead(actor, years.year(site, one.year()))) throw new Forbidden(BlocRight.LEAD);
        turns.mustBePast(assessments.round(one).checkUntil());
        done(actor, one, "CHECK_CLOSED");
    }

    private void done(Actor actor, Assessment one, String what) {
        var after = one.finished(Stage.CHECK);
        turns.move(actor, one, after, what, "", AssessmentChecked::new);
        turns.tell(assessments.sheet(after), Stage.CHECK);
    }

    private String checker(Actor actor, Assessment one, AssessmentRight right) {
        var checker = rounds.plan(one.year())
                .flatMap(plan -> plan.checkerOf(one.unit()))
                .orElseThrow(() -> new Forbidden(right));
        actor.must(right, Scope.of(one.site()).unit(checker.value()));
        if (Assessments.isOwn(actor, one) && actor != Actor.SYSTEM) throw new AssessmentRefused.OwnSheet();
        return years.year(one.site(), one.year()).nameOf(checker);
    }
}
