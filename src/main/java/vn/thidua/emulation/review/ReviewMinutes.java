package vn.thidua.emulation.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.documents.DrawnPaper;
import vn.thidua.emulation.pact.SheetFile;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;

/// The minutes of review meetings: frozen as one text once the meeting is over, signed by its chair and its secretary,
/// and never changed from then on.
@Service
@Transactional
public class ReviewMinutes {

    private final ReviewStore store;
    private final ReviewReading reading;
    private final MinutesStore minutes;
    private final MinutesSeals seals;
    private final ReviewPapers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReviewMinutes(
            ReviewStore store,
            ReviewReading reading,
            MinutesStore minutes,
            MinutesSeals seals,
            ReviewPapers papers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.reading = reading;
        this.minutes = minutes;
        this.seals = seals;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /// Empty while they can still be written.
    public Optional<FrozenMinutes> of(Actor actor, SiteId site, ReviewMeetingId id) {
        reading.seen(actor, site, id);
        return minutes.of(id);
    }

    /// The frozen minutes with every signature made so far, or a draft while there are none.
    public DrawnPaper drawn(Actor actor, SiteId site, ReviewMeetingId id) {
        var kept = reading.seen(actor, site, id);
        return minutes.of(id)
                .map(known -> new DrawnPaper(minutes.pdf(id, known.version()), minutes.docx(id, known.version())))
                .orElseGet(() -> papers.minutes(kept, clock.instant()));
    }

    /// @throws ReviewRefused.WithoutOfficers while nobody is named who could sign
    public void freeze(Actor actor, SiteId site, ReviewMeetingId id) {
        var meeting = reading.led(actor, site, id);
        var closed = meeting.mustBe(ReviewState.Closed.class);
        if (!meeting.plan().chair().named() || !meeting.plan().secretary().named())
            throw new ReviewRefused.WithoutOfficers();
        var at = clock.instant();
        var drawn = papers.minutes(reading.whole(meeting), at);
        var version = minutes.freeze(id, drawn.pdf(), drawn.docx(), actor, at);
        store.move(id, closed.frozen(at));
        var frozen = minutes.of(id).orElseThrow();
        events.publishEvent(new ReviewMinutesFrozen(site, id, "", version + ", SHA-256 " + frozen.sha256(), actor));
    }

    /// Lets them be written again, while nobody has signed.
    public void thaw(Actor actor, SiteId site, ReviewMeetingId id, String reason) {
        var meeting = reading.led(actor, site, id);
        var frozen = meeting.mustBe(ReviewState.MinutesFrozen.class);
        var known = minutes.of(id).orElseThrow(Missing::new);
        if (reason.isBlank()) throw new ReviewRefused.WithoutReason();
        var closed = frozen.thawed(known.begun());
        minutes.thaw(id, known.version(), reason.strip());
        store.move(id, closed);
        events.publishEvent(new ReviewMinutesThawed(site, id, known.sha256(), reason.strip(), actor));
    }

    /// A meeting whose minutes somebody is about to sign.
    private record Turn(ReviewMeeting meeting, ReviewState.MinutesFrozen frozen, FrozenMinutes minutes) {}

    private Turn turn(ReviewMeeting meeting) {
        var frozen = meeting.mustBe(ReviewState.MinutesFrozen.class);
        return new Turn(meeting, frozen, minutes.of(meeting.id()).orElseThrow(Missing::new));
    }

    private static void mustWait(Turn turn, Signatory signatory) {
        if (turn.minutes().of(signatory).isPresent()) throw new MinutesRefused.SignedByThem();
    }

    /// Signs in the product, with a key file that is opened for this one act and must name the chair or the secretary.
    ///
    /// @param password is overwritten
    public void sign(
            Actor actor, SiteId site, ReviewMeetingId id, Signatory signatory, byte[] keyFile, char[] password) {
        var turn = turn(reading.led(actor, site, id));
        mustWait(turn, signatory);
        var officer = signatory.of(turn.meeting().plan());
        var bloc = turn.meeting().year().bloc().name();
        var before = minutes.pdf(id, turn.minutes().version());
        take(actor, turn, seals.own(before, signatory, officer, bloc, keyFile, password, clock.instant()));
    }

    /// Takes back what was signed elsewhere: exactly our latest bytes and one signature more, of the right person.
    ///
    /// @throws MinutesRefused.OthersSignedMeanwhile where it was signed on an older state of them
    public void bringBack(Actor actor, SiteId site, ReviewMeetingId id, Signatory signatory, byte[] signed) {
        var turn = turn(reading.led(actor, site, id));
        mustWait(turn, signatory);
        var before = minutes.pdf(id, turn.minutes().version());
        if (!begins(signed, before)
                && begins(signed, minutes.unsigned(id, turn.minutes().version())))
            throw new MinutesRefused.OthersSignedMeanwhile();
        var officer = signatory.of(turn.meeting().plan());
        take(actor, turn, seals.judged(signed, before, turn.minutes(), signatory, officer, clock.instant()));
    }

    private static boolean begins(byte[] with, byte[] before) {
        return with.length >= before.length && Arrays.equals(with, 0, before.length, before, 0, before.length);
    }

    private void take(Actor actor, Turn turn, MinutesSeals.Sealed sealed) {
        var id = turn.meeting().id();
        var n = turn.minutes().signatures().size() + 1;
        minutes.add(id, turn.minutes().version(), n, sealed.signature(), sealed.pdf(), actor);
        settle(turn);
        var told = sealed.signature().signatory() + " " + sealed.signature().way() + " "
                + sealed.signature().certificate();
        events.publishEvent(new ReviewMinutesSigned(
                turn.meeting().year().site(), id, turn.minutes().sha256(), told, actor));
    }

    private void settle(Turn turn) {
        var id = turn.meeting().id();
        if (minutes.of(id).orElseThrow().complete())
            store.move(id, turn.frozen().signed(clock.instant()));
    }

    /// A scan of the minutes signed on paper by both: it counts when two people have confirmed it.
    public void attach(Actor actor, SiteId site, ReviewMeetingId id, LocalDate on, SheetFile file) {
        var turn = turn(reading.led(actor, site, id));
        if (on.isAfter(Vietnam.today(clock))) throw new MinutesRefused.SignedInTheFuture();
        minutes.attach(id, turn.minutes().version(), on, file, actor, clock.instant());
        events.publishEvent(new ReviewSheetAttached(site, id, turn.minutes().sha256(), on.toString(), actor));
    }

    /// For whoever may see the meeting; the second confirmation makes the scan count.
    ///
    /// @throws MinutesRefused.ConfirmedByYou where the same person confirms twice
    public void confirm(Actor actor, SiteId site, ReviewMeetingId id) {
        var meeting = store.locked(site, id).orElseThrow(Missing::new);
        reading.mustSee(actor, meeting.year());
        var turn = turn(meeting);
        if (turn.minutes().sheet() == null) throw new MinutesRefused.NoSheet();
        minutes.confirm(id, turn.minutes().version(), actor, clock.instant());
        settle(turn);
        events.publishEvent(
                new ReviewSheetConfirmed(site, id, "", turn.minutes().sha256(), actor));
    }

    public SheetFile sheet(Actor actor, SiteId site, ReviewMeetingId id) {
        reading.seen(actor, site, id);
        return minutes.of(id)
                .flatMap(known -> minutes.file(id, known.version()))
                .orElseThrow(Missing::new);
    }
}
