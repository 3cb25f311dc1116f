package vn.thidua.emulation.bloc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.accounts.ASite;
import vn.thidua.emulation.BlocId;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Grant;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;
import vn.thidua.site.Sites;

@SpringBootTest
class BlocYearsTest {

    private static final LocalDate FROM = LocalDate.of(2021, 1, 1);
    private static final Grounds PAPER = new Grounds(Grounds.Way.ASSIGNMENT, "15/QĐ-HĐTĐKT", FROM.minusDays(9));
    private static final Actor OFFICE = Actor.SYSTEM;

    @Autowired
    private Blocs blocs;

    @Autowired
    private BlocYears years;

    @Autowired
    private BlocLeaders leaders;

    @Autowired
    private BlocCalendars calendars;

    @Autowired
    private Units units;

    @Autowired
    private Sites sites;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate together;

    @Autowired
    private ReminderRound reminders;

    @Autowired
    private BlocDeadlines deadlines;

    @Autowired
    private java.time.Clock clock;

    private SiteId site;
    private BlocId bloc;
    private final List<UnitId> members = new ArrayList<>();

    @BeforeEach
    void settle() {
        site = ASite.configured(sites);
        for (var name : List.of("Văn phòng UBND tỉnh", "Sở Nội vụ", "Kho bạc Nhà nước"))
            members.add(units.found(OFFICE, site, name, LocalDate.of(2000, 1, 1)));
        bloc = blocs.found(OFFICE, site, said("Khối Tổng hợp", "KTH", Organised.COUNCIL));
    }

    private static Blocs.Description said(String name, String symbol, Organised organised) {
        return new Blocs.Description(
                name,
                BlocKind.BLOC,
                BlocLevel.PROVINCE,
                organised,
                "Hội đồng Thi đua - Khen thưởng tỉnh",
                organised == Organised.DELEGATED ? "Sở Nội vụ" : "",
                symbol);
    }

    private BlocYearId opened(int year) {
        return years.open(OFFICE, site, bloc, year, BlocYear.firstDay(year), members);
    }

    private BlocYear year(BlocYearId id) {
        return years.year(site, id);
    }

    private void elect(BlocYearId id, UnitId unit, LocalDate since) {
        leaders.elect(OFFICE, site, id, year(id).version(), unit, since, PAPER);
    }

    private void confirm(BlocYearId id) {
        years.advance(OFFICE, site, id, year(id).version(), BlocYearState.MEMBERS_CONFIRMED);
    }

