package vn.thidua.emulation.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.newsroom.DraftId;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.WorkingDays;

/// A window: a list that the people see from a day to a day.
///
/// @param about what readers are told of it, and what they are asked
/// @param decision behind it; `null` before there is one
/// @param decisionWords number, day and issuer of the decision as they are written; empty before there is one
/// @param mailbox a mailbox of the office that is written to when somebody writes; empty for none; never public
/// @param article the draft that was begun from it; `null` while there is none
public record Disclosure(
        DisclosureId id,
        SiteId site,
        Timing timing,
        String title,
        String about,
        @Nullable UUID decision,
        String decisionWords,
        DisclosedList list,
        Span span,
        String mailbox,
        UUID preparedBy,
        Instant preparedAt,
        DisclosureState state,
        @Nullable DraftId article) {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_ABOUT = 4_000;

    public Disclosure {
        title = title.strip();
        about = about.strip();
        decisionWords = decisionWords.strip();
        if (title.isEmpty()) throw new DisclosureRefused.WithoutTitle();
        if (title.length() > LONGEST_TITLE) throw new DisclosureRefused.WordsTooLong(LONGEST_TITLE);
        if (about.length() > LONGEST_ABOUT) throw new DisclosureRefused.WordsTooLong(LONGEST_ABOUT);
        if (timing == Timing.AFTER_DECISION && decisionWords.isEmpty()) throw new DisclosureRefused.WithoutDecision();
        if (timing == Timing.BEFORE_COUNCIL && decision != null)
            throw new IllegalArgumentException("there is no decision before the council");
    }

    private Disclosure at(Span span, DisclosureState next) {
        return new Disclosure(
                id,
                site,
                timing,
                title,
                about,
                decision,
                decisionWords,
                list,
                span,
                mailbox,
                preparedBy,
                preparedAt,
                next,
                article);
    }

    /// Another person than who prepared it opens it, not before the day that was announced. One that is opened later
    /// lasts as many days.
    Disclosure opened(UUID by, Instant at, LocalDate today, WorkingDays calendar) {
        if (!(state instanceof DisclosureState.Scheduled)) throw new DisclosureRefused.NotNow();
        if (by.equals(preparedBy)) throw new DisclosureRefused.SamePerson();
        if (today.isBefore(span.from())) throw new DisclosureRefused.TooEarly(span.from());
        var held = today.isAfter(span.from()) ? span.beginning(today, calendar) : span;
        return at(held, new DisclosureState.Open(by, at));
    }

    public boolean takesVoices(LocalDate today) {
        return state instanceof DisclosureState.Open && span.holds(today);
    }

    void mustTakeVoices(LocalDate today) {
        if (!takesVoices(today)) throw new DisclosureRefused.NotOpen();
    }

    /// Whether its time is over and somebody has to say that all is answered.
    public boolean waitsForClosing(LocalDate today) {
        return state instanceof DisclosureState.Open && span.over(today);
    }

    /// @param waiting how many of those who wrote have no answer
    Disclosure closed(Instant at, LocalDate today, int waiting, String remark) {
        if (!(state instanceof DisclosureState.Open)) throw new DisclosureRefused.NotNow();
        if (!span.over(today)) throw new DisclosureRefused.StillOpen(span.to());
        if (waiting > 0) throw new DisclosureRefused.VoicesWaiting(waiting);
        return at(span, new DisclosureState.Closed(at, remark.strip()));
    }

    Disclosure withdrawn(Instant at, String reason) {
        return switch (state) {
            case DisclosureState.Scheduled _, DisclosureState.Open _ ->
                at(span, new DisclosureState.Withdrawn(at, reason));
            case DisclosureState.Closed _, DisclosureState.Withdrawn _ -> throw new DisclosureRefused.NotNow();
        };
    }

    /// Its address for readers.
    public String address() {
        return "/cong-khai/" + id.value();
    }
}
