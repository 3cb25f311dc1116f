package vn.thidua.emulation.ballot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.SiteId;

/// The count: hands written down, papers counted by two tellers who do not see each other's numbers, envelopes opened
/// all at once with two shares of the key; then certified by two.
@Service
@Transactional
public class BallotCounting {

    private final BallotStore store;
    private final KeptBallotStore kept;
    private final EnvelopeStore envelopes;
    private final CountStore counts;
    private final ApplicationEventPublisher events;

    BallotCounting(
            BallotStore store,
            KeptBallotStore kept,
            EnvelopeStore envelopes,
            CountStore counts,
            ApplicationEventPublisher events) {
        this.store = store;
        this.kept = kept;
        this.envelopes = envelopes;
        this.counts = counts;
        this.events = events;
    }

    private static Officer officer(Actor actor, KeptBallot ballot) {
        if (!actor.mayAnywhere(BallotRight.COUNT, ballot.site())) throw new Forbidden(BallotRight.COUNT);
        return ballot.officer(actor.account()).orElseThrow(() -> new Forbidden(BallotRight.COUNT));
    }

    private static Officer teller(Actor actor, KeptBallot ballot) {
        return Optional.of(officer(actor, ballot))
                .filter(Officer::isTeller)
                .orElseThrow(() -> new Forbidden(BallotRight.COUNT));
    }

    public boolean mayCount(Actor actor, KeptBallot ballot) {
        return actor.mayAnywhere(BallotRight.COUNT, ballot.site())
                && ballot.officer(actor.account()).filter(Officer::isTeller).isPresent();
    }

    /// Notes that the paper of an absent voter came; what is on it is counted with the others.
    public void receive(Actor actor, SiteId site, BallotId id, int voter) {
        var ballot = kept.locked(site, id);
        teller(actor, ballot);
        var absent = ballot.plan().roll().voter(voter).orElseThrow(BallotRefused.HasNoVote::new);
        if (!Roll.hasVote(absent, ballot.plan().terms())) throw new BallotRefused.HasNoVote();
        if (!(ballot.ballot() instanceof Ballot.Open)) throw new BallotRefused.NotNow();
        if (!store.write(id, voter)) throw new BallotRefused.WrittenTooLate();
        events.publishEvent(new BallotWritten(site, id, absent.unitName(), actor));
    }

    private static Ballot.Closed closed(KeptBallot ballot, VotingWay way) {
        if (ballot.ballot() instanceof Ballot.Closed closed && ballot.plan().way() == way) return closed;
        throw new BallotRefused.NotNow();
    }

    /// Of an open vote: how each member that is present voted, by number; nothing named is an abstention. Papers of
    /// absent members are written down with them.
    public void writeDown(Actor actor, SiteId site, BallotId id, Map<Integer, List<Integer>> hands) {
        var ballot = kept.locked(site, id);
        teller(actor, ballot);
        var closed = closed(ballot, VotingWay.OPEN);
        var plan = ballot.plan();
        var written = new TreeMap<Integer, List<Integer>>();
        for (var voter : plan.roll().voting(plan.terms())) {
            if (voter.isAbsent() && !ballot.written().contains(voter.n())) continue;
            var named = hands.get(voter.n());
            if (named == null) throw new BallotRefused.HandMissing(voter.unitName());
            if (!named.isEmpty() && !plan.question().takes(named))
                throw new BallotRefused.HandDoesNotFit(
                        voter.unitName(), plan.question().most());
            written.put(voter.n(), named);
        }
        written.forEach((voter, named) -> counts.raise(id, voter, named));
        tallied(actor, ballot, closed, plan.question().count(List.copyOf(written.values())));
    }

    /// On paper: the count stands once two tellers say the same, neither of them knowing what the other said.
    ///
    /// @return whether it stands now
    public boolean enter(Actor actor, SiteId site, BallotId id, Count count) {
        var ballot = kept.locked(site, id);
        var teller = teller(actor, ballot);
        var closed = closed(ballot, VotingWay.PAPER);
        closed.tallied(count, ballot.written().size());
        counts.enter(id, teller, count);
        var entered = counts.entered(id);
        var agreed = entered.entrySet().stream()
                .anyMatch(one -> one.getKey() != teller.n() && one.getValue().equals(count));
        if (agreed) tallied(actor, ballot, closed, count);
        return agreed;
    }

