package vn.thidua.emulation.ranking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.bloc.BlocRight;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.bloc.BlocYearState;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;

/// The ranking of a bloc year: worked out from locked scores, shown to the members, certified by two people, replaced
/// where it was wrong. Whoever leads the year does all of it.
@Service
@Transactional
public class Rankings {

    private final RankingStore store;
    private final RankingTermsStore terms;
    private final RankingBasis basis;
    private final BlocYears years;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Rankings(
            RankingStore store,
            RankingTermsStore terms,
            RankingBasis basis,
            BlocYears years,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.terms = terms;
        this.basis = basis;
        this.years = years;
        this.events = events;
        this.clock = clock;
    }

    /// Those of a year that this person may read, the latest first: members from the review on.
    public List<Round> ofYear(Actor actor, SiteId site, BlocYearId id) {
        var year = years.year(site, id);
        if (!years.maySee(actor, year)) throw new Forbidden(BlocRight.VIEW);
        var leads = years.mayLead(actor, year);
        return store.of(site, id).stream()
                .filter(round -> leads || !(round instanceof Round.Computed))
                .toList();
    }

    public List<Objection> objections(Actor actor, SiteId site, BlocYearId id, RankingId ranking) {
        if (ofYear(actor, site, id).stream().noneMatch(round -> round.id().equals(ranking))) throw new Missing();
        return store.objections(ranking);
    }

    /// What scores, terms and votes give now; nothing is kept.
    public Standings now(Actor actor, SiteId site, BlocYearId id) {
        var year = led(actor, site, id);
        var kept = terms.found(id).orElseThrow(RankingRefused.WithoutTerms::new);
        return basis.standings(year, kept.terms());
    }

    /// The hash of what they give now.
    public String hashNow(Actor actor, SiteId site, BlocYearId id) {
        return Frozen.of(now(actor, site, id)).sha256();
    }

    /// What other terms would give; nothing is kept.
    public Standings tried(Actor actor, SiteId site, BlocYearId id, RankingTerms other) {
        return basis.standings(led(actor, site, id), other);
    }

    private BlocYear led(Actor actor, SiteId site, BlocYearId id) {
        var year = years.year(site, id);
        if (!years.mayLead(actor, year)) throw new Forbidden(BlocRight.LEAD);
        return year;
    }

    /// Works it out, for the first time or anew; what was shown or vouched for is shown again.
    public void compute(Actor actor, SiteId site, BlocYearId id) {
        var year = led(actor, site, id);
        var frozen = worked(year);
        switch (latest(site, id).orElse(null)) {
            case null -> store.add(site, id, new Round.Computed(drawn(), 1, frozen, ""));
            case Round.Computed computed -> store.save(computed.again(frozen));
            case Round.Reviewed reviewed -> store.save(reviewed.again(frozen));
            case Round.Certified _, Round.Superseded _ -> throw new RankingRefused.AlreadyCertified();
        }
        events.publishEvent(new RankingComputed(site, id, "", said(year, frozen), actor));
    }

    private Frozen worked(BlocYear year) {
        var kept = terms.locked(year.id()).orElseThrow(RankingRefused.WithoutTerms::new);
        return Frozen.of(basis.standings(year, kept.terms()));
    }

    private Optional<Round> latest(SiteId site, BlocYearId id) {
        return store.of(site, id).stream().findFirst();
    }

    private static RankingId drawn() {
        return new RankingId(UUID.randomUUID());
    }

    private static String said(BlocYear year, Frozen frozen) {
        return year.title() + " · SHA-256 " + frozen.sha256();
    }

    /// Shows it to the members until a day.
    public void review(Actor actor, SiteId site, BlocYearId id, LocalDate until) {
        var year = led(actor, site, id);
        terms.locked(id);
        if (!(latest(site, id).orElse(null) instanceof Round.Computed computed)) throw new RankingRefused.NotNow();
        var reviewed = computed.review(until, today());
        store.save(reviewed);
        events.publishEvent(new RankingShown(site, id, "", said(year, reviewed.frozen()) + " · " + until, actor));
    }

    private LocalDate today() {
        return Vietnam.today(clock);
    }

    /// The first of two people vouches, or the second certifies; then it is frozen, and shown on the portal.
    ///
    /// @param seen the hash of what this person read
    /// @param name of this person, as it stands in the record
    public void certify(Actor actor, SiteId site, BlocYearId id, String seen, String name) {
        var year = led(actor, site, id);
        var now = worked(year);
        if (!(latest(site, id).orElse(null) instanceof Round.Reviewed reviewed)) throw new RankingRefused.NotNow();
        if (!reviewed.frozen().sha256().equals(seen)) throw new RankingRefused.VouchedMeanwhile();
        var hand = new Round.Hand(actor.account(), name, clock.instant());
        var objections = store.objections(reviewed.id());
        if (reviewed.first() == null) {
            store.save(reviewed.vouch(hand, today(), now, objections));
            events.publishEvent(new RankingVouched(site, id, "", said(year, now), actor));
        } else frozen(actor, year, reviewed.certify(hand, today(), now, objections));
    }

    private void frozen(Actor actor, BlocYear year, Round.Certified certified) {
        for (var earlier : store.of(year.site(), year.id()))
            if (earlier instanceof Round.Certified wrong) store.save(wrong.superseded(clock.instant()));
        var standings = certified.frozen().standings();
        var open = OpenRanking.of(standings, certified.frozen().sha256(), today());
        store.save(certified, open.frozen());
        years.reach(actor, year.site(), year.id(), BlocYearState.RANKED);
        events.publishEvent(new RankingCertified(year.site(), year.id(), "", said(year, certified.frozen()), actor));
    }

    /// Begins the next ranking since the certified one is wrong, which holds until the next is certified.
    public void replace(Actor actor, SiteId site, BlocYearId id, String reason) {
        var year = led(actor, site, id);
        if (reason.isBlank()) throw new RankingRefused.ReplacedWithoutReason();
        var frozen = worked(year);
        if (!(latest(site, id).orElse(null) instanceof Round.Certified wrong)) throw new RankingRefused.NotCertified();
        store.add(site, id, new Round.Computed(drawn(), wrong.n() + 1, frozen, reason.strip()));
        events.publishEvent(new RankingReplacing(site, id, said(year, wrong.frozen()), reason.strip(), actor));
    }
}
