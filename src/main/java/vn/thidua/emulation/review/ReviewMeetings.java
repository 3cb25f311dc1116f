package vn.thidua.emulation.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.bloc.BlocRight;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.bloc.BlocYearState;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.pact.SheetFile;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;

/// Review meetings before they begin. Whoever leads the year plans them and asks the members; each member answers for
/// itself.
@Service
@Transactional
public class ReviewMeetings {

    private final ReviewStore store;
    private final ReviewReading reading;
    private final ReviewRollStore rolls;
    private final ReviewTerms terms;
    private final ReviewLetters letters;
    private final BlocYears years;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReviewMeetings(
            ReviewStore store,
            ReviewReading reading,
            ReviewRollStore rolls,
            ReviewTerms terms,
            ReviewLetters letters,
            BlocYears years,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.reading = reading;
        this.rolls = rolls;
        this.terms = terms;
        this.letters = letters;
        this.years = years;
        this.events = events;
        this.clock = clock;
    }

    /// For other rooms, which ask for rights of their own: the meeting that is on, else the one that begins last.
    ///
    /// @param quorum what it goes by, or went by when it began; empty while nothing says it
    public record Sitting(
            ReviewMeetingId id, ReviewKind kind, ReviewState state, Optional<Quorum> quorum, List<Present> present) {

        public Sitting {
            present = List.copyOf(present);
        }

        public int there() {
            return (int)
                    present.stream().filter(one -> one.attendance().there()).count();
        }

        /// Whether enough are there now.
        public boolean quorate() {
            return quorum.filter(one -> one.met(there(), present.size())).isPresent();
        }
    }

    public Optional<Sitting> current(SiteId site, BlocYearId year) {
        return store.of(site, year).stream()
                .filter(meeting -> !(meeting.state() instanceof ReviewState.Cancelled))
                .min(Comparator.comparing(meeting -> !(meeting.state() instanceof ReviewState.Open)))
                .map(reading::whole)
                .map(ReviewMeetings::sitting);
    }

    private static Sitting sitting(KeptReview kept) {
        var state = kept.meeting().state();
        var quorum = state instanceof ReviewState.Begun begun ? begun.opening().quorum() : kept.quorum();
        return new Sitting(
                kept.meeting().id(),
                kept.meeting().kind(),
                state,
                Optional.ofNullable(quorum),
                kept.roll().present());
    }

    public List<ReviewMeeting> ofYear(Actor actor, SiteId site, BlocYearId id) {
        reading.mustSee(actor, years.year(site, id));
        return store.of(site, id);
    }

    public KeptReview meeting(Actor actor, SiteId site, ReviewMeetingId id) {
        return reading.seen(actor, site, id);
    }

    public boolean mayLead(Actor actor, BlocYear year) {
        return years.mayLead(actor, year);
    }

    /// Whether this person answers for the member: whoever leads the year for all, others for their own unit.
    public boolean mayAnswer(Actor actor, BlocYear year, UnitId unit) {
        return years.mayLead(actor, year)
                || actor.may(BlocRight.VIEW, Scope.of(year.site()).unit(unit.value()));
    }

    public void mustLead(Actor actor, SiteId site, BlocYearId id) {
        reading.mustLead(actor, years.year(site, id));
    }

    /// Asked first, before what was sent is looked at.
    public void mustLeadMeeting(Actor actor, SiteId site, ReviewMeetingId id) {
        reading.mustLead(actor, store.found(site, id).orElseThrow(Missing::new).year());
    }

    /// The same for an answer.
    public void mustAnswer(Actor actor, SiteId site, ReviewMeetingId id, UnitId unit) {
        var year = store.found(site, id).orElseThrow(Missing::new).year();
        if (!mayAnswer(actor, year, unit)) throw new Forbidden(BlocRight.VIEW);
    }

    /// What the rules of a day say of the quorum; empty where they say nothing and the bloc settles it.
    public Optional<Quorum> ruledQuorum(SiteId site, LocalDate day) {
        return terms.ruledQuorum(site, day);
    }

    public Optional<Delegating> ruledDelegating(SiteId site, LocalDate day) {
        return terms.ruledDelegating(site, day);
    }

