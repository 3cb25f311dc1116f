package vn.thidua.emulation.decision;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.documents.Papers;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;

/// The money of decisions: their sheets, and the fund of each year that pays them.
@Service
@Transactional
public class RewardMoneySheets {

    private final Decisions decisions;
    private final FundStore store;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RewardMoneySheets(
            Decisions decisions, FundStore store, Papers papers, ApplicationEventPublisher events, Clock clock) {
        this.decisions = decisions;
        this.store = store;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    private static void must(Actor actor, SiteId site) {
        actor.must(DecisionRight.AWARD, Scope.of(site));
    }

    /// The sheet of a decision that was frozen.
    public MoneySheet sheet(Actor actor, SiteId site, DecisionId id) {
        must(actor, site);
        var decision = decisions.decision(site, id);
        if (decision.kind() != DecisionKind.AWARD || decision.sha256() == null) throw new DecisionRefused.NotRewarded();
        var taken = decisions.after(site, id).stream()
                .flatMap(later -> decisions.lines(site, later.id()).stream())
                .filter(line -> line.effect() == Effect.REVOKE)
                .map(DecisionLine::old)
                .toList();
        var lines = decisions.lines(site, id).stream()
                .filter(line -> !taken.contains(line.id()))
                .toList();
        return new MoneySheet(decision, lines);
    }

    public byte[] pdf(Actor actor, SiteId site, DecisionId id) {
        return papers.pdf(sheet(actor, site, id).paper(), id.value(), clock.instant());
    }

    public byte[] docx(Actor actor, SiteId site, DecisionId id) {
        return papers.docx(sheet(actor, site, id).paper(), clock.instant());
    }

    /// The list on which each one signs for what was handed out.
    public byte[] receipt(Actor actor, SiteId site, DecisionId id) {
        return papers.pdf(sheet(actor, site, id).receipt(), id.value(), clock.instant());
    }

    public List<CommendationFund.Kept> funds(Actor actor, SiteId site) {
        must(actor, site);
        return store.of(site);
    }

    public Optional<CommendationFund.Kept> fund(Actor actor, SiteId site, int year) {
        return funds(actor, site).stream()
                .filter(fund -> fund.what().year() == year)
                .findFirst();
    }

    public void keep(Actor actor, SiteId site, CommendationFund fund) {
        must(actor, site);
        var before =
                fund(actor, site, fund.year()).map(known -> said(known.what())).orElse("");
        store.save(site, fund);
        events.publishEvent(new CommendationFundKept(site, fund.year(), before, said(fund), actor));
    }

    private static String said(CommendationFund fund) {
        return RewardSheet.written(fund.amount()) + " đồng · " + fund.source();
    }
}
