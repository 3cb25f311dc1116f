package vn.thidua.emulation.bloc;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.accounts.Staff;
import vn.thidua.accounts.Visit;
import vn.thidua.emulation.ABlocYear;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.pact.Assignment;
import vn.thidua.emulation.pact.Direction;
import vn.thidua.emulation.pact.PactTask;
import vn.thidua.emulation.pact.Plan;
import vn.thidua.emulation.pact.Target;
import vn.thidua.emulation.pact.TargetId;
import vn.thidua.emulation.progress.Figure;
import vn.thidua.emulation.progress.Period;
import vn.thidua.emulation.progress.ProgressReports;
import vn.thidua.emulation.progress.ReportLine;
import vn.thidua.emulation.progress.ReportPeriods;
import vn.thidua.emulation.rules.RuleBook;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;

/// Rooms of the year remind members by the round of mail: each of what it has not done, once for each reminder, and not
/// again where the calendar reminds of the same.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RoomsRemindTest {

    private static final Actor BY = Actor.SYSTEM;

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ReminderRound round;

    @Autowired
    private BlocYears years;

    @Autowired
    private RuleBook rules;

    @Autowired
    private ReportPeriods periods;

    @Autowired
    private ProgressReports reports;

    @Autowired
    private JdbcClient db;

    @Value("${thidua.signing.trust}")
    private String trust;

    private void reachable(ABlocYear made, BlocYearId year) {
        for (var n = 1; n <= 2; n++)
            years.contact(BY, made.site, year, made.members.get(n - 1), "a" + n + made.mark + "@so.example");
    }

    /// Who of the bloc was written to of what is due on a day.
    private List<String> mails(ABlocYear made, LocalDate due) {
        return db.sql("""
                select recipient from mail
                where recipient like :mark and key like '%:' || :due || ':%' order by recipient
                """)
                .param("mark", "%" + made.mark + "@%")
                .param("due", due.toString())
                .query((row, _) -> row.getString("recipient").substring(0, 2))
                .list();
    }

    @Test
    void registeringIsRemindedOfOnceByItsOwnRoomAndOnlyWhereItIsRequired() {
        var made = new ABlocYear(context, 2);
        rules.ship(BY, made.site);
        var required = made.another(2022);
        var free = made.another(ABlocYear.TODAY.getYear() + 1);
        reachable(made, required);
        reachable(made, free);
        var day = LocalDate.of(2022, 3, 15);
        for (var before : List.of(15, 14, 13)) round.remind(day.minusDays(before));
        assertThat(mails(made, day)).containsExactly("a1", "a2");
        var other = day.withYear(ABlocYear.TODAY.getYear() + 1);
        round.remind(other.minusDays(14));
        assertThat(mails(made, other)).as("nobody has to register").isEmpty();
    }

    @Test
    void membersAreRemindedOfPeriodsThatTheBlocAsksForUntilTheyReport() throws Exception {
        var target = target();
        var made = new ABlocYear(context, 2)
                .signed(trust, List.of(new PactTask("Cải cách hành chính", "", List.of(target))))
                .programmes(0);
        reachable(made, made.id);
        var staff = new Staff(context);
        var officer = new Visit(port, staff.person("Phùng Thế Vinh", "emulation-officer", Scope.of(made.site)));
        var clerk = new Visit(port, staff.person("Cao Bích Thủy", "unit-clerk", made.scope(2)));
        var here = "/quan-tri/tien-do/nam/" + made.id.value();
        var quarter = new Period(Period.Kind.QUARTER, 1)
                .last(ABlocYear.TODAY.getYear())
                .plusDays(5);
        round.remind(quarter.minusDays(14));
        assertThat(mails(made, quarter)).as("the bloc has not chosen yet").isEmpty();
        assertThat(clerk.post(here + "/ky", "ky", "QUARTER").statusCode()).isEqualTo(403);
        assertThat(officer.post(here + "/ky", "ky", "QUARTER", "ky", "HALF").statusCode())
                .isEqualTo(302);
        assertThat(clerk.page(here).text()).contains("Khối yêu cầu báo cáo theo: quý, sáu tháng");
        for (var before : List.of(14, 13)) round.remind(quarter.minusDays(before));
        assertThat(mails(made, quarter)).containsExactly("a1", "a2");
        reported(made, target, new Period(Period.Kind.QUARTER, 1));
        round.remind(quarter.minusDays(3));
        assertThat(mails(made, quarter)).as("who has reported is left alone").containsExactly("a1", "a2", "a2");
        halves(made);
        assertThat(officer.post(here + "/ky").statusCode()).isEqualTo(302);
        assertThat(periods.of(BY, made.site, made.id)).isEmpty();
        round.remind(quarter);
        assertThat(mails(made, quarter)).as("no longer asked for").hasSize(3);
    }

    /// The first half stands in the calendar, which reminds of it; the second does not.
    private void halves(ABlocYear made) {
        var first = reports.due(made.site, made.id, new Period(Period.Kind.HALF, 1));
        round.remind(first.minusDays(3));
        assertThat(mails(made, first)).as("by the calendar alone").containsExactly("a1", "a2");
        var second = reports.due(made.site, made.id, new Period(Period.Kind.HALF, 2));
        round.remind(second.minusDays(3));
        assertThat(keys(made, second, "HALF-2")).isEqualTo(2);
        assertThat(keys(
                        made,
                        new Period(Period.Kind.HALF, 1)
                                .last(ABlocYear.TODAY.getYear())
                                .plusDays(5),
                        "progress:"))
                .isZero();
        periods.choose(BY, made.site, made.id, Set.of(Period.Kind.YEAR));
        round.remind(second.minusDays(3));
        assertThat(keys(made, second, "HALF-2"))
                .as("the year stands in the calendar")
                .isEqualTo(2);
    }

    private int keys(ABlocYear made, LocalDate due, String room) {
        return db.sql("""
                select count(*) from mail
                where recipient like :mark and key like '%:' || :due || ':%' and key like '%' || :room || '%'
                """)
                .param("mark", "%" + made.mark + "@%")
                .param("due", due.toString())
                .param("room", room)
                .query(Integer.class)
                .single();
    }

    private void reported(ABlocYear made, Target target, Period period) {
        var member = reports.ofUnit(made.site, made.id, made.members.getFirst()).orElseThrow();
        var line = new ReportLine(target.id(), new Figure.Amount(BigDecimal.TEN), "", "Báo cáo 12/BC", null);
        reports.report(BY, made.site, member.kept().programme().id(), period, List.of(line), "");
    }

    private static Target target() {
        var first = LocalDate.of(ABlocYear.TODAY.getYear(), 1, 1);
        return new Target(
                new TargetId(UUID.randomUUID()),
                "Hồ sơ đúng hạn",
                "%",
                Direction.HIGHER,
                first,
                first.withMonth(11),
                "",
                "Báo cáo một cửa",
                new Assignment.ToAll(new Plan.Value(BigDecimal.TEN)));
    }
}
