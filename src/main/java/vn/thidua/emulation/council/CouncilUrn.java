package vn.thidua.emulation.council;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.emulation.ballot.Envelope;
import vn.thidua.emulation.ballot.KeyShare;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;

/// The urn of a sealed round. An envelope that comes in is told to nobody and noted nowhere; that somebody took part is
/// written down when the urn is closed.
@Service
@Transactional
public class CouncilUrn {

    private final CouncilSessionStore store;
    private final CouncilUrnStore urns;
    private final CouncilReading reading;
    private final SecureRandom random;
    private final ApplicationEventPublisher events;

    CouncilUrn(
            CouncilSessionStore store,
            CouncilUrnStore urns,
            CouncilReading reading,
            SecureRandom random,
            ApplicationEventPublisher events) {
        this.store = store;
        this.urns = urns;
        this.reading = reading;
        this.random = random;
        this.events = events;
    }

    /// What a member sees who votes.
    ///
    /// @param round what may be known of it
    /// @param key of the election, for the browser
    /// @param receipt of the envelope that is in the urn now; empty where there is none
    public record Place(KeptSession kept, Seated seat, SealedRound round, byte[] key, Optional<String> receipt) {

        public String label() {
            return SealedTerms.label(kept.id(), round.round(), seat.n());
        }

        /// What this member votes on, in the order of the list.
        public List<Listed> items() {
            return kept.items().stream()
                    .filter(item -> item.stands() && kept.bench().votes(seat.n(), item.n()))
                    .toList();
        }

        /// What this member has no vote on.
        public List<Listed> struck() {
            return kept.items().stream()
                    .filter(item -> item.stands() && !kept.bench().votes(seat.n(), item.n()))
                    .toList();
        }
    }

    private record Turn(KeptSession kept, Seated seat, int round) {}

    /// The seat of this person in a sealed round, by their rights of today.
    private Turn turn(Actor actor, SiteId site, CouncilSessionId id) {
        if (!actor.mayAnywhere(CouncilRight.READ, site)) throw new Forbidden(CouncilRight.READ);
        var kept = store.found(site, id).orElseThrow(Missing::new);
        var seat = kept.seatOf(actor.account()).orElseThrow(CouncilRefused.HasNoVote::new);
        var ballot = kept.ballot().orElseThrow(CouncilRefused.NotNow::new);
        if (!kept.sealed()) throw new CouncilRefused.NotNow();
        return new Turn(kept, seat, ballot.round());
    }

    public Place place(Actor actor, SiteId site, CouncilSessionId id) {
        var turn = turn(actor, site, id);
        var round = urns.round(id, turn.round()).orElseThrow(CouncilRefused.NotNow::new);
        var key = urns.publicKey(id, turn.round()).orElseThrow(CouncilRefused.NotNow::new);
        return new Place(
                turn.kept(),
                turn.seat(),
                round,
                key,
                urns.of(id, turn.round(), turn.seat().n()).map(Envelope::receipt));
    }

    /// Takes an envelope, or another in its place, until the urn is closed.
    public void cast(Actor actor, SiteId site, CouncilSessionId id, Envelope envelope) {
        var turn = turn(actor, site, id);
        if (turn.seat().part() != CouncilPart.PRESENT) throw new CouncilRefused.VotesInWriting();
        if (!urns.put(id, turn.round(), turn.seat().n(), envelope)) throw new CouncilRefused.UrnClosed();
    }

    /// Draws the share of a holder for the round that is opened next, and keeps its public half. The phrase is told
    /// this once.
    public String takeShare(Actor actor, SiteId site, CouncilSessionId id) {
        var kept = reading.counted(actor, site, id);
        var holder = kept.holder(actor.account()).orElseThrow(() -> new Forbidden(CouncilRight.COUNT));
        if (!kept.sealed()) throw new CouncilRefused.NotNow();
        kept.mustSettle();
        var share = KeyShare.drawn(holder.n(), random);
        urns.take(id, kept.ballots().size() + 1, share);
        events.publishEvent(new CouncilShareTaken(site, id, holder.name(), actor));
        return share.phrase();
    }
}
