package vn.thidua.emulation.ballot;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;

/// The urn of a sealed vote. An envelope that comes in is told to nobody and noted nowhere: a trail with the time of
/// each would be one more way to whose it was. That somebody took part is written into the roll when the urn is
/// closed.
@Service
@Transactional
public class Urn {

    private final BallotStore store;
    private final KeptBallotStore kept;
    private final EnvelopeStore envelopes;
    private final SecureRandom random;
    private final ApplicationEventPublisher events;

    Urn(
            BallotStore store,
            KeptBallotStore kept,
            EnvelopeStore envelopes,
            SecureRandom random,
            ApplicationEventPublisher events) {
        this.store = store;
        this.kept = kept;
        this.envelopes = envelopes;
        this.random = random;
        this.events = events;
    }

    /// What somebody who may vote sees.
    ///
    /// @param key of the election, for the browser
    /// @param receipt of the envelope that is in the urn now; empty where there is none
    public record Place(KeptBallot ballot, Voter voter, byte[] key, Optional<String> receipt) {

        public String label() {
            return Envelope.label(ballot.id(), voter.n());
        }
    }

    /// The voter of this person, as the roll says and their rights of today.
    ///
    /// @throws BallotRefused.HasNoVote for all others
    public Voter voter(Actor actor, SiteId site, BallotId id) {
        return voter(actor, kept.found(site, id).orElseThrow(Missing::new));
    }

    private static Voter voter(Actor actor, KeptBallot ballot) {
        if (!actor.mayAnywhere(BallotRight.VOTE, ballot.site())) throw new Forbidden(BallotRight.VOTE);
        var voter = ballot.plan().roll().of(actor.account()).orElseThrow(BallotRefused.HasNoVote::new);
        actor.must(BallotRight.VOTE, Scope.of(ballot.site()).unit(voter.unit().value()));
        if (!Roll.hasVote(voter, ballot.plan().terms())) throw new BallotRefused.HasNoVote();
        return voter;
    }

    public Place place(Actor actor, SiteId site, BallotId id) {
        var ballot = kept.found(site, id).orElseThrow(Missing::new);
        var voter = voter(actor, ballot);
        var key = envelopes.publicKey(id).orElseThrow(BallotRefused.NotNow::new);
        return new Place(ballot, voter, key, envelopes.of(id, voter.n()).map(Envelope::receipt));
    }

    /// Takes an envelope, or another in its place, until the urn is closed.
    public void cast(Actor actor, SiteId site, BallotId id, Envelope envelope) {
        var ballot = kept.found(site, id).orElseThrow(Missing::new);
        var voter = voter(actor, ballot);
        if (voter.isAbsent()) throw new BallotRefused.VotesInWriting();
        if (!envelopes.put(id, voter.n(), envelope)) throw new BallotRefused.UrnClosed();
    }

    /// Numbers of those whose envelope is in the urn, while it is open.
    public List<Integer> voted(KeptBallot ballot) {
        return envelopes.voters(ballot.id());
    }

    /// Draws the share of a holder and keeps its public half. The phrase is told this once.
    public String takeShare(Actor actor, SiteId site, BallotId id) {
        var ballot = kept.locked(site, id);
        if (!actor.mayAnywhere(BallotRight.COUNT, site)) throw new Forbidden(BallotRight.COUNT);
        var holder = ballot.officer(actor.account())
                .filter(Officer::isHolder)
                .orElseThrow(() -> new Forbidden(BallotRight.COUNT));
        if (!(ballot.ballot() instanceof Ballot.Draft) || ballot.plan().way() != VotingWay.SEALED)
            throw new BallotRefused.NotNow();
        var share = KeyShare.drawn(holder.n(), random);
        store.take(id, share);
        events.publishEvent(new BallotShareTaken(site, id, holder.role(), actor));
        return share.phrase();
    }
}
