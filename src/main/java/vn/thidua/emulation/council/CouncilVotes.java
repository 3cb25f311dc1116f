package vn.thidua.emulation.council;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.design.Words;
import vn.thidua.emulation.council.CouncilBallot.Certified;
import vn.thidua.emulation.council.CouncilBallot.Closed;
import vn.thidua.emulation.council.CouncilBallot.Counted;
import vn.thidua.emulation.council.CouncilBallot.Open;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;

/// Votes of the council: opened with a quorum, counted by two tellers who do not see each other's numbers, certified by
/// two, and from then on only declared void.
@Service
@Transactional
public class CouncilVotes {

    private final CouncilSessionStore store;
    private final CouncilBallotStore ballots;
    private final CouncilUrnStore urns;
    private final CouncilReading reading;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CouncilVotes(
            CouncilSessionStore store,
            CouncilBallotStore ballots,
            CouncilUrnStore urns,
            CouncilReading reading,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.ballots = ballots;
        this.urns = urns;
        this.reading = reading;
        this.events = events;
        this.clock = clock;
    }

    static <B extends CouncilBallot> B at(KeptSession kept, Class<B> step) {
        return kept.mustBe(SessionState.CALLED)
                .ballot()
                .filter(step::isInstance)
                .map(step::cast)
                .orElseThrow(CouncilRefused.NotNow::new);
    }

    /// What is done by other verbs in a session on phones.
    private static KeptSession unsealed(KeptSession kept) {
        if (kept.sealed()) throw new CouncilRefused.NotNow();
        return kept;
    }

    /// Begins the vote, or the next round after one that was declared void.
    public void open(Actor actor, SiteId site, CouncilSessionId id) {
        var kept = unsealed(reading.kept(actor, site, id).mustSettle());
        if (kept.items().stream().noneMatch(Listed::stands)) throw new CouncilRefused.WithoutDossiers();
        if (kept.plan().way() == CouncilWay.MEETING) kept.settled().mustBeQuorate(kept.bench());
        else mustStillCirculate(kept);
        var round = kept.ballots().size() + 1;
        ballots.open(id, round, clock.instant());
        events.publishEvent(new CouncilBallotOpened(
                site,
                id,
                round + " · " + kept.bench().present() + "/" + kept.bench().members(),
                actor));
    }

    /// Sheets that nobody may send back any more are not sent out.
    private void mustStillCirculate(KeptSession kept) {
        if (kept.bench().sheets() == 0
                && Vietnam.today(clock).isAfter(kept.plan().lastDay())) throw tooLate(kept);
    }

    private static CouncilRefused tooLate(KeptSession kept) {
        return new CouncilRefused.WrittenTooLate(Words.day(kept.plan().lastDay()));
    }

    /// Notes that the written ballot of an absent member came, in time. What is on it is counted with the others.
    public void receive(Actor actor, SiteId site, CouncilSessionId id, int seat) {
        var kept = reading.kept(actor, site, id).mustBe(SessionState.CALLED);
        if (!kept.settling()) at(kept, Open.class);
        var absent =
                kept.seats().stream().filter(one -> one.n() == seat).findFirst().orElseThrow(Missing::new);
        if (absent.part() != CouncilPart.ABSENT) throw new CouncilRefused.NotAbsent();
        if (Vietnam.today(clock).isAfter(kept.plan().lastDay())) throw tooLate(kept);
        store.attend(id, seat, CouncilPart.WRITTEN);
        events.publishEvent(new CouncilBallotWritten(site, id, absent.name(), actor));
    }

    public void close(Actor actor, SiteId site, CouncilSessionId id) {
        var kept = unsealed(reading.kept(actor, site, id));
        var over = Vietnam.today(clock).isAfter(kept.plan().lastDay());
        var bench = kept.bench();
        var closed = at(kept, Open.class)
                .close(kept.plan().way() == CouncilWay.CIRCULATION, over, bench.members() - bench.sheets());
        ballots.close(id, closed.round(), clock.instant());
        events.publishEvent(new CouncilBallotClosed(site, id, bench.sheets() + "/" + bench.members(), actor));
    }

    /// What a teller sees: the own numbers, and of the other's only whether they are sent, until both have.
    ///
    /// @param teller 1 or 2
    /// @param differing numbers of the dossiers on which the two differ; empty unless both have sent
    /// @param other what the other counted; `null` until both have sent
    public record Desk(
            int teller,
            TellerEntry own,
            boolean otherSent,
            List<Integer> differing,
            @Nullable TellerEntry other) {
        public Desk {
            differing = List.copyOf(differing);
        }
    }

