package vn.thidua.emulation.ballot;

import static java.util.stream.Collectors.toMap;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.bloc.BlocRight;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.rules.Content;
import vn.thidua.emulation.rules.RuleBook;
import vn.thidua.emulation.rules.RulePackage;
import vn.thidua.emulation.scoring.Threshold;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;

/// Ballots of a bloc year. Whoever leads the year prepares, opens, closes and declares void; members read, and nobody
/// reads how somebody voted in secret, nor any number before the count.
@Service
@Transactional
public class Ballots {

    private final BallotStore store;
    private final KeptBallotStore kept;
    private final EnvelopeStore envelopes;
    private final CountStore counts;
    private final ElectorStore electors;
    private final BlocYears years;
    private final RuleBook rules;
    private final SecureRandom random;
    private final ApplicationEventPublisher events;

    Ballots(
            BallotStore store,
            KeptBallotStore kept,
            EnvelopeStore envelopes,
            CountStore counts,
            ElectorStore electors,
            BlocYears years,
            RuleBook rules,
            SecureRandom random,
            ApplicationEventPublisher events) {
        this.store = store;
        this.kept = kept;
        this.envelopes = envelopes;
        this.counts = counts;
        this.electors = electors;
        this.years = years;
        this.rules = rules;
        this.random = random;
        this.events = events;
    }

    /// For other rooms, which ask for rights of their own.
    public List<KeptBallot> ofYear(SiteId site, BlocYearId year) {
        return kept.ofYear(site, year);
    }

    /// What came of it; empty before the count, and where it is void or of another site.
    public Optional<Outcome> result(SiteId site, BallotId id) {
        return kept.found(site, id).flatMap(KeptBallot::outcome);
    }

    /// Votes by the unit that an option stands for, once certified: what a tie may be broken by.
    public Map<UnitId, Integer> votesFor(SiteId site, BallotId id) {
        var votes = new HashMap<UnitId, Integer>();
        result(site, id).filter(Outcome::certified).ifPresent(outcome -> {
            for (var result : outcome.results())
                if (result.option().unit() != null) votes.merge(result.option().unit(), result.votes(), Integer::sum);
        });
        return votes;
    }

    public List<KeptBallot> ofYear(Actor actor, SiteId site, BlocYearId id) {
        if (!years.maySee(actor, years.year(site, id))) throw new Forbidden(BlocRight.VIEW);
        return kept.ofYear(site, id);
    }

    public KeptBallot ballot(Actor actor, SiteId site, BallotId id) {
        var found = kept.found(site, id).orElseThrow(Missing::new);
        if (!years.maySee(actor, years.year(site, found.year())) && !isNamed(actor, found))
            throw new Forbidden(BlocRight.VIEW);
        return found;
    }

    /// Whether somebody still may count is asked when they do.
    private static boolean isNamed(Actor actor, KeptBallot found) {
        return found.officer(actor.account()).isPresent() && actor.mayAnywhere(BallotRight.COUNT, found.site());
    }

    public boolean mayLead(Actor actor, KeptBallot ballot) {
        return years.mayLead(actor, years.year(ballot.site(), ballot.year()));
    }

    /// Who may be named: for each member its voters, and the officers.
    public record Candidates(Map<UnitId, List<Elector>> voters, List<Elector> officers) {
        public Candidates {
            voters = Map.copyOf(voters);
            officers = List.copyOf(officers);
        }

        public Optional<Elector> voter(UnitId unit, UUID account) {
            return voters.getOrDefault(unit, List.of()).stream()
                    .filter(one -> one.account().equals(account))
                    .findFirst();
        }

        public Optional<Elector> officer(UUID account) {
            return officers.stream()
                    .filter(one -> one.account().equals(account))
                    .findFirst();
        }
    }

    public Candidates candidates(Actor actor, SiteId site, BlocYearId id) {
        var year = led(actor, site, id);
        var units = year.members().stream().map(member -> member.unit()).toList();
        var voters = units.stream().collect(toMap(unit -> unit, unit -> electors.voters(site, unit)));
        return new Candidates(voters, electors.officers(site, units));
    }

    private BlocYear led(Actor actor, SiteId site, BlocYearId id) {
        var year = years.year(site, id);
        if (!years.mayLead(actor, year)) throw new Forbidden(BlocRight.LEAD);
        return year;
    }

    /// The rules in force today, for whoever prepares a ballot; empty where the site has none.
    public Optional<RulePackage> rules(SiteId site) {
        return rules.find(site, Vietnam.dayOf(store.now()));
    }

    public BallotId prepare(Actor actor, SiteId site, BlocYearId id, BallotPlan plan) {
        return begin(actor, site, led(actor, site, id), plan, null);
    }

