package vn.thidua.emulation.progress;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.bloc.BlocRight;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.SiteId;

/// Which periods a bloc asks its members to report in a year: months, quarters, half years, the year. Members may
/// report on others too; only of these they are reminded.
@Service
@Transactional
public class ReportPeriods {

    private final ReportPeriodStore store;
    private final BlocYears years;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReportPeriods(ReportPeriodStore store, BlocYears years, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.years = years;
        this.events = events;
        this.clock = clock;
    }

    /// For whoever may see the year; empty until the bloc chooses.
    public Set<Period.Kind> of(Actor actor, SiteId site, BlocYearId id) {
        if (!years.maySee(actor, years.year(site, id))) throw new Forbidden(BlocRight.VIEW);
        return store.of(id);
    }

    /// For whoever leads the year. What was reminded of already stays so.
    public void choose(Actor actor, SiteId site, BlocYearId id, Set<Period.Kind> asked) {
        if (!years.mayLead(actor, years.year(site, id))) throw new Forbidden(BlocRight.LEAD);
        store.choose(id, asked, actor, clock.instant());
        var kinds = asked.isEmpty() ? EnumSet.noneOf(Period.Kind.class) : EnumSet.copyOf(asked);
        var words = kinds.stream().map(Enum::name).collect(Collectors.joining(", "));
        events.publishEvent(new ReportPeriodsChosen(site, id, words, actor));
    }
}
