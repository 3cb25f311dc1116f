package vn.thidua.emulation.council;

import java.security.PrivateKey;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.emulation.ballot.ElectionKey;
import vn.thidua.emulation.ballot.Envelope;
import vn.thidua.emulation.ballot.KeyShare;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.SiteId;

/// Rounds on phones: opened with a key that nobody has alone, closed with published receipts, and counted all at once.
/// What follows is as after a count on paper.
@Service
@Transactional
public class SealedVotes {

    private final CouncilSessionStore store;
    private final CouncilBallotStore ballots;
    private final CouncilUrnStore urns;
    private final CouncilReading reading;
    private final SecureRandom random;
    private final ApplicationEventPublisher events;

    SealedVotes(
            CouncilSessionStore store,
            CouncilBallotStore ballots,
            CouncilUrnStore urns,
            CouncilReading reading,
            SecureRandom random,
            ApplicationEventPublisher events) {
        this.store = store;
        this.ballots = ballots;
        this.urns = urns;
        this.reading = reading;
        this.random = random;
        this.events = events;
    }

    /// How far a session on phones is.
    ///
    /// @param taken numbers of the holders who have drawn their share for the next round
    /// @param round the last one, whatever came of it; `null` before the first, and where it was on paper
    public record Standing(Set<Integer> taken, @Nullable SealedRound round) {
        public Standing {
            taken = Set.copyOf(taken);
        }
    }

    public Standing standing(KeptSession kept) {
        var rounds = kept.ballots().size();
        return new Standing(
                urns.shares(kept.id(), rounds + 1).keySet(),
                urns.round(kept.id(), rounds).orElse(null));
    }

    private static KeptSession sealed(KeptSession kept) {
        if (!kept.sealed()) throw new CouncilRefused.NotNow();
        return kept;
    }

    /// Begins a round. The key pair is made now, and its private half is gone from memory when this returns.
    ///
    /// @param closesAt until when envelopes are taken
    public void open(Actor actor, SiteId site, CouncilSessionId id, Instant closesAt) {
        var kept = sealed(reading.kept(actor, site, id).mustSettle());
        if (kept.items().stream().noneMatch(Listed::stands)) throw new CouncilRefused.WithoutDossiers();
        var bench = kept.bench();
        kept.settled().mustBeQuorate(bench);
        var number = kept.ballots().size() + 1;
        var shares = urns.shares(id, number);
        var now = urns.now();
        SealedTerms.mustLetOpen(bench, kept.items(), shares.keySet(), closesAt, now);
        var key = ElectionKey.made(SealedTerms.about(id, number), List.copyOf(shares.values()), random);
        var round = new SealedRound(number, closesAt, SealedTerms.rollHash(bench, kept.items()), List.of(), Set.of());
        urns.open(id, round, key, now);
        events.publishEvent(new CouncilBallotOpened(
                site,
                id,
                number + " · " + bench.present() + "/" + bench.members() + " · SHA-256 " + round.rollHash(),
                actor));
    }

    /// Publishes the receipts, and writes down who took part, for all at once.
    public void close(Actor actor, SiteId site, CouncilSessionId id) {
        var kept = sealed(reading.kept(actor, site, id));
        var open = CouncilVotes.at(kept, CouncilBallot.Open.class);
        urns.lock(id, open.round());
        var urn = urns.of(id, open.round());
        var now = urns.now();
        var over = !now.isBefore(urns.round(id, open.round()).orElseThrow().closesAt());
        open.close(true, over, kept.bench().present() - urn.size());
        urns.close(id, open.round(), now, receipts(urn), urn.keySet());
        var closed = urns.round(id, open.round()).orElseThrow();
        events.publishEvent(new CouncilBallotClosed(
                site,
                id,
                (urn.size() + kept.bench().written()) + "/" + kept.bench().members() + " · SHA-256 "
                        + closed.receiptsHash(),
                actor));
    }

    private static List<String> receipts(Map<Integer, Envelope> urn) {
        return urn.values().stream().map(Envelope::receipt).sorted().toList();
    }

    /// For a teller who is about to open the urn.
    public KeptSession counting(Actor actor, SiteId site, CouncilSessionId id) {
        var kept = sealed(reading.counted(actor, site, id));
        kept.plan().teller(actor.account()).orElseThrow(() -> new Forbidden(CouncilRight.COUNT));
        return kept;
    }

    /// Opens all envelopes at once. Whose they were is forgotten as they are opened, sheets of absent members go among
    /// them, what is written down is sorted, and then envelopes and key are destroyed.
    ///
    /// @param papers what is on the sheets of absent members, as the tellers read them
    public void unseal(Actor actor, SiteId site, CouncilSessionId id, String one, String other, TellerEntry papers) {
        var kept = counting(actor, site, id);
        var closed = CouncilVotes.at(kept, CouncilBallot.Closed.class);
        var round = closed.round();
        var urn = urns.of(id, round);
        if (!receipts(urn).equals(urns.round(id, round).orElseThrow().receipts()))
            throw new CouncilRefused.EnvelopesChanged();
        SealedTerms.mustLetCount(kept.bench(), kept.settled(), kept.items(), urn.keySet());
        var written = written(kept, papers);
        var wrapped = urns.key(id, round).orElseThrow(CouncilRefused.NotNow::new);
        var key = wrapped.opened(SealedTerms.about(id, round), KeyShare.read(1, one), KeyShare.read(2, other));
        var count = SealedCount.of(kept.bench(), kept.items(), opened(kept, round, urn, key), written);
        urns.mark(id, round, count.marks());
        ballots.tally(
                id,
                round,
                closed.counted(count.sheets(), kept.bench(), kept.items()).sheets());
        urns.destroy(id, round);
        events.publishEvent(new CouncilBallotCounted(site, id, CouncilVotes.said(store.locked(site, id)), actor));
    }

    /// What is on the sheets of absent members, as far as there are any.
    private static CountedSheets written(KeptSession kept, TellerEntry papers) {
        if (kept.bench().written() == 0)
            return SealedCount.noPapers(kept.items().size());
        var written = papers.without(kept.items()).whole(kept.items());
        SealedCount.mustBeTheirs(kept.bench(), kept.items(), written);
        return written;
    }

    /// What cannot be read is blank on all dossiers.
    private static Map<Integer, MarkedList> opened(
            KeptSession kept, int round, Map<Integer, Envelope> urn, PrivateKey key) {
        var items = kept.items().size();
        var lists = new TreeMap<Integer, MarkedList>();
        urn.forEach((seat, envelope) -> lists.put(
                seat,
                envelope.opened(key, SealedTerms.label(kept.id(), round, seat))
                        .flatMap(form -> MarkedList.read(form, items))
                        .orElseGet(() -> MarkedList.blank(items))));
        return lists;
    }

    /// Where phones cannot be had after all: the next round is on paper, as secret as on phones.
    public void onPaper(Actor actor, SiteId site, CouncilSessionId id) {
        var kept = sealed(reading.kept(actor, site, id).mustSettle());
        store.onPaper(id);
        urns.destroy(id, kept.ballots().size() + 1);
        events.publishEvent(new CouncilSessionOnPaper(site, id, kept.plan().title(), actor));
    }

    /// For the published file: sorted marks by the number of the dossier.
    public Map<Integer, List<Integer>> marks(KeptSession kept) {
        return urns.marks(kept.id(), kept.ballots().size());
    }
}
