package vn.thidua.emulation.example;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.demo.DemoChapter;
import vn.thidua.demo.Sheet;
import vn.thidua.emulation.BlocId;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.bloc.BlocKind;
import vn.thidua.emulation.bloc.BlocLeaders;
import vn.thidua.emulation.bloc.BlocLevel;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.bloc.BlocYearState;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.bloc.Blocs;
import vn.thidua.emulation.bloc.Grounds;
import vn.thidua.emulation.bloc.Organised;
import vn.thidua.emulation.rules.RuleBook;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;

/// The blocs of the demo's province and their years, with the members and leaders they had.
@Component
@Order(0) // rules and years, which the others build upon
class ExampleBlocs implements DemoChapter {

    private static final Actor BY = Actor.SYSTEM;

    private final RuleBook rules;
    private final Blocs blocs;
    private final BlocYears years;
    private final BlocLeaders leaders;
    private final ObjectProvider<ExamplePacts> pacts;
    private final ExampleConferences conferences;
    private final ExampleProgrammes programmes;
    private final ExampleProgress progress;
    private final ExampleScoring scoring;
    private final ExampleRanking ranking;
    private final ExampleRegistrations registrations;
    private final ExampleReview reviews;
    private final ExampleDossiers dossiers;
    private final ExampleUnitQuotas quotas;
    private final ObjectProvider<ExampleDecision> decision;

    ExampleBlocs(
            RuleBook rules,
            Blocs blocs,
            BlocYears years,
            BlocLeaders leaders,
            ObjectProvider<ExamplePacts> pacts,
            ExampleConferences conferences,
            ExampleProgrammes programmes,
            ExampleProgress progress,
            ExampleScoring scoring,
            ExampleRanking ranking,
            ExampleRegistrations registrations,
            ExampleReview reviews,
            ExampleDossiers dossiers,
            ExampleUnitQuotas quotas,
            ObjectProvider<ExampleDecision> decision) {
        this.registrations = registrations;
        this.reviews = reviews;
        this.decision = decision;
        this.ranking = ranking;
        this.dossiers = dossiers;
        this.quotas = quotas;
        this.scoring = scoring;
        this.progress = progress;
        this.programmes = programmes;
        this.conferences = conferences;
        this.pacts = pacts;
        this.rules = rules;
        this.blocs = blocs;
        this.years = years;
        this.leaders = leaders;
    }

    @Override
    @Transactional
    public void write(SiteId site, Sheet sheet, Map<String, UnitId> units) {
        rules.ship(BY, site); // before the years, whose calendars come from them
        for (var bloc : sheet.parts("blocs")) {
            var id = blocs.found(
                    BY,
                    site,
                    new Blocs.Description(
                            bloc.text("name"),
                            BlocKind.BLOC,
                            BlocLevel.PROVINCE,
                            Organised.COUNCIL,
                            bloc.text("council"),
                            "",
                            bloc.text("symbol")));
            var agreed = new LinkedHashMap<BlocYearId, Sheet>();
            for (var year : bloc.parts("years")) {
                var opened = open(site, id, year, units);
                year.part("pact").ifPresent(pact -> agreed.put(opened, pact));
            }
            pacts.ifAvailable(written -> write(written, site, agreed, units));
        }
    }

    /// @param agreed the years that have a pact, with its sheet
    private void write(ExamplePacts pacts, SiteId site, Map<BlocYearId, Sheet> agreed, Map<String, UnitId> units) {
        if (agreed.isEmpty()) return;
        var authority = pacts.authority(agreed.values().iterator().next());
        agreed.forEach((year, pact) -> {
            pacts.write(site, year, pact, units, authority);
            pact.part("conference").ifPresent(held -> conferences.write(site, year, held));
            pact.part("registrations").ifPresent(told -> registrations.write(site, year, told, units));
            pact.part("programmes").ifPresent(told -> {
                programmes.write(site, year, told, units);
                progress.write(site, year, told, units);
            });
            pact.part("scoring").ifPresent(told -> scoring.write(site, year, told, units));
            var held = pact.part("review").map(told -> reviews.hold(site, year, told, units));
            pact.part("ranking").ifPresent(told -> ranking.write(site, year, told));
            held.ifPresent(meeting ->
                    reviews.writeDown(site, meeting, pact.part("review").orElseThrow()));
            pact.part("dossiers").ifPresent(told -> dossiers.write(site, year, told));
            pact.part("quotas").ifPresent(told -> quotas.write(site, told, units));
            pact.part("decision")
                    .ifPresent(told -> decision.ifAvailable(written -> written.write(site, told, units, authority)));
        });
    }

    private BlocYearId open(SiteId site, BlocId bloc, Sheet sheet, Map<String, UnitId> units) {
        var number = sheet.number("year").orElseThrow().intValue();
        var members =
                sheet.texts("members").stream().map(key -> unit(units, key)).toList();
        var id = years.open(BY, site, bloc, number, LocalDate.parse(sheet.text("namedOn")), members);
        var grounds = new Grounds(
                Grounds.Way.valueOf(sheet.text("way")), sheet.text("paper"), LocalDate.parse(sheet.text("paperOn")));
        var since = BlocYear.firstDay(number);
        leaders.elect(BY, site, id, seen(site, id), unit(units, sheet.text("head")), since, grounds);
        for (var deputy : sheet.texts("deputies"))
            leaders.deputise(BY, site, id, seen(site, id), unit(units, deputy), since, null, grounds);
        years.advance(BY, site, id, seen(site, id), BlocYearState.MEMBERS_CONFIRMED);
        return id;
    }

    private static UnitId unit(Map<String, UnitId> units, String key) {
        return Objects.requireNonNull(units.get(key), key);
    }

    private int seen(SiteId site, BlocYearId id) {
        return years.year(site, id).version();
    }
}
