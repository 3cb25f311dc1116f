package vn.thidua.emulation.assessment.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.design.FieldErrors;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.assessment.Assessment;
import vn.thidua.emulation.assessment.AssessmentRound;
import vn.thidua.emulation.assessment.AssessmentState;
import vn.thidua.emulation.assessment.Assessments;
import vn.thidua.emulation.assessment.CrossCheckPlan;
import vn.thidua.emulation.assessment.CrossChecks;
import vn.thidua.emulation.assessment.Link;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.criteria.CriteriaSets;
import vn.thidua.emulation.pact.Pact;
import vn.thidua.emulation.pact.PactTask;
import vn.thidua.emulation.pact.PublishedPacts;
import vn.thidua.emulation.scoring.CriteriaSet;
import vn.thidua.emulation.scoring.UnitScore;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Vietnam;

/// Reads the scoring of a year as its board shows it.
@Component
class ScoringBoardReading {

    private final Assessments assessments;
    private final CrossChecks checks;
    private final CriteriaSets criteria;
    private final PublishedPacts pacts;
    private final BlocYears years;
    private final Clock clock;

    ScoringBoardReading(
            Assessments assessments,
            CrossChecks checks,
            CriteriaSets criteria,
            PublishedPacts pacts,
            BlocYears years,
            Clock clock) {
        this.assessments = assessments;
        this.checks = checks;
        this.criteria = criteria;
        this.pacts = pacts;
        this.years = years;
        this.clock = clock;
    }

    /// @param typed the fields of a form that could not be taken; empty otherwise
    ScoringBoardPage page(Actor actor, BlocYearId id, Map<String, String> typed, FieldErrors errors) {
        var year = years.year(SheetReading.site(), id);
        var all = assessments.ofYear(actor, SheetReading.site(), id);
        var leads = years.mayLead(actor, year);
        var round = assessments.round(SheetReading.site(), id);
        var plan = checks.plan(id);
        return new ScoringBoardPage(
                id.value(),
                year.title(),
                leads,
                round.orElse(null),
                leads ? opening(year, round, typed) : null,
                round.map(one -> rows(actor, year, one, all, plan)).orElse(List.of()),
                plan.map(one -> checks(year, one)).orElse(List.of()),
                checks.conflicts(id).entrySet().stream()
                        .map(one -> new ScoringBoardPage.Conflict(
                                year.nameOf(one.getKey().one()),
                                year.nameOf(one.getKey().other()),
                                one.getValue()))
                        .toList(),
                year.members().stream()
                        .map(member -> new ScoringBoardPage.Unit(member.unit().value(), member.name()))
                        .toList(),
                Vietnam.today(clock),
                errors);
    }

    private List<ScoringBoardPage.Row> rows(
            Actor actor, BlocYear year, AssessmentRound round, List<Assessment> all, Optional<CrossCheckPlan> plan) {
        var open = years.mayLead(actor, year) || all.stream().allMatch(one -> one.state() == AssessmentState.LOCKED);
        var scores = all.stream().anyMatch(one -> one.state().finished().isPresent())
                ? assessments.scores(round, year.id())
                : new HashMap<UnitId, UnitScore>();
        var readable = assessments.readable(actor, year, all);
        return all.stream()
                .map(one -> row(
                        one,
                        readable.contains(one.id()),
                        Optional.ofNullable(scores.get(one.unit())).filter(_ -> open || Assessments.isOwn(actor, one)),
                        checker(year, plan, one)))
                .toList();
    }

    private static ScoringBoardPage.Row row(
            Assessment one, boolean readable, Optional<UnitScore> seen, String checker) {
        return new ScoringBoardPage.Row(
                one.id().value(),
                one.unitName(),
                one.state().name(),
                readable,
                seen.map(UnitScore::total).orElse(null),
                seen.map(known -> known.base().achievable()).orElse(null),
                seen.flatMap(UnitScore::shown).orElse(null),
                checker);
    }

    private static String checker(BlocYear year, Optional<CrossCheckPlan> plan, Assessment one) {
        return plan.flatMap(known -> known.checkerOf(one.unit()))
                .map(year::nameOf)
                .orElse("");
    }

    private static List<ScoringBoardPage.Check> checks(BlocYear year, CrossCheckPlan plan) {
        return plan.checks().entrySet().stream()
                .map(one -> new ScoringBoardPage.Check(
                        year.nameOf(one.getKey()), year.nameOf(one.getValue()), plan.isMutual(one.getKey())))
                .toList();
    }

    private ScoringBoardPage.OpeningForm opening(
            BlocYear year, Optional<AssessmentRound> round, Map<String, String> typed) {
        var set = round.map(AssessmentRound::set)
                .or(() -> criteria.inUse(SheetReading.site(), year.id()).map(CriteriaSets.Kept::set));
        return new ScoringBoardPage.OpeningForm(
                typed.getOrDefault(
                        "tu-cham", round.map(one -> one.selfUntil().toString()).orElse("")),
                typed.getOrDefault(
                        "kiem-tra",
                        round.map(one -> one.checkUntil().toString()).orElse("")),
                typed.getOrDefault(
                        "giai-trinh",
                        round.map(one -> one.explainUntil().toString()).orElse("")),
                round.isPresent()
                        ? List.of()
                        : set.map(known -> lines(known, typed)).orElse(List.of()),
                targets(year),
                set.isPresent());
    }

    private static List<ScoringBoardPage.Linked> lines(CriteriaSet set, Map<String, String> typed) {
        return set.lines().values().stream()
                .filter(Link::fits)
                .map(line -> new ScoringBoardPage.Linked(
                        line.code(), line.title(), typed.getOrDefault("lay-" + line.code(), "")))
                .toList();
    }

    private List<ScoringBoardPage.Choice> targets(BlocYear year) {
        var tasks = pacts.of(SheetReading.site(), year.id())
                .filter(kept -> kept.pact() instanceof Pact.Signed)
                .map(kept -> kept.pact().text().tasks())
                .orElse(List.<PactTask>of());
        var choices = new ArrayList<ScoringBoardPage.Choice>();
        for (var i = 0; i < tasks.size(); i++)
            for (var j = 0; j < tasks.get(i).targets().size(); j++) {
                var target = tasks.get(i).targets().get(j);
                choices.add(new ScoringBoardPage.Choice(
                        target.id().value().toString(), (i + 1) + "." + (j + 1) + " " + target.content()));
            }
        return choices;
    }
}
