package vn.thidua.emulation.assessment.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.design.Frame;
import vn.thidua.design.Words;
import vn.thidua.emulation.Typed;
import vn.thidua.emulation.assessment.Appraisals;
import vn.thidua.emulation.assessment.Assessment;
import vn.thidua.emulation.assessment.AssessmentId;
import vn.thidua.emulation.assessment.AssessmentRight;
import vn.thidua.emulation.assessment.AssessmentRound;
import vn.thidua.emulation.assessment.AssessmentState;
import vn.thidua.emulation.assessment.Assessments;
import vn.thidua.emulation.assessment.CrossChecks;
import vn.thidua.emulation.assessment.KeptAssessment;
import vn.thidua.emulation.assessment.LineEntry;
import vn.thidua.emulation.assessment.ScoreSheet;
import vn.thidua.emulation.assessment.Stage;
import vn.thidua.emulation.assessment.web.SheetPage.May;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.scoring.Criterion;
import vn.thidua.emulation.scoring.Line;
import vn.thidua.emulation.scoring.Score;
import vn.thidua.emulation.scoring.UnitScore;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;

/// Reads the sheet of a member as its page shows it: nobody sees a stage that others are still writing.
@Component
class SheetReading {

    private final Assessments assessments;
    private final CrossChecks checks;
    private final BlocYears years;
    private final Clock clock;

    SheetReading(Assessments assessments, CrossChecks checks, BlocYears years, Clock clock) {
        this.assessments = assessments;
        this.checks = checks;
        this.years = years;
        this.clock = clock;
    }

    static SiteId site() {
        return Frame.current().site();
    }

    /// @param writes the stage for which the reader may write now; `null` where there is none
    record Read(
            KeptAssessment kept,
            AssessmentRound round,
            ScoreSheet sheet,
            @Nullable Stage writes) {

        Assessment assessment() {
            return kept.assessment();
        }

        /// The last stage that the reader may know of.
        Stage seen() {
            return writes != null ? writes : sheet.spoken();
        }
    }

    Read read(Actor actor, UUID id) {
        var kept = assessments.assessment(actor, site(), new AssessmentId(id));
        var one = kept.assessment();
        var round = assessments.round(site(), one.year()).orElseThrow(Missing::new);
        return new Read(kept, round, assessments.sheet(round, one), writes(actor, one));
    }

    private @Nullable Stage writes(Actor actor, Assessment one) {
        return one.state()
                .awaits()
                .filter(stage -> switch (stage) {
                    case SELF -> actor.may(AssessmentRight.SCORE, one.scope());
                    case CHECK -> assessments.mayCheck(actor, one);
                    case APPRAISAL, FINAL -> Appraisals.mayAppraise(actor, one);
                })
                .orElse(null);
    }

    SheetPage page(Actor actor, Read read, SheetPage.Notice notice) {
        var stages = List.of(Stage.values()).subList(0, read.seen().ordinal() + 1);
        var scores = assessments.trials(
                read.round(),
                read.assessment().year(),
                stages.stream().map(read.sheet()::sheet).toList());
        var year = years.year(site(), read.assessment().year());
        return new SheetPage(
                read.kept(),
                year.title(),
                read.round(),
                stages,
                scores.stream().map(SheetReading::total).toList(),
                Rows.of(read, stages, scores).parts(),
                may(actor, read),
                notice);
    }

    private static SheetPage.Total total(UnitScore score) {
        return new SheetPage.Total(
                score.total(), score.base().achievable(), score.shown().orElse(null), String.join(", ", score.open()));
    }

    private May may(Actor actor, Read read) {
        var one = read.assessment();
        var state = one.state();
        var own = actor.may(AssessmentRight.SUBMIT, one.scope());
        var office = Appraisals.mayAppraise(actor, one);
        var leads = years.mayLead(actor, years.year(site(), one.year()));
        var today = Vietnam.today(clock);
        var explains = state == AssessmentState.APPRAISED;
        var unchanged = read.sheet().changes(Stage.APPRAISAL).isEmpty();
        return new May(
                read.writes(),
                own && read.writes() == Stage.SELF,
                read.writes() == Stage.CHECK && submitsCheck(actor, one),
                leads
                        && state == AssessmentState.SUBMITTED
                        && today.isAfter(read.round().checkUntil()),
                office && (read.writes() == Stage.APPRAISAL || read.writes() == Stage.FINAL),
                actor.may(AssessmentRight.SCORE, one.scope()) && state.answers().isPresent(),
                own && explains,
                office && explains && (unchanged || today.isAfter(read.round().explainUntil())),
                office && state == AssessmentState.SUBMITTED,
                office && state == AssessmentState.DECIDED,
                office
                        && state == AssessmentState.LOCKED
                        && read.kept().reopening().isEmpty(),
                leads
                        && !Assessments.isOwn(actor, one)
                        && read.kept()
                                .reopening()
                                .filter(asked -> !asked.askedBy().equals(actor.account()))
                                .isPresent());
    }