    /// @throws ReviewRefused.AnotherOfItsKind where the year has such a meeting
    public ReviewMeetingId plan(Actor actor, SiteId site, BlocYearId id, ReviewKind kind, ReviewPlan plan) {
        var year = years.year(site, id);
        reading.mustLead(actor, year);
        if (year.state() == BlocYearState.PLANNED) throw new ReviewRefused.MembersUnconfirmed();
        mustGoByRules(site, plan);
        var meeting = new ReviewMeeting(
                new ReviewMeetingId(UUID.randomUUID()), year, kind, plan, new ReviewState.Planned(), 1);
        store.add(site, meeting);
        events.publishEvent(new ReviewPrepared(site, meeting.id(), "", words(plan), actor));
        return meeting.id();
    }

    /// Another plan, until the meeting begins.
    ///
    /// @param edition what the writer had read
    /// @throws ReviewRefused.ChangedMeanwhile where somebody else changed it since then
    public void change(Actor actor, SiteId site, ReviewMeetingId id, int edition, ReviewPlan plan) {
        var meeting = reading.led(actor, site, id);
        meeting.mustBe(ReviewState.Ahead.class);
        if (meeting.edition() != edition) throw new ReviewRefused.ChangedMeanwhile();
        mustGoByRules(site, plan);
        store.save(id, edition + 1, plan);
        store.saveAgenda(id, plan.agenda());
        events.publishEvent(new ReviewPrepared(site, id, words(meeting.plan()), words(plan), actor));
    }

    /// A bloc does not settle what the rules say.
    private void mustGoByRules(SiteId site, ReviewPlan plan) {
        var day = plan.begins().toLocalDate();
        if (plan.quorum() != null && terms.ruledQuorum(site, day).isPresent()) throw new ReviewRefused.QuorumInRule();
    }

    private static String words(ReviewPlan plan) {
        return plan.title() + ": " + plan.begins() + ", " + plan.place();
    }

    /// Asks the members by mail; again after the plan has changed. A member without an address reads it at its desk.
    ///
    /// @return members that no mail reaches
    public List<String> invite(Actor actor, SiteId site, ReviewMeetingId id) {
        var meeting = reading.led(actor, site, id);
        var at = clock.instant();
        if (meeting.mustBe(ReviewState.Ahead.class) instanceof ReviewState.Planned planned)
            store.move(id, planned.invited(at));
        var unreached = letters.invite(meeting);
        events.publishEvent(new ReviewInvited(site, id, "", words(meeting.plan()), actor));
        return unreached;
    }

    public void cancel(Actor actor, SiteId site, ReviewMeetingId id, String reason) {
        var meeting = reading.led(actor, site, id);
        var cancelled = meeting.mustBe(ReviewState.Ahead.class).cancelled(reason);
        store.move(id, cancelled);
        if (meeting.state() instanceof ReviewState.Invited) letters.cancelled(meeting, cancelled.reason());
        events.publishEvent(new ReviewCancelled(site, id, meeting.words(), cancelled.reason(), actor));
    }

    /// @param representative `null` where the member does not come
    /// @throws ReviewRefused.DelegatingForbidden where only heads may come
    public void answer(
            Actor actor,
            SiteId site,
            ReviewMeetingId id,
            UnitId unit,
            Coming coming,
            @Nullable Representative representative,
            @Nullable SheetFile scan) {
        var meeting = store.locked(site, id).orElseThrow(Missing::new);
        if (!mayAnswer(actor, meeting.year(), unit)) throw new Forbidden(BlocRight.VIEW);
        var name = meeting.year().nameOf(unit);
        meeting.mustBe(ReviewState.Invited.class);
        if (representative != null)
            representative.mustBeAllowed(
                    terms.delegating(site, meeting.plan()),
                    meeting.plan().begins().toLocalDate());
        var answer = new Answer(UUID.randomUUID(), unit, coming, representative, scan != null, clock.instant());
        rolls.add(id, answer, representative instanceof Representative.Delegate ? scan : null, actor);
        var who = representative == null ? "" : ", " + representative.words();
        events.publishEvent(new ReviewAnswered(site, id, "", name + ": " + coming + who, actor));
    }

    public SheetFile delegation(Actor actor, SiteId site, ReviewMeetingId id, UUID answer) {
        reading.seen(actor, site, id);
        return rolls.scan(id, answer).orElseThrow(Missing::new);
    }
}
