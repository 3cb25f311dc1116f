package vn.thidua.feedback;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;

/// Takes what readers say and lets editors deal with it. What readers do is no happening: the trail would keep their
/// addresses, so their verbs take the address for the limits alone, and no actor.
@Service
public class Feedback {

    private final ReportStore reports;
    private final AnswerStore answers;
    private final Allowances allowances;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Feedback(
            ReportStore reports,
            AnswerStore answers,
            Allowances allowances,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.answers = answers;
        this.allowances = allowances;
        this.events = events;
        this.clock = clock;
    }

    /// @param address of the reader: counted against the limits in memory, written nowhere
    @Transactional
    public void report(SiteId site, ErrorReport report, String address) {
        allowances.report(site, address);
        reports.add(site, report, Vietnam.today(clock));
    }

    /// @param address of the reader: counted against the limits in memory, written nowhere
    @Transactional
    public void answer(SiteId site, ReadArticle article, boolean useful, String address) {
        allowances.answer(site, article, address);
        answers.add(site, article, Vietnam.today(clock), useful);
    }

    /// Says what became of a report; may be said again, also that it is open after all.
    @Transactional
    public void settle(Actor actor, SiteId site, long number, Settlement settlement) {
        actor.must(FeedbackRight.HANDLE, Scope.of(site));
        var kept = reports.locked(site, number).orElseThrow(Missing::new);
        var before = kept.remark().isEmpty() ? kept.state().key() : kept.state().key() + ": " + kept.remark();
        reports.settle(site, number, settlement, clock.instant());
        events.publishEvent(new ReportSettled(site, number, kept.path(), before, settlement.words(), actor));
    }
}
