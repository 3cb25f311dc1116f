package vn.thidua.emulation.council;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.documents.DrawnPaper;
import vn.thidua.emulation.review.FrozenMinutes;
import vn.thidua.emulation.review.MinutesRefused;
import vn.thidua.emulation.review.MinutesSeals;
import vn.thidua.emulation.review.Officer;
import vn.thidua.emulation.review.Signatory;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;

/// The minutes of a session: drawn from what happened, frozen as one text, and signed by its secretary and the one who
/// presided, with a key file here or with a tool of their own.
@Service
@Transactional
public class CouncilMinutes {

    private final CouncilStore councils;
    private final CouncilReading reading;
    private final CouncilVotes votes;
    private final SealedVotes sealed;
    private final CouncilMinutesStore minutes;
    private final CouncilPapers papers;
    private final MinutesSeals seals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CouncilMinutes(
            CouncilStore councils,
            CouncilReading reading,
            CouncilVotes votes,
            SealedVotes sealed,
            CouncilMinutesStore minutes,
            CouncilPapers papers,
            MinutesSeals seals,
            ApplicationEventPublisher events,
            Clock clock) {
        this.councils = councils;
        this.reading = reading;
        this.votes = votes;
        this.sealed = sealed;
        this.minutes = minutes;
        this.papers = papers;
        this.seals = seals;
        this.events = events;
        this.clock = clock;
    }

    /// Empty while they can still be written.
    public Optional<FrozenMinutes> of(Actor actor, SiteId site, CouncilSessionId id) {
        reading.seen(actor, site, id);
        return minutes.of(id);
    }

    /// As frozen, with every signature made so far; before, what they would say now.
    public DrawnPaper drawn(Actor actor, SiteId site, CouncilSessionId id) {
        var kept = reading.seen(actor, site, id).mustBe(SessionState.CONCLUDED);
        return minutes.of(id)
                .map(known -> new DrawnPaper(minutes.pdf(id, known.version()), minutes.docx(id, known.version())))
                .orElseGet(() -> draw(kept));
    }

    private DrawnPaper draw(KeptSession kept) {
        var council = councils.profile(kept.site()).orElseThrow(CouncilRefused.WithoutProfile::new);
        var paper = CouncilMinutesPaper.of(
                kept, council, votes.certifiers(kept), sealed.standing(kept).round());
        return papers.drawn(paper, kept.id().value(), clock.instant());
    }

    public void freeze(Actor actor, SiteId site, CouncilSessionId id) {
        var kept = reading.kept(actor, site, id).mustBe(SessionState.CONCLUDED);
        if (minutes.of(id).isPresent()) throw new CouncilRefused.NotNow();
        var version = minutes.freeze(id, draw(kept), actor, clock.instant());
        var frozen = minutes.of(id).orElseThrow();
        events.publishEvent(new CouncilMinutesFrozen(site, id, version + ", SHA-256 " + frozen.sha256(), actor));
    }

    /// Lets them be written again, while nobody has signed.
    public void thaw(Actor actor, SiteId site, CouncilSessionId id, String reason) {
        reading.kept(actor, site, id);
        var frozen = minutes.of(id).orElseThrow(CouncilRefused.WithoutMinutes::new);
        if (frozen.begun()) throw new CouncilRefused.NotNow();
        if (reason.isBlank()) throw new CouncilRefused.WithoutReason();
        minutes.thaw(id, frozen.version(), reason.strip());
        events.publishEvent(new CouncilMinutesThawed(site, id, reason.strip(), actor));
    }

    /// Who signs in which place.
    public static Officer officer(KeptSession kept, Signatory signatory) {
        return switch (signatory) {
            case SECRETARY -> new Officer(kept.plan().secretary().name(), "Thư ký Hội đồng");
            case CHAIR ->
                kept.presiding()
                        .map(seat -> new Officer(seat.name(), seat.post().words()))
                        .orElseThrow(CouncilRefused.WithoutChair::new);
        };
    }

    private record Turn(KeptSession kept, CouncilProfile council, FrozenMinutes minutes, byte[] before) {}

    private Turn turn(Actor actor, SiteId site, CouncilSessionId id, Signatory signatory) {
        var kept = reading.kept(actor, site, id);
        var frozen = minutes.of(id).orElseThrow(CouncilRefused.WithoutMinutes::new);
        if (frozen.of(signatory).isPresent()) throw new MinutesRefused.SignedByThem();
        var council = councils.profile(site).orElseThrow(CouncilRefused.WithoutProfile::new);
        return new Turn(kept, council, frozen, minutes.pdf(id, frozen.version()));
    }

    /// Signs with a key file that is opened for this one act and must name the signer.
    ///
    /// @param password is overwritten
    public void sign(
            Actor actor, SiteId site, CouncilSessionId id, Signatory signatory, byte[] keyFile, char[] password) {
        var turn = turn(actor, site, id, signatory);
        var officer = officer(turn.kept(), signatory);
        take(
                actor,
                turn,
                seals.own(
                        turn.before(), signatory, officer, turn.council().name(), keyFile, password, clock.instant()));
    }

    /// Takes back what was signed elsewhere: exactly our latest bytes and one signature more, of the right person.
    public void bringBack(Actor actor, SiteId site, CouncilSessionId id, Signatory signatory, byte[] signed) {
        var turn = turn(actor, site, id, signatory);
        var officer = officer(turn.kept(), signatory);
        take(actor, turn, seals.judged(signed, turn.before(), turn.minutes(), signatory, officer, clock.instant()));
    }

    private void take(Actor actor, Turn turn, MinutesSeals.Sealed sealed) {
        var id = turn.kept().id();
        var n = turn.minutes().signatures().size() + 1;
        minutes.add(id, turn.minutes().version(), n, sealed.signature(), sealed.pdf(), actor);
        var told = sealed.signature().signatory() + " " + sealed.signature().way() + " "
                + sealed.signature().certificate();
        events.publishEvent(new CouncilMinutesSigned(turn.kept().site(), id, told, actor));
    }
}
