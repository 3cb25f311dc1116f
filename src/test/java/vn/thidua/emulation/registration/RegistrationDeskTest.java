package vn.thidua.emulation.registration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.accounts.Staff;
import vn.thidua.accounts.Visit;
import vn.thidua.emulation.ABlocYear;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.bloc.Reminder;
import vn.thidua.emulation.bloc.Reminders;
import vn.thidua.emulation.rules.RuleBook;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;
import vn.thidua.platform.ToldTime;
import vn.thidua.platform.Vietnam;

/// Registrations of titles at the desk: written, sent, given back, sent again, accepted, changed, withdrawn; late where
/// they are required, and free where they are not.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RegistrationDeskTest {

    private static final Actor BY = Actor.SYSTEM;
    private static final String PATH = "/quan-tri/dang-ky-danh-hieu/";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private RuleBook rules;

    @Autowired
    private Registrations registrations;

    @Autowired
    private List<Reminders> reminders;

    @Autowired
    private JdbcClient db;

    private ABlocYear made;
    private Visit clerk;
    private Visit head;
    private Visit neighbour;
    private Visit officer;

    @BeforeEach
    void settle() {
        made = new ABlocYear(context, 3);
        rules.ship(BY, made.site);
        var staff = new Staff(context);
        officer = new Visit(port, staff.person("Phùng Thế Vinh", "emulation-officer", Scope.of(made.site)));
        clerk = new Visit(port, staff.person("Cao Bích Thủy", "unit-clerk", made.scope(2)));
        head = new Visit(port, staff.person("Vũ Thị Ngân", "unit-head", made.scope(2)));
        neighbour = new Visit(port, staff.person("Mai Xuân Cường", "unit-head", made.scope(3)));
    }

    private static String board(BlocYearId year) {
        return PATH + "nam/" + year.value();
    }

    private String begun(Visit who, BlocYearId year, int member) {
        var unit = made.members.get(member - 1).value().toString();
        var answer = who.post(board(year), "don-vi", unit);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return URI.create(answer.headers().firstValue("Location").orElseThrow())
                .getPath()
                .replace("/soan", "");
    }

    private static void done(java.net.http.HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    private static String edition(Visit who, String here) {
        return who.page(here + "/soan").select("#ban").attr("value");
    }

    @Test
    void whereTheRulesDoNotAskMembersMayRegisterAllTheSame() throws Exception {
        var year = made.another(ABlocYear.TODAY.getYear() + 1);
        assertThat(neighbour.page(board(year)).select(".registration__terms").text())
                .contains("không bắt buộc đăng ký", "Điều 7, 06/2022/QH15", "hien-hanh");
        assertThat(officer.page(board(year)).select("#chua-dang-ky")).isEmpty();
        assertThat(reminded(year)).as("nobody is reminded").isEmpty();
        var here = begun(clerk, year, 2);
        assertThat(begun(clerk, year, 2)).as("once").isEqualTo(here);
        written(here);
        sentAndReturned(here);
        acceptedAndRead(here, year);
        changed(here, year);
        withdrawn(here, year);
    }

    /// What is wrong is told beside its field, and nothing typed is lost.
    private void written(String here) {
        var form = clerk.page(here + "/soan");
        assertThat(form.select("[name=d-1]").attr("value")).isEqualTo(made.name(2));
        var wrong = clerk.post(
                here + "/soan",
                "ban",
                "1",
                "d-1-loai",
                "INDIVIDUAL",
                "d-1",
                "Trần Thị Mười",
                "d-1-dh",
                "GOV_FLAG",
                "d-1-cap",
                "STATE",
                "d-1-gc",
                "Tổ trưởng");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("không dành cho loại đối tượng này", "Trần Thị Mười", "Tổ trưởng");
        assertThat(clerk.post(here + "/soan", "lam", "them", "ban", "1", "d-1", "Trần Thị Mười")
                        .body())
                .contains("name=\"d-2\"", "Trần Thị Mười");
        assertThat(head.get(here).statusCode()).isEqualTo(200);
        assertThat(neighbour.get(here).statusCode())
                .as("a draft is the unit's own")
                .isEqualTo(403);
        done(save(here, "1", "CSTDCS", "BASE"));
        assertThat(save(here, "1", "CSTDCS", "BASE").statusCode())
                .as("somebody saved meanwhile")
                .isEqualTo(409);
        assertThat(clerk.page(here).text())
                .contains("Trần Thị Mười", "Chiến sĩ thi đua cơ sở", "Tập thể lao động xuất sắc");
    }

    private java.net.http.HttpResponse<String> save(String here, String edition, String code, String level) {
        return clerk.post(
                here + "/soan",
                "ban",
                edition,
                "d-1-loai",
                "COLLECTIVE",
                "d-1",
                made.name(2),
                "d-1-dh",
                "TTLDXS",
                "d-1-cap",
                "PROVINCE",
                "d-2-loai",
                "INDIVIDUAL",
                "d-2",
                "Trần Thị Mười",
                "d-2-dh",
                code,
                "d-2-cap",
                level,
                "d-3-loai",
                "INDIVIDUAL",
                "d-3",
                "");
    }

    private void sentAndReturned(String here) {
        assertThat(clerk.post(here + "/nop").statusCode())
                .as("the clerk drafts, the head sends")
                .isEqualTo(403);
        done(head.post(here + "/nop"));
        assertThat(clerk.get(here + "/soan").statusCode())
                .as("what was sent stands")
                .isEqualTo(409);
        assertThat(head.post(here + "/chap-nhan").statusCode()).isEqualTo(403);
        assertThat(neighbour.post(here + "/tra-lai", "ly-do", "A").statusCode()).isEqualTo(403);
        assertThat(officer.post(here + "/tra-lai", "ly-do", " ").body()).contains("Hãy ghi lý do trả lại");
        done(officer.post(here + "/tra-lai", "ly-do", "Chưa có người đăng ký cấp tỉnh"));
        assertThat(clerk.page(here).select(".registration__returned").text())
                .contains("Chưa có người đăng ký cấp tỉnh");
        done(save(here, edition(clerk, here), "CSTDT", "PROVINCE"));
        assertThat(neighbour.page(here).text())
                .as("others read what was sent, not what is written")
                .contains("Chiến sĩ thi đua cơ sở")
                .doesNotContain("Chiến sĩ thi đua bộ");
        done(head.post(here + "/nop"));
        assertThat(officer.page(here).select("details").text())
                .as("what was returned stays to be read")
                .contains("Bản 1 đã gửi trước đó: Bị trả lại", "Chiến sĩ thi đua cơ sở");
    }

    private void acceptedAndRead(String here, BlocYearId year) throws Exception {
        assertThat(registrations.accepted(made.site, year)).isEmpty();
        assertThat(officer.page(board(year)).select(".registration__bars text").text())
                .contains("Tập thể lao động xuất sắc: 1");
        done(officer.post(here + "/chap-nhan"));
        assertThat(officer.post(here + "/chap-nhan").statusCode()).as("once").isEqualTo(422);
        assertThat(registrations.accepted(made.site, year)).singleElement().satisfies(one -> {
            assertThat(one.unit()).isEqualTo(made.members.get(1));
            assertThat(one.registers("CSTDT")).isTrue();
            assertThat(one.registers("CSTDCS")).isFalse();
        });
        try (var document = Loader.loadPDF(neighbour.bytes(here + "/dang-ky.pdf"))) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("BẢNG ĐĂNG KÝ DANH HIỆU THI ĐUA", "Trần Thị Mười", "Cấp tỉnh", "06/2022/QH15");
        }
        assertThat(officer.bytes(here + "/dang-ky.docx")).startsWith("PK".getBytes(UTF_8));
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(officer.bytes(board(year) + "/dang-ky.xlsx")))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getLastRowNum())
                    .as("two lines, and two members that sent nothing")
                    .isEqualTo(4);
            assertThat(sheet.getRow(1).getCell(2).getStringCellValue()).isEqualTo("Chưa đăng ký");
            assertThat(sheet.getRow(3).getCell(8).getStringCellValue()).contains("Chiến sĩ thi đua bộ");
            assertThat(book.getSheetAt(1).getRow(1).getCell(1).getNumericCellValue())
                    .isEqualTo(1);
        }
    }

    /// What was accepted counts until the next revision went the same way.
    private void changed(String here, BlocYearId year) {
        assertThat(head.post(here + "/sua-doi", "ly-do", "").body()).contains("Hãy ghi lý do soạn bản mới");
        done(head.post(here + "/sua-doi", "ly-do", "Thêm cờ thi đua"));
        done(save(here, edition(clerk, here), "CSTDTQ", "STATE"));
        assertThat(registrations.accepted(made.site, year)).allMatch(one -> one.registers("CSTDT"));
        done(head.post(here + "/nop"));
        assertThat(registrations.accepted(made.site, year)).allMatch(one -> one.registers("CSTDT"));
        done(officer.post(here + "/chap-nhan"));
        assertThat(registrations.accepted(made.site, year)).allMatch(one -> one.registers("CSTDTQ"));
    }

    private void withdrawn(String here, BlocYearId year) {
        assertThat(head.post(here + "/rut", "ly-do", " ").body()).contains("Hãy ghi lý do rút đăng ký");
        assertThat(clerk.post(here + "/rut", "ly-do", "Thôi").statusCode()).isEqualTo(403);
        done(head.post(here + "/rut", "ly-do", "Đơn vị sáp nhập"));
        assertThat(registrations.accepted(made.site, year)).isEmpty();
        assertThat(neighbour.page(here).text()).contains("Đã rút", "Chiến sĩ thi đua toàn quốc", "Đơn vị sáp nhập");
        assertThatThrownBy(() -> db.sql("delete from registration_line l using title_registration t"
                                + " where t.id = l.registration_id and t.bloc_year_id = :year")
                        .param("year", year.value())
                        .update())
                .as("the database keeps it too")
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void whereTheRulesAskWhatComesLateIsRefusedUntilTheBlocOpensItAgain() {
        var year = made.another(2022);
        var day = LocalDate.of(2022, 3, 15);
        assertThat(reminded(year)).as("before the day").hasSize(3);
        assertThat(officer.page(board(year)).text())
                .contains("phải đăng ký", "Điều 4 khoản 1, 11/2021/QĐ-UBND", "15/03/2022", "Chưa đăng ký: 3 đơn vị");
        inTime(year, day);
        assertThat(reminded(year)).containsExactly(made.name(2), made.name(3));
        var here = begun(clerk, year, 2);
        done(save(here, "1", "CSTDCS", "BASE"));
        assertThat(head.page(here).select("form[action$=/nop]"))
                .as("nothing that would be refused")
                .isEmpty();
        assertThat(head.post(here + "/nop").body()).contains("Đã hết hạn đăng ký");
        reopened(year);
        done(head.post(here + "/nop"));
        assertThat(officer.page(board(year))
                        .select("tr:has(a[href=" + here + "])")
                        .text())
                .contains("Muộn");
        done(officer.post(here + "/chap-nhan"));
        assertThat(registrations.accepted(made.site, year))
                .extracting(Registered::late)
                .containsExactly(false, true);
        assertThat(officer.page("/quan-tri/xep-hang/nam/" + year.value()).text())
                .as("a factual note beside the ranking")
                .contains("Chưa đăng ký danh hiệu năm này: " + made.name(3) + ".");
        assertThat(officer.page(PATH.substring(0, PATH.length() - 1)).text()).contains("Khối " + made.mark + " 2022");
    }

    private void inTime(BlocYearId year, LocalDate day) {
        ToldTime.at(Vietnam.startOf(day), () -> {
            var line = TitleList.shipped().line(SubjectKind.COLLECTIVE, made.name(1), "TTLDTT", "BASE", "");
            ARegistration.accepted(context, made.site, year, made.members.getFirst(), line);
        });
    }

    private void reopened(BlocYearId year) {
        var until = ABlocYear.TODAY.plusDays(3).toString();
        assertThat(head.post(board(year) + "/mo-lai", "den-ngay", until, "ly-do", "A")
                        .statusCode())
                .isEqualTo(403);
        assertThat(officer.post(board(year) + "/mo-lai", "den-ngay", until, "ly-do", " ")
                        .body())
                .contains("Hãy ghi lý do nhận đăng ký muộn", until);
        done(officer.post(board(year) + "/mo-lai", "den-ngay", until, "ly-do", "Đơn vị mới sáp nhập"));
        assertThat(neighbour.page(board(year)).select(".registration__reopened").text())
                .contains("Đơn vị mới sáp nhập");
    }

    /// Members of the year that are reminded of registering, by the calendar or by this room.
    private List<String> reminded(BlocYearId year) {
        var number = context.getBean(vn.thidua.emulation.bloc.BlocYears.class).year(made.site, year);
        var day = LocalDate.of(number.year(), 3, 15);
        return reminders.stream()
                .flatMap(room -> room.due(day, day).stream())
                .filter(reminder -> reminder.href().contains(year.value().toString()))
                .map(Reminder::unit)
                .map(number::nameOf)
                .toList();
    }
}
