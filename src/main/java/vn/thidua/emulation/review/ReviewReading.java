package vn.thidua.emulation.review;

import org.springframework.stereotype.Component;
import vn.thidua.emulation.bloc.BlocRight;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;

/// Puts together what is kept of a meeting, for those who may see it.
@Component
class ReviewReading {

    private final ReviewStore store;
    private final ReviewRollStore rolls;
    private final ProceedingStore proceedings;
    private final ReviewTerms terms;
    private final BlocYears years;

    ReviewReading(
            ReviewStore store, ReviewRollStore rolls, ProceedingStore proceedings, ReviewTerms terms, BlocYears years) {
        this.store = store;
        this.rolls = rolls;
        this.proceedings = proceedings;
        this.terms = terms;
        this.years = years;
    }

    void mustSee(Actor actor, BlocYear year) {
        if (!years.maySee(actor, year)) throw new Forbidden(BlocRight.VIEW);
    }

    void mustLead(Actor actor, BlocYear year) {
        if (!years.mayLead(actor, year)) throw new Forbidden(BlocRight.LEAD);
    }

    KeptReview seen(Actor actor, SiteId site, ReviewMeetingId id) {
        var meeting = store.found(site, id).orElseThrow(Missing::new);
        mustSee(actor, meeting.year());
        return whole(meeting);
    }

    /// Under its lock, for whoever leads the year.
    ReviewMeeting led(Actor actor, SiteId site, ReviewMeetingId id) {
        var meeting = store.locked(site, id).orElseThrow(Missing::new);
        mustLead(actor, meeting.year());
        return meeting;
    }

    KeptReview whole(ReviewMeeting meeting) {
        var site = meeting.year().site();
        var plan = meeting.plan();
        return new KeptReview(
                meeting,
                terms.quorum(site, plan).orElse(null),
                terms.ruledQuorum(site, plan.begins().toLocalDate()).isPresent(),
                terms.delegating(site, plan),
                rolls.answers(meeting.id()),
                new Roll(meeting.year().members(), rolls.attendance(meeting.id())),
                rolls.guests(meeting.id()),
                proceedings.of(meeting.id()));
    }
}
