package vn.thidua.emulation.example;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.thidua.demo.Sheet;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.assessment.Appraisals;
import vn.thidua.emulation.assessment.Assessment;
import vn.thidua.emulation.assessment.AssessmentRound;
import vn.thidua.emulation.assessment.Assessments;
import vn.thidua.emulation.assessment.CrossChecks;
import vn.thidua.emulation.assessment.LineSaid;
import vn.thidua.emulation.assessment.Link;
import vn.thidua.emulation.assessment.SelfScoring;
import vn.thidua.emulation.criteria.CriteriaSets;
import vn.thidua.emulation.scoring.Better;
import vn.thidua.emulation.scoring.CountDelta;
import vn.thidua.emulation.scoring.Direct;
import vn.thidua.emulation.scoring.External;
import vn.thidua.emulation.scoring.Formula;
import vn.thidua.emulation.scoring.HalfThenLeader;
import vn.thidua.emulation.scoring.Input;
import vn.thidua.emulation.scoring.Line;
import vn.thidua.emulation.scoring.Ratio;
import vn.thidua.emulation.scoring.RelativeToBest;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;

/// How the demo's members were scored: each at about the rate that the sheet gives it, a few points disputed, all
/// locked.
@Component
class ExampleScoring {

    private static final Actor BY = Actor.SYSTEM;
    private static final LocalTime MORNING = LocalTime.of(9, 30);
    private static final BigDecimal TARGET = BigDecimal.valueOf(100);

    private final CriteriaSets criteria;
    private final Assessments assessments;
    private final SelfScoring scoring;
    private final CrossChecks checks;
    private final Appraisals appraisals;

    ExampleScoring(
            CriteriaSets criteria,
            Assessments assessments,
            SelfScoring scoring,
            CrossChecks checks,
            Appraisals appraisals) {
        this.criteria = criteria;
        this.assessments = assessments;
        this.scoring = scoring;
        this.checks = checks;
        this.appraisals = appraisals;
    }

    void write(SiteId site, BlocYearId id, Sheet sheet, Map<String, UnitId> units) {
        on(sheet, "published", () -> criteria.publishShipped(BY, site, id, sheet.text("set")));
        on(sheet, "opened", () -> open(site, id, sheet));
        var round = assessments.round(site, id).orElseThrow();
        var all = assessments.ofYear(BY, site, id);
        var rates = sheet.parts("rates");
        on(sheet, "sent", () -> {
            for (var rate : rates) send(site, round, of(all, units, rate), new BigDecimal(rate.text("rate")));
            checks.draw(BY, site, id, round.selfUntil().getYear());
        });
        on(sheet, "checked", () -> check(site, sheet, all, units));
        on(sheet, "appraised", () -> {
            for (var one : all) appraisals.finish(BY, site, one.id());
        });
        on(sheet, "locked", () -> decide(site, sheet, all, units));
    }

    private static void on(Sheet sheet, String day, Runnable told) {
        ToldDay.on(sheet, day, MORNING, told);
    }

    private void open(SiteId site, BlocYearId id, Sheet sheet) {
        assessments.open(
                BY,
                site,
                id,
                LocalDate.parse(sheet.text("selfUntil")),
                LocalDate.parse(sheet.text("checkUntil")),
                LocalDate.parse(sheet.text("explainUntil")),
                Map.of(sheet.text("linked"), new Link.ToAllTargets()));
    }

    private static Assessment of(List<Assessment> all, Map<String, UnitId> units, Sheet told) {
        var unit = Objects.requireNonNull(units.get(told.text("unit")), told.text("unit"));
        return all.stream().filter(one -> one.unit().equals(unit)).findFirst().orElseThrow();
    }

    private void send(SiteId site, AssessmentRound round, Assessment one, BigDecimal rate) {
        var filled = assessments.sheet(round, one).filled();
        var said = round.set()
                .leaves()
                .filter(leaf -> !filled.contains(leaf.code()))
                .map(leaf -> new LineSaid(leaf.code(), input(leaf, rate), "Báo cáo tổng kết năm", null, ""))
                .toList();
        scoring.save(BY, site, one.id(), said);
        scoring.submit(BY, site, one.id());
    }

    private static Input input(Line line, BigDecimal rate) {
        return switch (line.formula()) {
            case Direct direct -> new Input.Points(stepped(line.maxPoints().multiply(rate), direct.step()));
            case External external ->
                new Input.Imported(external.outOf().multiply(rate).setScale(1, RoundingMode.HALF_UP));
            case Ratio ratio -> measured(ratio.better(), rate);
            case HalfThenLeader half -> measured(half.better(), rate);
            case RelativeToBest best -> measured(best.better(), rate);
            case CountDelta count -> new Input.Counts(reaching(count, rate));
            case Formula<?> other -> plain(other, rate);
        };
    }

    private static Input plain(Formula<?> formula, BigDecimal rate) {
        if (formula.takes() == Input.Done.class) return new Input.Done(true);
        if (formula.takes() == Input.Marks.class)
            return new Input.Marks(List.of(rate.multiply(BigDecimal.TEN).setScale(1, RoundingMode.HALF_UP)));
        return new Input.Counts(Map.of());
    }

    /// As often as brings about that rate of the most that it gives.
    private static Map<String, Integer> reaching(CountDelta count, BigDecimal rate) {
        return count.deltas().stream()
                .filter(delta -> delta.points().signum() > 0)
                .findFirst()
                .map(delta -> Map.of(delta.code(), times(count.cap().multiply(rate), delta.points())))
                .orElse(Map.of());
    }

    private static int times(BigDecimal points, BigDecimal each) {
        return points.divide(each, 0, RoundingMode.HALF_UP).intValueExact();
    }

    private static BigDecimal stepped(BigDecimal points, BigDecimal step) {
        return points.divide(step, 0, RoundingMode.DOWN).multiply(step);
    }

    private static Input measured(Better better, BigDecimal rate) {
        var actual = better == Better.HIGHER ? TARGET.multiply(rate) : TARGET.divide(rate, 1, RoundingMode.HALF_UP);
        return new Input.Measured(TARGET, actual.setScale(1, RoundingMode.HALF_UP));
    }

    private void check(SiteId site, Sheet sheet, List<Assessment> all, Map<String, UnitId> units) {
        for (var finding : sheet.parts("findings"))
            checks.save(BY, site, of(all, units, finding).id(), List.of(points(finding, "points", "reason")));
        for (var one : all) checks.finish(BY, site, one.id());
        for (var finding : sheet.parts("findings"))
            scoring.reply(BY, site, of(all, units, finding).id(), finding.text("code"), finding.text("reply"));
    }

    private static LineSaid points(Sheet told, String points, String reason) {
        var input = new Input.Points(new BigDecimal(told.text(points)));
        return new LineSaid(told.text("code"), input, "", null, told.text(reason));
    }

    private void decide(SiteId site, Sheet sheet, List<Assessment> all, Map<String, UnitId> units) {
        for (var one : all) appraisals.closeExplaining(BY, site, one.id());
        for (var finding : sheet.parts("findings"))
            appraisals.save(BY, site, of(all, units, finding).id(), List.of(points(finding, "decided", "why")));
        for (var one : all) {
            appraisals.finish(BY, site, one.id());
            appraisals.lock(BY, site, one.id());
        }
    }
}