    private BallotId begin(Actor actor, SiteId site, BlocYear year, BallotPlan plan, @Nullable BallotId replaces) {
        mustBeOfTheBloc(year, plan);
        var draft = new Ballot.Draft(new BallotId(UUID.randomUUID()), plan);
        store.add(site, year.id(), draft, replaces);
        events.publishEvent(new BallotPrepared(site, draft.id(), plan.question().words(), actor));
        return draft.id();
    }

    /// One voter for each member, as the year has them.
    private static void mustBeOfTheBloc(BlocYear year, BallotPlan plan) {
        for (var member : year.members())
            if (plan.roll().voters().stream()
                    .noneMatch(voter -> voter.unit().equals(member.unit()) && voter.n() == member.place()))
                throw new BallotRefused.MemberWithoutVoter(member.name());
        if (plan.roll().voters().size() != year.members().size()) throw new IllegalArgumentException("not a member");
    }

    /// @param edition what the writer had read
    public void change(Actor actor, SiteId site, BallotId id, int edition, BallotPlan plan) {
        var draft = kept.locked(site, id);
        var year = led(actor, site, draft.year());
        if (draft.edition() != edition) throw new BallotRefused.ChangedMeanwhile();
        if (!(draft.ballot() instanceof Ballot.Draft)) throw new BallotRefused.NotNow();
        mustBeOfTheBloc(year, plan);
        store.change(new Ballot.Draft(id, plan));
        events.publishEvent(new BallotPrepared(site, id, plan.question().words(), actor));
    }

    /// Freezes roll and rules; the threshold is that of the rule in force at this moment. For a sealed vote the key
    /// pair is made now, and its private half is gone from memory when this returns.
    public void open(Actor actor, SiteId site, BallotId id) {
        var draft = kept.locked(site, id);
        led(actor, site, draft.year());
        if (!(draft.ballot() instanceof Ballot.Draft prepared)) throw new BallotRefused.NotNow();
        var now = store.now();
        var open = prepared.open(inForce(site, prepared.plan().terms()), now);
        if (open.plan().way() == VotingWay.SEALED) {
            var holders = store.shares(id).stream().map(BallotStore.Share::key).toList();
            var key = ElectionKey.made(id, holders.subList(0, Officer.HOLDERS), random);
            store.open(open, now, key.publicKey());
            envelopes.add(id, key);
        } else store.open(open, now, null);
        var roll = open.plan().roll();
        events.publishEvent(new BallotOpened(
                site,
                id,
                roll.present(open.plan().terms()) + "/"
                        + roll.members(open.plan().terms()) + " · SHA-256 " + roll.hash(),
                actor));
    }

    /// Lapsed rules are refused by the room of rules.
    private VotingTerms inForce(SiteId site, VotingTerms terms) {
        var before = terms.threshold();
        if (before.source().rule().isEmpty()) return terms;
        var today = Vietnam.dayOf(store.now());
        var used = rules.use(site, before.source().rule(), today, today);
        if (!(used.value().content() instanceof Content.Number number)) return terms;
        var least =
                Threshold.percent(number.amount(), before.of(), used.citation()).least();
        return new VotingTerms(
                new Threshold(least, before.exceeded(), before.of(), used.citation()),
                terms.quorum(),
                terms.quorumSource(),
                terms.delegates(),
                terms.conflictExcludes());
    }

    public void close(Actor actor, SiteId site, BallotId id) {
        var found = kept.locked(site, id);
        led(actor, site, found.year());
        if (!(found.ballot() instanceof Ballot.Open open)) throw new BallotRefused.NotNow();
        var urn = envelopes.of(id);
        var now = store.now();
        open.close(now, urn.size());
        var receipts = urn.values().stream().map(Envelope::receipt).sorted().toList();
        store.close(id, now, receipts, urn.keySet());
        var closed = kept.found(site, id).orElseThrow();
        var told = open.plan().way() == VotingWay.SEALED ? " · SHA-256 " + closed.receiptsHash() : "";
        events.publishEvent(
                new BallotClosed(site, id, (urn.size() + closed.written().size()) + told, actor));
    }

    public void declareVoid(Actor actor, SiteId site, BallotId id, String reason) {
        var found = kept.locked(site, id);
        led(actor, site, found.year());
        var next = found.ballot().declareVoid(reason);
        envelopes.destroy(id);
        counts.forgetEntered(id);
        store.move(next);
        events.publishEvent(new BallotVoided(site, id, next.reason(), actor));
    }

    /// A new draft in the place of one that is void.
    public BallotId repeat(Actor actor, SiteId site, BallotId id) {
        var found = kept.locked(site, id);
        var year = led(actor, site, found.year());
        if (!(found.ballot() instanceof Ballot.Void)) throw new BallotRefused.NotNow();
        return begin(actor, site, year, found.plan(), id);
    }
}