    public Desk desk(Actor actor, SiteId site, CouncilSessionId id) {
        var kept = reading.counted(actor, site, id);
        var teller = teller(actor, kept);
        var entered =
                kept.ballot().map(ballot -> ballots.entered(id, ballot.round())).orElse(java.util.Map.of());
        var own = entered.getOrDefault(teller, TellerEntry.empty(kept.items().size()));
        var other = Optional.ofNullable(entered.get(3 - teller)).filter(TellerEntry::sent);
        var both = own.sent() && other.isPresent();
        return new Desk(
                teller,
                own,
                other.isPresent(),
                both ? own.differing(other.orElseThrow()) : List.of(),
                both ? other.orElseThrow() : null);
    }

    private static int teller(Actor actor, KeptSession kept) {
        return kept.plan().teller(actor.account()).orElseThrow(() -> new Forbidden(CouncilRight.COUNT));
    }

    /// Keeps what a teller has so far, or takes it as done. The count stands once both say the same; of an open vote
    /// one is enough.
    ///
    /// @return whether it stands now
    public boolean enter(Actor actor, SiteId site, CouncilSessionId id, TellerEntry typed) {
        var kept = reading.counted(actor, site, id);
        var teller = teller(actor, unsealed(kept));
        var closed = at(kept, Closed.class);
        if (typed.lines().size() != kept.items().size()) throw new CouncilRefused.ChangedMeanwhile();
        var entry = typed.without(kept.items());
        if (entry.sent()) closed.counted(entry.whole(kept.items()), kept.bench(), kept.items());
        ballots.enter(id, closed.round(), teller, entry);
        var other = Optional.ofNullable(ballots.entered(id, closed.round()).get(3 - teller));
        var alone = kept.plan().mode() == CouncilMode.HANDS;
        if (!entry.sent() || !alone && other.filter(entry::equals).isEmpty()) return false;
        var counted = closed.counted(entry.whole(kept.items()), kept.bench(), kept.items());
        ballots.tally(id, closed.round(), counted.sheets());
        events.publishEvent(new CouncilBallotCounted(site, id, said(store.locked(site, id)), actor));
        return true;
    }

    /// Of every dossier what came of it.
    static String said(KeptSession kept) {
        return kept.results().stream()
                .map(result -> result.item().code() + " " + result.vote().yes() + "/" + result.base())
                .collect(Collectors.joining(", "));
    }

    /// Throws a count away that nobody may certify; not where the envelopes are gone.
    public void recount(Actor actor, SiteId site, CouncilSessionId id) {
        var kept = unsealed(reading.counted(actor, site, id));
        teller(actor, kept);
        var again = at(kept, Counted.class).again();
        ballots.recount(id, again.round());
        events.publishEvent(new CouncilBallotRecounted(site, id, said(kept), actor));
    }

    /// The second of two people makes the count final.
    public void certify(Actor actor, SiteId site, CouncilSessionId id, String name) {
        var kept = reading.counted(actor, site, id);
        var next = at(kept, Counted.class).certify(actor.account(), kept.bench(), kept.items());
        ballots.certify(id, next, actor.account(), name, clock.instant());
        events.publishEvent(new CouncilBallotCertified(site, id, said(kept), actor));
    }

    public List<String> certifiers(KeptSession kept) {
        return kept.ballot()
                .map(ballot -> ballots.certifiers(kept.id(), ballot.round()))
                .orElse(List.of());
    }

    /// Ends a round for a reason, before its outcome was told to the dossiers; the next one may begin. What went round
    /// goes round again, and envelopes are destroyed unopened.
    public void declareVoid(Actor actor, SiteId site, CouncilSessionId id, String reason) {
        var kept = reading.kept(actor, site, id).mustBe(SessionState.CALLED);
        var ballot = kept.ballot().orElseThrow(CouncilRefused.NotNow::new);
        var ended = ballot.declareVoid(reason);
        ballots.declareVoid(id, ended);
        urns.destroy(id, ended.round());
        if (kept.plan().way() == CouncilWay.CIRCULATION) sendOutAgain(kept);
        var told = ballot instanceof Certified || ballot instanceof Counted ? said(kept) + " · " : "";
        events.publishEvent(new CouncilBallotVoided(site, id, told + ended.reason(), actor));
    }

    /// The sheets of a round that is void are none of the next one.
    private void sendOutAgain(KeptSession kept) {
        for (var seat : kept.seats()) store.attend(kept.id(), seat.n(), CouncilPart.ABSENT);
    }
}
