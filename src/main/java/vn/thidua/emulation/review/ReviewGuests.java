package vn.thidua.emulation.review;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;

/// Guests of review meetings: asked, and seen on the day.
@Service
@Transactional
public class ReviewGuests {

    private final ReviewReading reading;
    private final ReviewRollStore rolls;
    private final ApplicationEventPublisher events;

    ReviewGuests(ReviewReading reading, ReviewRollStore rolls, ApplicationEventPublisher events) {
        this.reading = reading;
        this.rolls = rolls;
        this.events = events;
    }

    public void ask(Actor actor, SiteId site, ReviewMeetingId id, String name, String title, String ofUnit) {
        var meeting = reading.led(actor, site, id);
        mustBeOpen(meeting);
        var last = rolls.guests(id).stream().mapToInt(Guest::n).max().orElse(0);
        var guest = new Guest(last + 1, name, title, ofUnit, false);
        rolls.save(id, guest);
        events.publishEvent(new ReviewGuestsChanged(site, id, "", guest.words(), actor));
    }

    public void drop(Actor actor, SiteId site, ReviewMeetingId id, int n) {
        mustBeOpen(reading.led(actor, site, id));
        var guest = guest(id, n);
        rolls.uninvite(id, n);
        events.publishEvent(new ReviewGuestsChanged(site, id, guest.words(), "", actor));
    }

    public void welcome(Actor actor, SiteId site, ReviewMeetingId id, int n, boolean came) {
        mustBeOpen(reading.led(actor, site, id));
        var guest = guest(id, n);
        if (guest.came() == came) return;
        rolls.save(id, new Guest(n, guest.name(), guest.title(), guest.ofUnit(), came));
        events.publishEvent(
                new ReviewAttended(site, id, "", guest.words() + ": " + (came ? "IN_PERSON" : "ABSENT"), actor));
    }

    private Guest guest(ReviewMeetingId id, int n) {
        return rolls.guests(id).stream().filter(one -> one.n() == n).findFirst().orElseThrow(Missing::new);
    }

    /// Until the minutes are frozen, guests and attendance can be put right.
    private static void mustBeOpen(ReviewMeeting meeting) {
        if (meeting.state() instanceof ReviewState.Told) return;
        meeting.mustBe(ReviewState.Ahead.class);
    }
}