    @Test
    void invariant1APastYearKeepsItsMembersUnderTheirNames() {
        var id = opened(2021);
        units.rename(OFFICE, site, members.get(2), "Kho bạc Nhà nước Khu vực XIII", LocalDate.of(2025, 3, 1));
        units.merge(OFFICE, site, Set.of(members.get(1)), members.get(0), LocalDate.of(2025, 7, 1));
        assertThat(year(id).members())
                .extracting(BlocMember::name)
                .containsExactly("Văn phòng UBND tỉnh", "Sở Nội vụ", "Kho bạc Nhà nước");
        elect(id, members.getFirst(), FROM);
        confirm(id);
        assertThatThrownBy(() -> years.arrange(
                        OFFICE, site, id, year(id).version(), FROM, List.of(members.get(0), members.get(2))))
                .isInstanceOf(BlocRefused.MembersConfirmed.class);
        assertThatThrownBy(() -> db.sql("update bloc_member set name = 'Tên khác' where bloc_year_id = :id")
                        .param("id", id.value())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("stay as they were");
        assertThatThrownBy(() -> db.sql("delete from bloc_member where bloc_year_id = :id")
                        .param("id", id.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void invariant2AUnitIsInOneBlocOfAScopeAYear() {
        opened(2021);
        var other = blocs.found(OFFICE, site, said("Khối Nội chính", "KNC", Organised.COUNCIL));
        var two = List.of(members.get(0), members.get(1));
        assertThatThrownBy(() -> years.open(OFFICE, site, other, 2021, FROM, two))
                .isInstanceOf(BlocRefused.InAnotherBloc.class);
        var delegated = blocs.found(OFFICE, site, said("Khối ủy quyền", "KUQ", Organised.DELEGATED));
        years.open(OFFICE, site, delegated, 2021, FROM, two);
        var next = years.open(OFFICE, site, other, 2022, FROM, two);
        assertThatThrownBy(() -> opened(2022)).isInstanceOf(BlocRefused.InAnotherBloc.class);
        assertThatThrownBy(() -> db.sql("""
                        update bloc_year set year = 2021 where id = :id
                        """).param("id", next.value()).update())
                .isInstanceOf(DataAccessException.class);
        var third = blocs.found(OFFICE, site, said("Khối Ba", "KB", Organised.COUNCIL));
        var fresh = units.found(OFFICE, site, "Sở Ngoại vụ", LocalDate.of(2000, 1, 1));
        var fresher = units.found(OFFICE, site, "Sở Du lịch", LocalDate.of(2000, 1, 1));
        var lone = years.open(OFFICE, site, third, 2021, FROM, List.of(fresh, fresher));
        assertThatThrownBy(() -> db.sql("""
                        insert into bloc_member (bloc_year_id, unit_id, year, scope, place, name)
                        select id, :unit, year, scope, 9, 'Sở Nội vụ' from bloc_year where id = :id
                        """)
                        .param("unit", members.get(1).value())
                        .param("id", lone.value())
                        .update())
                .hasMessageContaining("one_bloc_of_a_scope_a_year");
    }

    @Test
    void invariant3TheDatabaseKnowsOneHeadWithoutAGap() {
        var id = opened(2021);
        elect(id, members.get(0), FROM);
        assertThatThrownBy(() -> post(id, members.get(1), "HEAD", "[2021-05-01,)"))
                .hasMessageContaining("one_head_at_a_time");
        assertThatThrownBy(() -> post(id, members.get(0), "DEPUTY", "[2021-05-01,)"))
                .hasMessageContaining("one_post_at_a_time");
        var stranger = units.found(OFFICE, site, "Sở Du lịch", LocalDate.of(2000, 1, 1));
        assertThatThrownBy(() -> post(id, stranger, "DEPUTY", "[2021-05-01,)")).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> together.executeWithoutResult(
                        _ -> db.sql("update bloc_post set held = '[2021-01-01,2021-06-01)' where bloc_year_id = :id")
                                .param("id", id.value())
                                .update()))
                .isInstanceOfAny(DataAccessException.class, TransactionException.class)
                .rootCause()
                .hasMessageContaining("exactly one head");
        assertThatThrownBy(() -> elect(id, stranger, LocalDate.of(2021, 2, 1)))
                .isInstanceOf(BlocRefused.NotAMember.class);
        assertThatThrownBy(() -> confirm(opened(2023))).isInstanceOf(BlocRefused.WithoutHead.class);
    }

    private void post(BlocYearId id, UnitId unit, String role, String held) {
        db.sql("""
                insert into bloc_post (bloc_year_id, unit_id, role, held, way, paper_number, paper_on)
                values (:id, :unit, :role, :held::daterange, 'ELECTION', '1', '2020-12-20')
                """)
                .param("id", id.value())
                .param("unit", unit.value())
                .param("role", role)
                .param("held", held)
                .update();
    }

    @Test
    void twoPeopleWhoChangeTheLeadInTheSameInstantAreToldApart() throws InterruptedException {
        var id = opened(2021);
        elect(id, members.get(0), FROM);
        var seen = year(id).version();
        Callable<Void> first = () -> elected(id, seen, members.get(1));
        Callable<Void> second = () -> elected(id, seen, members.get(2));
        var refused = 0;
        try (var pool = Executors.newFixedThreadPool(2)) {
            for (var outcome : pool.invokeAll(List.of(first, second))) {
                try {
                    outcome.get();
                } catch (ExecutionException failed) {
                    assertThat(failed).hasCauseInstanceOf(BlocRefused.ChangedMeanwhile.class);
                    refused++;
                }
            }
        }
        assertThat(refused).isEqualTo(1);
        assertThat(year(id).leadership().posts()).hasSize(2);
    }

    private Void elected(BlocYearId id, int seen, UnitId unit) {
        leaders.elect(OFFICE, site, id, seen, unit, LocalDate.of(2021, 7, 1), PAPER);
        return null;
    }

    @Test
    void theLeadIsHandedOverByWhoeverHoldsIt() {
        var id = opened(2021);
        elect(id, members.get(0), FROM);
        var on = LocalDate.of(2022, 1, 20);
        assertThatThrownBy(() -> leaders.handOver(
                        OFFICE, site, id, new Minutes(on, members.get(1), members.get(2), "Con dấu", "")))
                .isInstanceOf(BlocRefused.NotTheHead.class);
        leaders.handOver(
                OFFICE, site, id, new Minutes(on, members.get(0), members.get(1), "Hồ sơ năm 2021\nSổ văn bản", ""));
        assertThat(leaders.minutes(OFFICE, site, id))
                .singleElement()
                .extracting(Minutes.Kept::toName)
                .isEqualTo("Sở Nội vụ");
    }

    @Test
    void theHeadKeepsTheCalendarAndMembersReadIt() {
        var id = opened(2021);
        elect(id, members.get(0), FROM);
        var head = acting(BlocRight.LEAD, members.get(0));
        var member = acting(BlocRight.VIEW, members.get(2));
        var own = calendars.add(head, site, id, "Hội thao khối", LocalDate.of(2021, 3, 26), true);
        assertThatThrownBy(() -> calendars.add(member, site, id, "X", FROM, true))
                .isInstanceOf(Forbidden.class);
        var rule = calendars.of(member, site, id).stream()
                .filter(entry -> entry.rule().equals("deadline.half-year"))
                .findFirst()
                .orElseThrow();
        assertThat(rule.source()).isNotEmpty();
        calendars.move(head, site, id, rule.id(), LocalDate.of(2021, 7, 30), "Phòng, chống dịch");
        assertThatThrownBy(() -> calendars.remove(head, site, id, rule.id())).isInstanceOf(BlocRefused.RuleEntry.class);
        calendars.remove(head, site, id, own);
        var fixed = calendars.of(member, site, id).stream()
                .filter(entry -> !entry.movable())
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> calendars.move(head, site, id, fixed.id(), LocalDate.of(2022, 5, 1), "Muộn"))
                .isInstanceOf(BlocRefused.NotMovable.class);
        assertThatThrownBy(() -> calendars.of(acting(BlocRight.VIEW, new UnitId(UUID.randomUUID())), site, id))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void anAddressOfACalendarThatWasRenewedLeadsNowhere() {
        opened(2021);
        var member = acting(BlocRight.VIEW, members.get(2));
        var old = calendars.renew(member, site, members.get(2));
        assertThat(calendars.feed(old)).isNotEmpty();
        var next = calendars.renew(member, site, members.get(2));
        assertThat(calendars.feed(next)).isNotEmpty();
        assertThatThrownBy(() -> calendars.feed(old)).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> calendars.renew(member, site, members.get(1))).isInstanceOf(Forbidden.class);
    }

    @Test
    void aYearGoesStepByStepAndRestsInBetween() {
        var id = opened(2021);
        elect(id, members.get(0), FROM);
        confirm(id);
        assertThatThrownBy(() -> years.advance(OFFICE, site, id, year(id).version(), BlocYearState.RUNNING))
                .isInstanceOf(BlocRefused.NotTheNextState.class);
        years.suspend(OFFICE, site, id, year(id).version(), "Sắp xếp lại các sở");
        assertThatThrownBy(() -> years.advance(OFFICE, site, id, year(id).version(), BlocYearState.PACT_DRAFTING))
                .isInstanceOf(BlocRefused.Suspended.class);
        years.resume(OFFICE, site, id, year(id).version());
        var head = acting(BlocRight.LEAD, members.get(0));
        years.advance(head, site, id, year(id).version(), BlocYearState.PACT_DRAFTING);
        assertThat(year(id).state()).isEqualTo(BlocYearState.PACT_DRAFTING);
    }

    private Actor acting(BlocRight right, UnitId unit) {
        var grant = new Grant(right.key(), Scope.of(site).unit(unit.value()));
        return new Actor(UUID.randomUUID(), unit.value(), Set.of(grant), "local");
    }

    @Test
    void membersAreRemindedBeforeADayOnceForEachReminderUntilItIsDone() {
        var today = Vietnam.today(clock);
        var id = opened(today.getYear());
        elect(id, members.get(0), BlocYear.firstDay(today.getYear()));
        years.contact(OFFICE, site, id, members.get(0), "Bà Hoa, hoa@so.example");
        years.contact(OFFICE, site, id, members.get(1), "Ông Bình 0901 234 567");
        var due = today.plusDays(10);
        var entry = calendars.add(OFFICE, site, id, "Nộp báo cáo tự chấm", due, false);
        reminders.remind(due.minusDays(3));
        assertThat(mails(due)).as("a planned year").isEmpty();
        confirm(id);
        for (var before : List.of(15, 14, 13, 4)) reminders.remind(due.minusDays(before));
        assertThat(mails(due)).containsExactly("hoa@so.example");
        for (var before : List.of(3, 0, -1)) reminders.remind(due.minusDays(before));
        assertThat(mails(due)).hasSize(2);
        assertThat(deadlines.concerning(OFFICE, site))
                .anyMatch(each -> each.by().equals(due));
        assertThat(deadlines.concerning(new Actor(UUID.randomUUID(), UUID.randomUUID(), Set.of(), "local"), site))
                .isEmpty();
        calendars.done(OFFICE, site, id, entry);
        assertThat(deadlines.concerning(OFFICE, site))
                .noneMatch(each -> each.by().equals(due));
    }

    private List<String> mails(LocalDate due) {
        return db.sql("select recipient from mail where site_id = :site and key like '%:' || :due || ':%'")
                .param("site", site.value())
                .param("due", due.toString())
                .query((row, _) -> row.getString("recipient"))
                .list();
    }
}