    /// Numbers of the tellers who have said what they counted.
    public List<Integer> entered(KeptBallot ballot) {
        return List.copyOf(counts.entered(ballot.id()).keySet());
    }

    /// Opens all envelopes at once. Whose they were is forgotten as they are opened; papers of absent members go among
    /// them; what is written down is sorted, and then envelopes and key are destroyed.
    ///
    /// @param papers of absent members, as counted
    public void unseal(Actor actor, SiteId site, BallotId id, String one, String other, Count papers) {
        var ballot = kept.locked(site, id);
        teller(actor, ballot);
        var closed = closed(ballot, VotingWay.SEALED);
        var urn = envelopes.of(id);
        var receipts = urn.values().stream().map(Envelope::receipt).sorted().toList();
        if (!receipts.equals(ballot.receipts())) throw new BallotRefused.EnvelopesChanged();
        mustBeEnough(ballot, urn.size());
        var written = ballot.written().size();
        if (papers.cast() != written || !papers.addsUp())
            throw new BallotRefused.WrittenDoNotAddUp(papers.cast(), written);
        if (written > 0) ballot.plan().question().mustFit(papers);
        var wrapped = envelopes.key(id).orElseThrow(BallotRefused.NotNow::new);
        var key = wrapped.opened(id, KeyShare.read(1, one), KeyShare.read(2, other));
        var named = new ArrayList<List<Integer>>();
        urn.forEach(
                (voter, envelope) -> named.add(envelope.opened(key, id, voter).orElse(List.of())));
        tallied(actor, ballot, closed, ballot.plan().question().count(named).with(papers));
        envelopes.destroy(id);
    }

    private static void mustBeEnough(KeptBallot ballot, int envelopes) {
        var terms = ballot.plan().terms();
        var quorum = terms.quorumOf(ballot.plan().roll().members(terms))
                - ballot.written().size();
        var fewest = Math.max(Ballot.FEWEST_ENVELOPES, quorum);
        if (envelopes < fewest) throw new BallotRefused.TooFewEnvelopes(envelopes, fewest);
    }

    private void tallied(Actor actor, KeptBallot ballot, Ballot.Closed closed, Count count) {
        var next = closed.tallied(count, ballot.written().size());
        counts.tally(next.id(), count);
        store.move(next);
        events.publishEvent(new BallotTallied(ballot.site(), next.id(), words(next, count), actor));
    }

    /// `Đồng ý 8, Không đồng ý 2; 11 = 10 + 1`: cast, valid, invalid.
    private static String words(Ballot ballot, Count count) {
        var options = ballot.plan().question().options();
        var votes = IntStream.range(0, options.size())
                .mapToObj(i -> options.get(i).words() + " " + count.votes().get(i))
                .collect(Collectors.joining(", "));
        return votes + "; " + count.cast() + " = " + count.valid() + " + " + count.invalid();
    }

    /// Throws a count away that nobody may certify, and counts the papers or hands once more.
    public void recount(Actor actor, SiteId site, BallotId id) {
        var ballot = kept.locked(site, id);
        teller(actor, ballot);
        if (!(ballot.ballot() instanceof Ballot.Tallied tallied)) throw new BallotRefused.NotNow();
        var again = tallied.again();
        counts.forget(id);
        store.move(again);
        events.publishEvent(new BallotRecounted(site, id, words(tallied, tallied.count()), actor));
    }

    public void certify(Actor actor, SiteId site, BallotId id) {
        var ballot = kept.locked(site, id);
        var officer = officer(actor, ballot);
        if (!(ballot.ballot() instanceof Ballot.Tallied tallied)) throw new BallotRefused.NotNow();
        var next = tallied.certify(officer);
        counts.certify(id, officer);
        store.move(next);
        events.publishEvent(
                new BallotCertified(site, id, officer.role() + ": " + words(tallied, tallied.count()), actor));
    }

    /// Of an open vote, by the number of the voter; of a secret one empty.
    public Map<Integer, List<Integer>> hands(KeptBallot ballot) {
        return counts.hands(ballot.id());
    }

    /// For the published file: sorted marks, option by option.
    public List<Integer> marks(KeptBallot ballot) {
        return counts.marks(ballot.id());
    }
}
