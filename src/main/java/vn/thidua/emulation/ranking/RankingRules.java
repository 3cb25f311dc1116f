package vn.thidua.emulation.ranking;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.bloc.BlocRight;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.rules.RuleBook;
import vn.thidua.emulation.scoring.CriteriaSet;
import vn.thidua.emulation.scoring.TieRule;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;

/// The terms by which a bloc ranks in a year, and the votes that part those whom no other rule does. Open while no
/// ranking is certified, or a wrong one is being replaced.
@Service
@Transactional
public class RankingRules {

    private final RankingTermsStore store;
    private final RankingStore rankings;
    private final RankingBasis basis;
    private final Scores scores;
    private final BlocYears years;
    private final RuleBook rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RankingRules(
            RankingTermsStore store,
            RankingStore rankings,
            RankingBasis basis,
            Scores scores,
            BlocYears years,
            RuleBook rules,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.rankings = rankings;
        this.basis = basis;
        this.scores = scores;
        this.years = years;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    /// @param edition what whoever saves says was read; 0 while nothing is written
    public record Written(Optional<RankingTerms> terms, int edition) {}

    public Written written(Actor actor, SiteId site, BlocYearId id) {
        if (!years.maySee(actor, years.year(site, id))) throw new Forbidden(BlocRight.VIEW);
        return store.found(id)
                .map(kept -> new Written(Optional.of(kept.terms()), kept.edition()))
                .orElse(new Written(Optional.empty(), 0));
    }

    /// What the rules in force say.
    public RankingOffer offer(SiteId site) {
        return rules.find(site, Vietnam.today(clock)).map(RankingOffer::of).orElse(RankingOffer.NOTHING);
    }

    /// By which the year is scored; empty while none is chosen.
    public Optional<CriteriaSet> criteria(SiteId site, BlocYearId id) {
        return scores.criteria(site, id);
    }

    public Standings.Votes votes(SiteId site, BlocYearId id) {
        return basis.votes(years.year(site, id));
    }

    /// @param edition what the writer had read
    public void save(Actor actor, SiteId site, BlocYearId id, int edition, RankingTerms terms) {
        var year = open(actor, site, id);
        var before = store.locked(id);
        if (before.map(RankingTermsStore.Kept::edition).orElse(0) != edition)
            throw new RankingRefused.ChangedMeanwhile();
        for (var unit : terms.excluded()) if (year.member(unit).isEmpty()) throw new RankingRefused.NotAMember();
        scores.criteria(site, id).ifPresent(set -> mustFit(terms, set));
        store.save(id, terms);
        events.publishEvent(new RankingTermsSet(
                site,
                id,
                before.map(kept -> TermWords.of(kept.terms(), year)).orElse(""),
                TermWords.of(terms, year),
                actor));
    }

    private static void mustFit(RankingTerms terms, CriteriaSet set) {
        var codes = set.all().map(criterion -> criterion.code()).toList();
        for (var tie : terms.order().ties())
            if (tie instanceof TieRule.MorePointsIn(var code) && !codes.contains(code))
                throw new RankingRefused.UnknownTieRule(code);
        if (!terms.least().isEmpty()
                && set.grades().grades().stream()
                        .noneMatch(grade -> grade.name().equals(terms.least())))
            throw new RankingRefused.UnknownClass(terms.least());
    }

    /// Whoever leads the year, and not while a certified ranking is the last word.
    private BlocYear open(Actor actor, SiteId site, BlocYearId id) {
        var year = years.year(site, id);
        if (!years.mayLead(actor, year)) throw new Forbidden(BlocRight.LEAD);
        if (rankings.of(site, id).stream().findFirst().orElse(null) instanceof Round.Certified)
            throw new RankingRefused.AlreadyCertified();
        return year;
    }

    /// Records what the bloc voted for units that were tied, with the paper in which that stands.
    public void vote(Actor actor, SiteId site, BlocYearId id, Standings.Votes votes) {
        var year = open(actor, site, id);
        store.locked(id).orElseThrow(RankingRefused.WithoutTerms::new);
        for (var unit : votes.counts().keySet()) if (year.member(unit).isEmpty()) throw new RankingRefused.NotAMember();
        if (!votes.counts().isEmpty() && votes.reference().isEmpty()) throw new RankingRefused.VotesWithoutReference();
        store.vote(id, votes);
        events.publishEvent(new TieVoted(site, id, "", TermWords.of(votes, year), actor));
    }
}
