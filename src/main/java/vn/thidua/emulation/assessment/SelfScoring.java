package vn.thidua.emulation.assessment;

import java.util.HashSet;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;

/// What members do in their own scoring: they score themselves, dispute what their checker found, and explain what the
/// office appraised otherwise.
@Service
@Transactional
public class SelfScoring {

    private final Assessments assessments;
    private final AssessmentStore store;
    private final AssessmentTurns turns;
    private final ApplicationEventPublisher events;

    SelfScoring(
            Assessments assessments, AssessmentStore store, AssessmentTurns turns, ApplicationEventPublisher events) {
        this.assessments = assessments;
        this.store = store;
        this.turns = turns;
        this.events = events;
    }

    /// @throws AssessmentRefused.FilledFromReports for a line that reports fill
    public void save(Actor actor, SiteId site, AssessmentId id, List<LineSaid> lines) {
        var one = store.locked(site, id);
        actor.must(AssessmentRight.SCORE, one.scope());
        one.mustAwait(Stage.SELF);
        var sheet = assessments.sheet(one);
        for (var line : lines)
            if (sheet.filled().contains(line.code())) throw new AssessmentRefused.FilledFromReports(line.code());
        turns.say(actor, sheet, Stage.SELF, lines, "đơn vị tự báo cáo", false);
    }

    /// Sends it to be checked, with what the reports say at this moment.
    ///
    /// @throws AssessmentRefused.NotAllSaid while a line of the base is not spoken of
    public void submit(Actor actor, SiteId site, AssessmentId id) {
        var one = store.locked(site, id);
        actor.must(AssessmentRight.SUBMIT, one.scope());
        one.mustAwait(Stage.SELF);
        var sheet = assessments.sheet(one);
        if (!sheet.open().isEmpty()) throw new AssessmentRefused.NotAllSaid(String.join(", ", sheet.open()));
        var kept = new HashSet<>(store.entries(id));
        for (var entry : sheet.standing(Stage.SELF).values()) if (!kept.contains(entry)) store.say(id, entry, actor);
        turns.move(actor, one, one.finished(Stage.SELF), "SUBMITTED", "", AssessmentSubmitted::new);
    }

    /// Answers a word of the checker, or of the office.
    ///
    /// @throws AssessmentRefused.NoFinding where nothing was changed in that line
    public void reply(Actor actor, SiteId site, AssessmentId id, String code, String words) {
        var one = store.locked(site, id);
        actor.must(AssessmentRight.SCORE, one.scope());
        var to = one.state().answers().orElseThrow(AssessmentRefused.NotNow::new);
        if (assessments.sheet(one).changes(to).stream()
                .noneMatch(change -> change.code().equals(code))) throw new AssessmentRefused.NoFinding(code);
        var reply = new Reply(to, code, words, turns.now());
        store.reply(id, reply, actor);
        events.publishEvent(
                new LineExplained(site, id, "", one.unitName() + " · " + code + ": " + reply.words(), actor));
    }

    /// That all is explained that the member wants to explain.
    public void finishExplaining(Actor actor, SiteId site, AssessmentId id) {
        var one = store.locked(site, id);
        actor.must(AssessmentRight.SUBMIT, one.scope());
        turns.move(actor, one, one.explained(), "EXPLAINED", "", AssessmentExplained::new);
    }
}
