package vn.thidua.compliance;

import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;
import vn.thidua.site.ComplianceCheck;
import vn.thidua.site.ComplianceFinding;
import vn.thidua.site.SiteRight;

/// The twenty checks of a site: each room answers for what it has; where none does, no machine can tell.
@Service
public class Checklist {

    public static final int CHECKS = 20;

    private final ObjectProvider<ComplianceCheck> checks;
    private final StatementStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Checklist(
            ObjectProvider<ComplianceCheck> checks,
            StatementStore store,
            ApplicationEventPublisher events,
            Clock clock) {
        this.checks = checks;
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    public List<Judgement> of(Actor actor, SiteId site) {
        actor.must(SiteRight.COMPLIANCE, Scope.of(site));
        var statements = store.latest(site);
        var today = Vietnam.today(clock);
        return IntStream.rangeClosed(1, CHECKS)
                .mapToObj(number -> Judgement.of(number, finding(number, site), statements.get(number), today))
                .toList();
    }

    /// Where several rooms answer one question, what is wanting is told first, then what cannot be told.
    private ComplianceFinding finding(int number, SiteId site) {
        var found = checks.stream()
                .filter(check -> check.number() == number)
                .map(check -> check.look(site))
                .toList();
        for (var worst : List.of(ComplianceFinding.Verdict.NOT_MET, ComplianceFinding.Verdict.UNTOLD))
            for (var finding : found) if (finding.verdict() == worst) return finding;
        return found.isEmpty() ? ComplianceFinding.untold("check.untold") : found.getFirst();
    }

    /// Every statement about a check, the latest first.
    public List<Statement> statements(Actor actor, SiteId site, int check) {
        actor.must(SiteRight.COMPLIANCE, Scope.of(site));
        return store.of(site, check);
    }

    /// A person says how a check stands that no machine can tell.
    @Transactional
    public void state(Actor actor, SiteId site, int check, Statement statement) {
        actor.must(SiteRight.COMPLIANCE, Scope.of(site));
        if (check < 1 || check > CHECKS) throw new Missing();
        if (statement.on().isAfter(Vietnam.today(clock))) throw new ComplianceRefused.InTheFuture();
        store.add(actor, site, check, statement, clock.instant());
        events.publishEvent(new ComplianceStated(site, check, statement.on() + " · " + statement.words(), actor));
    }
}