    private boolean submitsCheck(Actor actor, Assessment one) {
        return checks.plan(one.year())
                .flatMap(plan -> plan.checkerOf(one.unit()))
                .filter(checker ->
                        actor.may(AssessmentRight.SUBMIT, Scope.of(site()).unit(checker.value())))
                .isPresent();
    }

    /// The rows of one reading.
    private record Rows(
            Read read,
            List<Stage> stages,
            List<UnitScore> scores,
            Map<String, LineEntry> standing,
            Map<String, List<SheetPage.ChangeRow>> changes) {

        static Rows of(Read read, List<Stage> stages, List<UnitScore> scores) {
            var changes = new HashMap<String, List<SheetPage.ChangeRow>>();
            for (var stage : stages)
                for (var change : read.sheet().changes(stage))
                    changes.computeIfAbsent(change.code(), _ -> new ArrayList<>())
                            .add(new SheetPage.ChangeRow(stage, change.after().reason()));
            return new Rows(read, stages, scores, read.sheet().standing(stages.getLast()), changes);
        }

        List<SheetPage.Part> parts() {
            var parts = new ArrayList<SheetPage.Part>();
            for (var criterion : read.sheet().set().criteria()) {
                var rows = new ArrayList<SheetPage.Row>();
                add(criterion, 0, rows);
                parts.add(new SheetPage.Part(parts.size() + 1, criterion.code() + ". " + criterion.title(), rows));
            }
            if (!read.sheet().set().extras().isEmpty())
                parts.add(new SheetPage.Part(
                        parts.size() + 1,
                        Words.say("assessment.extras"),
                        read.sheet().set().extras().stream()
                                .map(extra -> line(0, extra))
                                .toList()));
            return parts;
        }

        private void add(Criterion criterion, int depth, List<SheetPage.Row> rows) {
            switch (criterion) {
                case Criterion.Leaf leaf -> rows.add(line(depth, leaf));
                case Criterion.Group group -> {
                    rows.add(new SheetPage.Row(
                            depth,
                            group.code(),
                            group.title(),
                            Typed.written(group.maxPoints()),
                            scores.stream()
                                    .map(score -> Typed.written(
                                            score.subtotal(group.code()).points()))
                                    .toList(),
                            null));
                    for (var child : group.children()) add(child, depth + 1, rows);
                }
            }
        }

        private SheetPage.Row line(int depth, Line line) {
            return new SheetPage.Row(
                    depth,
                    line.code(),
                    line.title(),
                    Typed.written(line.maxPoints()),
                    scores.stream()
                            .map(score -> points(score.line(line.code())))
                            .toList(),
                    details(line));
        }

        private static String points(Score score) {
            return switch (score) {
                case Score.Scored scored -> Typed.written(scored.points());
                case Score.Unscored _ -> "?";
                case Score.Unassigned _ -> "–";
            };
        }

        private SheetPage.LineRow details(Line line) {
            var code = line.code();
            var score = scores.getLast().line(code);
            var said = Optional.ofNullable(standing.get(code));
            var changed = changes.getOrDefault(code, List.of());
            return new SheetPage.LineRow(
                    score.explanation().inputs(),
                    score.explanation().sentence(),
                    score instanceof Score.Unscored unscored ? unscored.lack().name() : "",
                    said.map(LineEntry::evidence).orElse(""),
                    read.sheet().entries().stream()
                            .filter(entry -> entry.code().equals(code) && entry.file())
                            .map(LineEntry::id)
                            .toList(),
                    changed,
                    read.sheet().replies().stream()
                            .filter(reply -> reply.code().equals(code))
                            .toList(),
                    read.assessment()
                            .state()
                            .answers()
                            .filter(stage -> changed.stream().anyMatch(change -> change.stage() == stage))
                            .isPresent());
        }
    }
}
