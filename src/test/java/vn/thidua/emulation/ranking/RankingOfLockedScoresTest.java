package vn.thidua.emulation.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.thidua.accounts.Staff;
import vn.thidua.accounts.Visit;
import vn.thidua.emulation.ABlocYear;
import vn.thidua.emulation.AnAnswer;
import vn.thidua.emulation.assessment.Appraisals;
import vn.thidua.emulation.assessment.Assessment;
import vn.thidua.emulation.assessment.AssessmentRefused;
import vn.thidua.emulation.assessment.Assessments;
import vn.thidua.emulation.assessment.CrossChecks;
import vn.thidua.emulation.assessment.SelfScoring;
import vn.thidua.emulation.criteria.CriteriaSets;
import vn.thidua.emulation.pact.Assignment;
import vn.thidua.emulation.pact.Direction;
import vn.thidua.emulation.pact.PactTask;
import vn.thidua.emulation.pact.Plan;
import vn.thidua.emulation.pact.Target;
import vn.thidua.emulation.pact.TargetId;
import vn.thidua.emulation.ranking.Standings.Choice;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;

/// A ranking of a year whose members were really scored, checked, appraised and locked.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RankingOfLockedScoresTest {

    private static final Actor BY = Actor.SYSTEM;

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CriteriaSets criteria;

    @Autowired
    private Assessments assessments;

    @Autowired
    private SelfScoring scoring;

    @Autowired
    private CrossChecks checks;

    @Autowired
    private Appraisals appraisals;

    @Autowired
    private Rankings rankings;

    @Autowired
    private RankingRules rules;

    @Value("${thidua.signing.trust}")
    private String trust;

    private List<Assessment> all(ABlocYear year) {
        return assessments.ofYear(BY, year.site, year.id);
    }

    /// Each member gives itself that many points wherever people give points, the last one the most.
    private void scored(ABlocYear year) {
        var until = ABlocYear.TODAY.plusDays(9);
        criteria.publishShipped(BY, year.site, year.id, "bang-100");
        var set = criteria.inUse(year.site, year.id).orElseThrow().set();
        assessments.open(BY, year.site, year.id, until, until, until, Map.of());
        for (var one : all(year)) {
            var points = String.valueOf(5 + year.members.indexOf(one.unit()));
            scoring.save(
                    BY,
                    year.site,
                    one.id(),
                    set.leaves().map(leaf -> AnAnswer.to(leaf, points)).toList());
            scoring.submit(BY, year.site, one.id());
        }
        checks.draw(BY, year.site, year.id, 0);
        for (var one : all(year)) checks.finish(BY, year.site, one.id());
        for (var one : all(year)) {
            appraisals.finish(BY, year.site, one.id());
            appraisals.closeExplaining(BY, year.site, one.id());
            appraisals.finish(BY, year.site, one.id());
        }
    }

    private static Target target() {
        var first = LocalDate.of(ABlocYear.TODAY.getYear(), 1, 1);
        return new Target(
                new TargetId(UUID.randomUUID()),
                "Hồ sơ đúng hạn",
                "%",
                Direction.HIGHER,
                first,
                first.plusMonths(11),
                "",
                "Báo cáo",
                new Assignment.ToAll(new Plan.Value(new BigDecimal("90"))));
    }

    @Test
    void ranksWhatIsLocked() throws Exception {
        var year = new ABlocYear(context, 3);
        year.signed(trust, List.of(new PactTask("Cải cách hành chính", "", List.of(target()))));
        year.programmes(0);
        var terms = ABloc.terms(ABloc.order(1), "50");
        rules.save(BY, year.site, year.id, 0, terms);
        scored(year);
        assertThatThrownBy(() -> rankings.compute(BY, year.site, year.id))
                .isInstanceOf(AssessmentRefused.NotAllLocked.class);
        var officer =
                new Visit(port, new Staff(context).person("Phùng Thế Vinh", "emulation-officer", Scope.of(year.site)));
        var here = "/quan-tri/xep-hang/nam/" + year.id.value();
        assertThat(officer.submit(here + "/tinh").statusCode()).isEqualTo(422);
        for (var one : all(year)) appraisals.lock(BY, year.site, one.id());
        assertThat(officer.post(here + "/tinh").statusCode()).isEqualTo(302);
        var standings =
                rankings.ofYear(BY, year.site, year.id).getFirst().frozen().standings();
        assertThat(standings.rows().getFirst().unit()).isEqualTo(year.members.get(2));
        assertThat(standings.units(Choice.COMMENDED)).containsExactly(year.members.get(2));
        assertThat(standings.units(Choice.SQUEEZED_OUT)).containsExactly(year.members.get(1), year.members.get(0));
        assertThat(officer.page(here).text()).contains(year.name(3), "Vượt hạn mức");
        assertThat(officer.page(here + "/quy-dinh").select("#hoa-1 option").size())
                .as("every criterion of the set in use can part equals")
                .isGreaterThan(5);
    }
}
