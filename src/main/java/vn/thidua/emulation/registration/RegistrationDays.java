package vn.thidua.emulation.registration;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.design.Words;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.bloc.BlocCalendars;
import vn.thidua.emulation.bloc.BlocRight;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.rules.RuleBook;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;

/// Whether the rules of a year ask members to register, by which day, and how long what comes late is taken.
@Service
@Transactional
public class RegistrationDays {

    private static final String SWITCH = "registration.required";
    static final String DAY = "deadline.registration";

    private final RegistrationDayStore store;
    private final BlocYears years;
    private final BlocCalendars calendars;
    private final RuleBook rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegistrationDays(
            RegistrationDayStore store,
            BlocYears years,
            BlocCalendars calendars,
            RuleBook rules,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.years = years;
        this.calendars = calendars;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    /// By the rules in force on the first day of the year, and by the year's calendar. For other rooms, which ask for
    /// rights of their own.
    public RegistrationTerms terms(SiteId site, BlocYearId id) {
        var year = years.year(site, id);
        var known = rules.find(site, BlocYear.firstDay(year.year()))
                .filter(one -> one.find(SWITCH).isPresent());
        return new RegistrationTerms(
                known.filter(one -> one.on(SWITCH)).isPresent(),
                known.map(one -> one.rule(SWITCH)).orElse(null),
                known.map(one -> one.citation(SWITCH)).orElse(null),
                due(site, id),
                store.of(id));
    }

    /// As the year's calendar says, which took it from the rules when the year was opened.
    private RegistrationTerms.@Nullable Due due(SiteId site, BlocYearId id) {
        return calendars.of(Actor.SYSTEM, site, id).stream()
                .filter(entry -> entry.rule().equals(DAY))
                .map(entry -> new RegistrationTerms.Due(entry.due(), entry.source(), entry.certainty()))
                .findFirst()
                .orElse(null);
    }

    /// Takes what comes late until a day, which is then marked. For whoever leads the year.
    public void openAgain(Actor actor, SiteId site, BlocYearId id, LocalDate until, String reason) {
        if (!years.mayLead(actor, years.year(site, id))) throw new Forbidden(BlocRight.LEAD);
        terms(site, id).mustReopen(Vietnam.today(clock), until, reason);
        store.add(id, until, reason.strip(), actor, clock.instant());
        events.publishEvent(new RegistrationReopened(site, id, Words.day(until) + ": " + reason.strip(), actor));
    }
}
