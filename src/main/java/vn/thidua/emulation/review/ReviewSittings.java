package vn.thidua.emulation.review;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.bloc.BlocYearState;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;

/// Review meetings while they are on: who is there, what is said and concluded. Whoever leads the year writes it down.
@Service
@Transactional
public class ReviewSittings {

    private final ReviewStore store;
    private final ReviewReading reading;
    private final ReviewRollStore rolls;
    private final ProceedingStore proceedings;
    private final BlocYears years;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReviewSittings(
            ReviewStore store,
            ReviewReading reading,
            ReviewRollStore rolls,
            ProceedingStore proceedings,
            BlocYears years,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.reading = reading;
        this.rolls = rolls;
        this.proceedings = proceedings;
        this.years = years;
        this.events = events;
        this.clock = clock;
    }

    /// One more entry of a member; the same once more says nothing new.
    ///
    /// @param representative who is there, with title; empty for whoever the member announced
    /// @param at when it was so; `null` for now
    public void attend(
            Actor actor,
            SiteId site,
            ReviewMeetingId id,
            UnitId unit,
            Attendance attendance,
            String representative,
            String note,
            @Nullable Instant at) {
        var meeting = reading.led(actor, site, id);
        if (!(meeting.state() instanceof ReviewState.Told)) meeting.mustBe(ReviewState.Invited.class);
        var name = meeting.year().nameOf(unit);
        var kept = reading.whole(meeting);
        var now = clock.instant();
        var who = representative.isBlank() && attendance.there() ? announced(kept, unit) : representative;
        var entry = new AttendanceEntry(unit, attendance, attendance.there() ? who : "", at == null ? now : at, note);
        var before = kept.roll().latest(unit);
        if (attendance == Attendance.LEFT
                && before.filter(one -> one.attendance().there()).isEmpty()) throw new ReviewRefused.NeverCame(name);
        if (before.filter(entry::says).isPresent()) return;
        rolls.add(id, entry, actor, now);
        events.publishEvent(new ReviewAttended(
                site, id, before.map(one -> one.attendance().name()).orElse(""), name + ": " + attendance, actor));
    }

    private static String announced(KeptReview kept, UnitId unit) {
        var there = kept.roll().present().stream()
                .filter(one -> one.unit().equals(unit))
                .map(Present::representative)
                .filter(words -> !words.isEmpty())
                .findFirst();
        return there.or(() -> kept.answer(unit).map(Answer::representative).map(Representative::words))
                .orElse("");
    }

    /// @throws ReviewRefused.WithoutQuorum where neither the rules nor the bloc say how many are enough
    /// @throws ReviewRefused.BelowQuorum with how many are missing
    public void open(Actor actor, SiteId site, ReviewMeetingId id) {
        var meeting = reading.led(actor, site, id);
        var invited = meeting.mustBe(ReviewState.Invited.class);
        var kept = reading.whole(meeting);
        var quorum = kept.quorum();
        if (quorum == null) throw new ReviewRefused.WithoutQuorum();
        var roll = kept.roll();
        var open = invited.opened(
                clock.instant(), quorum, roll.there(), roll.members().size());
        store.move(id, open);
        if (meeting.kind() == ReviewKind.YEAR_END) reach(actor, meeting.year(), BlocYearState.REVIEW_MEETING);
        events.publishEvent(
                new ReviewOpened(site, id, "", open.present() + "/" + open.members() + ", " + quorum.part(), actor));
    }

    /// A year whose pact was signed elsewhere has not come that far here, and meets all the same.
    private void reach(Actor actor, BlocYear year, BlocYearState state) {
        if (year.suspended() == null && year.state().ordinal() >= BlocYearState.PACT_SIGNED.ordinal())
            years.reach(actor, year.site(), year.id(), state);
    }

    /// Writes down what happened, or corrects it.
    ///
    /// @param corrects what is corrected; `null` for something new. Without words it is taken out of the minutes
    public void tell(
            Actor actor,
            SiteId site,
            ReviewMeetingId id,
            @Nullable UUID corrects,
            int item,
            Proceeding.Kind kind,
            String who,
            String text) {
        var meeting = reading.led(actor, site, id);
        meeting.mustBe(ReviewState.Told.class);
        if (item < 1 || item > meeting.plan().agenda().size()) throw new ReviewRefused.NoSuchItem();
        var before = corrects == null ? null : standing(id, corrects);
        if (before == null && text.isBlank()) throw new ReviewRefused.WithoutWords();
        var one = new Proceeding(
                before == null ? UUID.randomUUID() : before.id(), item, kind, who, text, clock.instant());
        proceedings.add(id, one, actor);
        events.publishEvent(new ReviewProceeded(site, id, before == null ? "" : said(before), said(one), actor));
    }

    private Proceeding standing(ReviewMeetingId id, UUID corrects) {
        return Proceeding.standing(proceedings.of(id)).stream()
                .filter(one -> one.id().equals(corrects))
                .findFirst()
                .orElseThrow(Missing::new);
    }

    private static String said(Proceeding one) {
        return one.item() + ". " + one.kind() + " " + one.who() + ": " + one.text();
    }

    /// Who presides and who writes, as it came to be on the day.
    public void officers(Actor actor, SiteId site, ReviewMeetingId id, Officer chair, Officer secretary) {
        var meeting = reading.led(actor, site, id);
        meeting.mustBe(ReviewState.Told.class);
        var plan = meeting.plan().led(chair, secretary);
        store.save(id, meeting.edition() + 1, plan);
        events.publishEvent(new ReviewPrepared(site, id, meeting.plan().officers(), plan.officers(), actor));
    }

    public void close(Actor actor, SiteId site, ReviewMeetingId id) {
        var meeting = reading.led(actor, site, id);
        var closed = meeting.mustBe(ReviewState.Open.class).closed(clock.instant());
        store.move(id, closed);
        if (meeting.kind() == ReviewKind.MID_YEAR) reach(actor, meeting.year(), BlocYearState.MID_YEAR_REVIEWED);
        events.publishEvent(new ReviewClosed(site, id, "", meeting.words(), actor));
    }
}
