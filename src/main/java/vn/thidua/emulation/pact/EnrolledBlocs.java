package vn.thidua.emulation.pact;

import java.time.LocalDate;
import java.util.ArrayList;
import org.springframework.stereotype.Component;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.bloc.Bloc;
import vn.thidua.emulation.bloc.BlocRole;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.bloc.BlocYearState;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;

/// The bloc whose pact it is, as enrolled for the year.
@Component
class EnrolledBlocs {

    private final BlocYears years;

    EnrolledBlocs(BlocYears years) {
        this.years = years;
    }

    /// @throws PactRefused.WithoutHead where nobody leads the bloc on that day
    Occasion occasion(SiteId site, BlocYearId id, LocalDate today) {
        var year = years.year(site, id);
        var day = within(year.year(), today);
        var head = year.headOn(day).orElseThrow(PactRefused.WithoutHead::new);
        var members = new ArrayList<Occasion.Member>();
        for (var wanted : BlocRole.values())
            for (var member : year.members())
                if (year.leadership().roleOn(member.unit(), day) == wanted)
                    members.add(new Occasion.Member(members.size() + 1, role(wanted), member.unit(), member.name()));
        return new Occasion(site, id.value(), year.bloc().name(), year.year(), head, symbol(year), "", members);
    }

    /// The year goes on as its pact does.
    void follow(Actor actor, Occasion occasion, BlocYearState to) {
        years.follow(actor, occasion.site(), new BlocYearId(occasion.blocYear()), to);
    }

    /// @throws PactRefused.YearRests while the year is suspended
    void mustGoOn(Occasion occasion) {
        if (years.year(occasion.site(), new BlocYearId(occasion.blocYear())).suspended() != null)
            throw new PactRefused.YearRests();
    }

    /// What readers see of the pact is another now.
    void shownAnew(Occasion occasion) {
        years.shownAnew(occasion.site(), new BlocYearId(occasion.blocYear()));
    }

    Bloc bloc(Occasion occasion) {
        return years.year(occasion.site(), new BlocYearId(occasion.blocYear())).bloc();
    }

    /// The pact of a year is drafted before it begins, and perhaps told of after its end.
    private static LocalDate within(int year, LocalDate today) {
        var first = LocalDate.of(year, 1, 1);
        var last = LocalDate.of(year, 12, 31);
        return today.isBefore(first) ? first : today.isAfter(last) ? last : today;
    }

    private static String symbol(BlocYear year) {
        return year.bloc().symbol().isEmpty() ? "" : "/GƯ-" + year.bloc().symbol();
    }

    private static Party.Role role(BlocRole role) {
        return switch (role) {
            case HEAD -> Party.Role.HEAD;
            case DEPUTY -> Party.Role.DEPUTY;
            case MEMBER -> Party.Role.MEMBER;
        };
    }
}
