package vn.thidua.emulation.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.thidua.accounts.Staff;
import vn.thidua.accounts.Staff.Person;
import vn.thidua.accounts.Visit;
import vn.thidua.design.Words;
import vn.thidua.emulation.ABlocYear;
import vn.thidua.emulation.council.CouncilMode;
import vn.thidua.emulation.council.CouncilRefused;
import vn.thidua.emulation.council.CouncilSessionId;
import vn.thidua.emulation.council.CouncilSessions;
import vn.thidua.emulation.council.CouncilWay;
import vn.thidua.emulation.council.SessionPlan;
import vn.thidua.emulation.council.SittingCouncil;
import vn.thidua.emulation.dossier.ADossier;
import vn.thidua.emulation.dossier.DossierId;
import vn.thidua.emulation.dossier.DossierState;
import vn.thidua.emulation.dossier.DossierTurns;
import vn.thidua.emulation.rules.RuleBook;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;
import vn.thidua.platform.ToldTime;
import vn.thidua.platform.Vietnam;

/// A session of the council and a window of which its dossiers are a part: one whose award asks for the people's
/// opinion waits for it, another does not and is only told of it.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class CouncilWaitsForThePeopleTest {

    private static final Actor BY = Actor.SYSTEM;
    private static final LocalDate TODAY = ABlocYear.TODAY;
    private static final int MEMBERS = 5;

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CouncilSessions sessions;

    @Autowired
    private Disclosures disclosures;

    @Autowired
    private Voices voices;

    @Autowired
    private DossierTurns dossiers;

    private ABlocYear year;
    private SittingCouncil council;
    private Person officer;
    private Person other;
    private Visit desk;
    private DossierId asked;
    private DossierId putOff;
    private DossierId free;
    private DossierId unasked;

    @BeforeEach
    void settle() {
        year = new ABlocYear(context, 2);
        context.getBean(RuleBook.class).ship(BY, year.site);
        var staff = new Staff(context);
        officer = staff.person("Phùng Thế Vinh", "emulation-officer", Scope.of(year.site));
        other = staff.person("Đinh Thị Mão", "emulation-officer", Scope.of(year.site));
        desk = new Visit(port, officer);
        council = new SittingCouncil(context, year.site, year.mark, MEMBERS);
        asked = dossier("Được hỏi", "CSTDTQ");
        putOff = dossier("Được gác", "CSTDTQ");
        free = dossier("Không phải hỏi", "CSTDT");
        unasked = dossier("Chưa hỏi", "CSTDTQ");
    }

    private DossierId dossier(String name, String award) {
        return new ADossier(context, year.site)
                .person(name + " " + year.mark, "Chuyên viên", "Sở Xa")
                .award(award)
                .in(DossierState.CONSULTED);
    }

    @AfterEach
    void leave() {
        council.close();
    }

    @Test
    void waitsForTheWindowAndTheAnswersOrPutsTheDossierOff() {
        var window = opened();
        var until = disclosures.shown(year.site, window).span().to();
        var session = planned(TODAY);
        told(session, until);
        calledOnlyForADayAfter(session, until);
        sessions.attend(BY, year.site, session, SittingCouncil.seats(MEMBERS));
        council.votes(session, officer.actor(), other.actor(), MEMBERS);
        putOffOrAnswered(session, window, until);
    }

    private DisclosureId opened() {
        var codes = List.of(asked, putOff, free).stream().collect(Collectors.toMap(this::code, DossierId::value));
        var list = codes.keySet().stream()
                .map(code -> "Người " + code.substring(code.length() - 4) + " | Sở Xa | Danh hiệu | Tốt | " + code)
                .sorted()
                .collect(Collectors.joining("\n"));
        var id = disclosures.schedule(
                BY,
                year.site,
                new NewDisclosure(
                        Timing.BEFORE_COUNCIL,
                        "Hỏi ý kiến " + year.mark,
                        "",
                        null,
                        "",
                        DisclosedList.read(TODAY.getYear(), list, Map.copyOf(codes)),
                        TODAY,
                        12,
                        "Điều 10",
                        ""));
        disclosures.open(other.actor(), year.site, id);
        return id;
    }

    private String code(DossierId id) {
        return dossiers.dossier(year.site, id).code();
    }

    private CouncilSessionId planned(LocalDate on) {
        return sessions.plan(BY, year.site, plan(on), List.of(asked, putOff, free, unasked));
    }

    private SessionPlan plan(LocalDate on) {
        return new SessionPlan(
                "Phiên " + year.mark,
                CouncilWay.MEETING,
                CouncilMode.PAPER,
                on,
                LocalTime.of(8, 0),
                "Hội trường",
                null,
                council.presiding(),
                SittingCouncil.clerk("Phạm Thị Ghi", officer.id().value()),
                List.of(
                        SittingCouncil.clerk("Một", officer.id().value()),
                        SittingCouncil.clerk("Hai", other.id().value())),
                false);
    }

    private static String here(CouncilSessionId session) {
        return "/quan-tri/hoi-dong/phien/" + session.value();
    }

    /// The list says of each dossier what is open, and whether a rule makes the council wait.
    private void told(CouncilSessionId session, LocalDate until) {
        var rows = desk.page(here(session)).select("#danh-sach ~ .sheet tbody tr");
        assertThat(rows.get(0).text())
                .contains(
                        "Đang lấy ý kiến nhân dân đến hết " + Words.day(until),
                        "Hỏi ý kiến " + year.mark,
                        "phải xong trước khi Hội đồng họp (05/2026/QĐ-UBND)");
        assertThat(rows.get(2).text())
                .contains("Đang lấy ý kiến nhân dân", "quy tắc không bắt buộc phải chờ")
                .doesNotContain("phải xong trước");
        assertThat(rows.get(3).text()).contains("Chưa có đợt lấy ý kiến nhân dân nào trên Cổng");
    }

    private void calledOnlyForADayAfter(CouncilSessionId session, LocalDate until) {
        var refused =
                Jsoup.parse(desk.post(here(session) + "/trieu-tap").body()).text();
        assertThat(refused)
                .contains("Hồ sơ " + code(asked) + ", " + code(putOff) + " còn lấy ý kiến nhân dân đến hết "
                        + Words.day(until));
        var kept = sessions.session(BY, year.site, session);
        var list = List.of(asked, putOff, free, unasked);
        sessions.change(BY, year.site, session, kept.edition(), plan(until), list);
        assertThat(desk.post(here(session) + "/trieu-tap").statusCode())
                .as("its last day belongs to the people")
                .isEqualTo(422);
        kept = sessions.session(BY, year.site, session);
        sessions.change(BY, year.site, session, kept.edition(), plan(until.plusDays(1)), list);
        assertThat(desk.post(here(session) + "/trieu-tap").statusCode()).isEqualTo(302);
    }

    private void putOffOrAnswered(CouncilSessionId session, DisclosureId window, LocalDate until) {
        var early = Jsoup.parse(desk.post(here(session) + "/ket-luan").body()).text();
        assertThat(early).contains("Hồ sơ " + code(asked) + ", " + code(putOff) + " còn đang lấy ý kiến nhân dân");
        assertThat(desk.post(here(session) + "/gac-lai", "gac-ho-so", "2", "gac-ly-do", "Chờ hết đợt lấy ý kiến")
                        .statusCode())
                .isEqualTo(302);
        assertThat(Jsoup.parse(desk.post(here(session) + "/ket-luan").body()).text())
                .contains("Hồ sơ " + code(asked) + " còn đang");
        var line = disclosures.shown(year.site, window).list().lines().stream()
                .filter(one -> asked.value().equals(one.dossier()))
                .findFirst()
                .orElseThrow()
                .n();
        voices.say(
                year.site,
                window,
                new NewVoice(NewVoice.Kind.COMPLAINT, line, "Không đúng", "Lò Văn Bình", "a@b.vn"),
                "10.0.3.7");
        assertThat(desk.page(here(session)).text()).contains("1 đơn khiếu nại, tố cáo chưa trả lời");
        ToldTime.at(
                Vietnam.startOf(until.plusDays(1)).plus(Duration.ofHours(9)), () -> afterItsLastDay(session, window));
        assertThat(dossiers.dossier(year.site, asked).state()).isEqualTo(DossierState.COUNCIL_VOTED);
        assertThat(dossiers.dossier(year.site, putOff).state()).as("put off").isEqualTo(DossierState.CONSULTED);
        assertThat(dossiers.dossier(year.site, unasked).state())
                .as("asked elsewhere")
                .isEqualTo(DossierState.COUNCIL_VOTED);
    }

    private void afterItsLastDay(CouncilSessionId session, DisclosureId window) {
        assertThatExceptionOfType(CouncilRefused.PeopleUnanswered.class)
                .as("the complaint has no answer")
                .isThrownBy(() -> sessions.conclude(officer.actor(), year.site, session));
        var voice = voices.of(BY, year.site, window).getFirst().id();
        voices.assign(officer.actor(), year.site, voice, officer.id().value());
        voices.accept(officer.actor(), year.site, voice);
        voices.answer(officer.actor(), year.site, voice, Voice.Outcome.DISMISSED, "Đã xác minh: không đúng");
        assertThatCode(() -> sessions.conclude(officer.actor(), year.site, session))
                .doesNotThrowAnyException();
    }
}
