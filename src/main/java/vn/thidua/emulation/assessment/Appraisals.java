package vn.thidua.emulation.assessment;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.emulation.bloc.BlocRight;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;

/// What the emulation office does in scoring: it gives back, appraises, decides, locks. Nobody appraises the own unit.
@Service
@Transactional
public class Appraisals {

    private final Assessments assessments;
    private final AssessmentStore store;
    private final AssessmentTurns turns;
    private final BlocYears years;
    private final ApplicationEventPublisher events;

    Appraisals(
            Assessments assessments,
            AssessmentStore store,
            AssessmentTurns turns,
            BlocYears years,
            ApplicationEventPublisher events) {
        this.assessments = assessments;
        this.store = store;
        this.turns = turns;
        this.years = years;
        this.events = events;
    }

    /// Whether this person appraises that member.
    public static boolean mayAppraise(Actor actor, Assessment one) {
        return actor.may(BlocRight.ARRANGE, Scope.of(one.site()))
                && (actor == Actor.SYSTEM || !Assessments.isOwn(actor, one));
    }

    private Assessment appraised(Actor actor, SiteId site, AssessmentId id) {
        var one = store.locked(site, id);
        actor.must(BlocRight.ARRANGE, Scope.of(site));
        if (!mayAppraise(actor, one)) throw new AssessmentRefused.OwnSheet();
        return one;
    }

    public void giveBack(Actor actor, SiteId site, AssessmentId id, String reason) {
        var one = appraised(actor, site, id);
        if (reason.isBlank()) throw new AssessmentRefused.ReturnedWithoutReason();
        var after = one.giveBack(reason);
        turns.move(actor, one, after, "RETURNED", reason, AssessmentReturned::new);
        turns.tellReturned(after);
    }

    /// Says what it finds otherwise than what stands, each with its reason.
    public void save(Actor actor, SiteId site, AssessmentId id, List<LineSaid> lines) {
        var one = appraised(actor, site, id);
        turns.say(actor, assessments.sheet(one), stage(one), lines, "cơ quan thi đua thẩm định", true);
    }

    private static Stage stage(Assessment one) {
        var stage = one.state().awaits().orElseThrow(AssessmentRefused.NotNow::new);
        if (stage != Stage.APPRAISAL && stage != Stage.FINAL) throw new AssessmentRefused.NotNow();
        return stage;
    }

    /// That all is appraised: the first time the member may explain itself, where something was changed; the second
    /// time it is decided.
    public void finish(Actor actor, SiteId site, AssessmentId id) {
        var one = appraised(actor, site, id);
        var stage = stage(one);
        var after = one.finished(stage);
        if (stage == Stage.APPRAISAL) turns.move(actor, one, after, "APPRAISED", "", AssessmentAppraised::new);
        else turns.move(actor, one, after, "DECIDED", "", AssessmentDecided::new);
        turns.tell(assessments.sheet(after), stage);
    }

    /// Goes on without an explanation: at once where nothing was changed, else once its day is past.
    public void closeExplaining(Actor actor, SiteId site, AssessmentId id) {
        var one = appraised(actor, site, id);
        if (!assessments.sheet(one).changes(Stage.APPRAISAL).isEmpty())
            turns.mustBePast(assessments.round(one).explainUntil());
        turns.move(actor, one, one.explained(), "EXPLAINING_CLOSED", "", AssessmentExplained::new);
    }

    /// Nothing changes from here on.
    ///
    /// @throws AssessmentRefused.NotAllScored while a line has no points
    public void lock(Actor actor, SiteId site, AssessmentId id) {
        var one = appraised(actor, site, id);
        var after = one.lock();
        var score = assessments.trial(
                assessments.round(one), one.year(), assessments.sheet(one).sheet(Stage.FINAL));
        if (!score.open().isEmpty()) throw new AssessmentRefused.NotAllScored(String.join(", ", score.open()));
        turns.move(actor, one, after, "LOCKED", "", AssessmentLocked::new);
    }

    /// Asks to open what is locked; somebody else has to confirm it.
    public void askReopening(Actor actor, SiteId site, AssessmentId id, String reason) {
        var one = appraised(actor, site, id);
        if (reason.isBlank()) throw new AssessmentRefused.ReopenedWithoutReason();
        if (one.state() != AssessmentState.LOCKED || store.reopening(id).isPresent())
            throw new AssessmentRefused.NotNow();
        store.ask(id, reason.strip(), actor, turns.now());
        store.step(id, "REOPENING_ASKED", reason.strip(), actor, turns.now());
        events.publishEvent(new ReopeningAsked(site, id, "", one.unitName() + ": " + reason.strip(), actor));
    }

    /// By somebody else of the office, or whoever leads the year.
    ///
    /// @throws AssessmentRefused.SamePerson for whoever asked
    public void reopen(Actor actor, SiteId site, AssessmentId id) {
        var one = store.locked(site, id);
        if (!years.mayLead(actor, years.year(site, one.year()))) throw new Forbidden(BlocRight.LEAD);
        if (Assessments.isOwn(actor, one) && actor != Actor.SYSTEM) throw new AssessmentRefused.OwnSheet();
        var asked = store.reopening(id).orElseThrow(AssessmentRefused.NotNow::new);
        if (asked.askedBy().equals(actor.account())) throw new AssessmentRefused.SamePerson();
        store.confirm(asked, actor, turns.now());
        turns.move(actor, one, one.reopened(), "REOPENED", asked.reason(), AssessmentReopened::new);
    }
}
