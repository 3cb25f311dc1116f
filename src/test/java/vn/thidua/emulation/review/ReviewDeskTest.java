package vn.thidua.emulation.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.accounts.Staff;
import vn.thidua.accounts.Visit;
import vn.thidua.emulation.ABlocYear;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.bloc.Reminder;
import vn.thidua.emulation.rules.RuleBook;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;
import vn.thidua.signing.PracticeAuthority;
import vn.thidua.signing.SignatureSpot;
import vn.thidua.signing.Signatures;

/// A review meeting at the desk: planned, announced by mail, answered, attended, opened once enough are there, written
/// down, closed, frozen and signed by two.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ReviewDeskTest {

    private static final Instant NOW = Instant.now();
    private static final String PASSWORD = "mật khẩu";
    private static final String SECRETARY = "Đinh Thị Khuê";
    private static final String BEFORE_RULES = "2010-06-01";
    private static final String CHAIR = "Lý Quốc Trụ";
    private static final PracticeAuthority AUTHORITY =
            new PracticeAuthority(NOW.minus(Duration.ofDays(400)), new SecureRandom());

    /// What a room of ballots would add.
    @TestConfiguration
    static class ABallot {

        @Bean
        MinutesSection countedBallot() {
            return (_, _, kind) -> kind == ReviewKind.MID_YEAR
                    ? Optional.empty()
                    : Optional.of(new MinutesPart(
                            "Kết quả bỏ phiếu",
                            List.of("Phát ra 3 phiếu, thu về 3 phiếu."),
                            new MinutesPart.Table(
                                    "Kết quả kiểm phiếu",
                                    List.of(
                                            new MinutesPart.Column("Đơn vị", 3, false),
                                            new MinutesPart.Column("Số phiếu", 1, true)),
                                    List.of(List.of("Đơn vị dẫn đầu", "2/3")))));
        }
    }

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private BlocYears years;

    @Autowired
    private ReviewMeetings meetings;

    @Autowired
    private Signatures signatures;

    @Autowired
    private ReviewReminderStore reminders;

    @Autowired
    private JdbcClient db;

    @Value("${thidua.signing.trust}")
    private String trust;

    private ABlocYear year;
    private Visit officer;
    private Visit head;
    private Visit clerk;
    private Visit neighbour;
    private Visit stranger;
    private String here = "";
    private ReviewMeetingId id = new ReviewMeetingId(UUID.randomUUID());

    @BeforeEach
    void settle() throws Exception {
        Files.write(
                Files.createDirectories(Path.of(trust.split(",")[0])).resolve("hop-xet.cer"),
                AUTHORITY.certificate().getEncoded());
        year = new ABlocYear(context, 3);
        context.getBean(RuleBook.class).ship(Actor.SYSTEM, year.site);
        years.contact(Actor.SYSTEM, year.site, year.id, year.members.get(1), "Chị Mai, " + mailbox());
        var staff = new Staff(context);
        officer = new Visit(port, staff.person("Phùng Thế Vinh", "emulation-officer", Scope.of(year.site)));
        head = new Visit(port, staff.person("Vũ Thị Ngân", "unit-head", year.scope(1)));
        clerk = new Visit(port, staff.person("Cao Bích Thủy", "unit-clerk", year.scope(2)));
        neighbour = new Visit(port, staff.person("Mai Xuân Cường", "unit-clerk", year.scope(3)));
        stranger = new Visit(port, staff.person("Tô Văn Lạ", "unit-clerk", year.scope(4)));
    }

    private String mailbox() {
        return year.mark.toLowerCase(Locale.ROOT) + "@hop.example";
    }

    @Test
    void isPlannedAnnouncedHeldWrittenDownAndSignedByTwo() throws Exception {
        planned();
        announced();
        answered();
        attended();
        told();
        minuted();
        signedByTwo();
    }

    private void planned() {
        var at = "/quan-tri/hop-xet/nam/" + year.id.value();
        assertThat(head.page("/quan-tri/nam-thi-dua/" + year.id.value()).select("a[href$='" + at + "']"))
                .hasSize(1);
        assertThat(clerk.post(at + "/lap", "loai", "YEAR_END").statusCode())
                .as("the right is asked before the form")
                .isEqualTo(403);
        var offered = head.page(at + "/lap?loai=YEAR_END");
        assertThat(offered.select("[name=viec-7]").attr("value")).isEqualTo("Bình xét, bỏ phiếu, công bố kết quả");
        var wrong = head.post(at + "/lap", plan("noi", " "));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Hãy ghi địa điểm họp", "Báo cáo tổng kết năm");
        assertThat(head.post(at + "/lap", plan("nguong", "1/2", "nguong-nguon", "Quy chế"))
                        .body())
                .as("the rules in force say it")
                .contains("Quy định đang áp dụng đã nêu số thành viên");
        assertThat(head.post(at + "/lap", plan("ngay", BEFORE_RULES, "nguong", "2/3"))
                        .body())
                .contains("Hãy ghi văn bản quy định số thành viên");
        assertThat(head.post(at + "/lap", plan("phut-1", "mười")).body()).contains("không phải số phút");
        var turned = head.post(at + "/lap", plan("dong", "xuong-1"));
        assertThat(turned.statusCode()).isEqualTo(200);
        assertThat(org.jsoup.Jsoup.parse(turned.body()).select("[name=viec-2]").attr("value"))
                .isEqualTo("Báo cáo tổng kết năm");
        var right = head.post(at + "/lap", plan());
        assertThat(right.statusCode()).as(right.body()).isEqualTo(302);
        here = URI.create(right.headers().firstValue("Location").orElseThrow()).getPath();
        id = new ReviewMeetingId(UUID.fromString(here.substring(here.length() - 36)));
        assertThat(head.post(at + "/lap", plan()).body()).contains("đã có một cuộc họp như vậy");
        assertThat(head.post(here + "/sua", plan("ban", "7")).body()).contains("Người khác đã sửa kế hoạch");
        assertThat(head.post(here + "/sua", plan("noi", "Hội trường tầng III")).statusCode())
                .isEqualTo(302);
        assertThat(stranger.get(here).statusCode()).isEqualTo(403);
        assertThat(head.page("/quan-tri/hop-xet").text()).contains("Hội nghị tổng kết " + year.mark);
        assertThat(stranger.page("/quan-tri/hop-xet").text()).doesNotContain(year.mark);
    }

    private String[] plan(String... changed) {
        var fields = new java.util.LinkedHashMap<String, String>();
        var all = new String[] {
            "loai",
            "YEAR_END",
            "ban",
            "1",
            "ten",
            "Hội nghị tổng kết " + year.mark,
            "ngay",
            ABlocYear.TODAY.toString(),
            "gio",
            "08:00",
            "noi",
            "Hội trường",
            "truc-tuyen",
            "https://hop.example/a",
            "chu-tri",
            CHAIR,
            "chu-tri-chuc-vu",
            "Giám đốc",
            "uy-quyen",
            "co",
            "uy-quyen-nguon",
            "Quy chế khối, Điều 7",
            "tai-lieu",
            "Dự thảo báo cáo",
            "viec-1",
            "Báo cáo tổng kết năm",
            "ai-1",
            "Trưởng khối",
            "phut-1",
            "20",
            "viec-2",
            "Thảo luận"
        };
        for (var i = 0; i < all.length; i += 2) fields.put(all[i], all[i + 1]);
        for (var i = 0; i < changed.length; i += 2) fields.put(changed[i], changed[i + 1]);
        return fields.entrySet().stream()
                .flatMap(one -> java.util.stream.Stream.of(one.getKey(), one.getValue()))
                .toArray(String[]::new);
    }

    private void announced() throws Exception {
        assertThat(clerk.post(here + "/tra-loi/" + year.members.get(1).value(), "du", "ABSENT")
                        .body())
                .as("nobody is asked yet")
                .contains("Ở bước này của cuộc họp");
        assertThat(clerk.post(here + "/giay-moi").statusCode()).isEqualTo(403);
        assertThat(head.post(here + "/giay-moi").statusCode()).isEqualTo(302);
        assertThat(db.sql("select subject || ' ' || text from mail where recipient = :to")
                        .param("to", mailbox())
                        .query(String.class)
                        .single())
                .contains(
                        "Giấy mời: Hội nghị tổng kết " + year.mark,
                        "Hội trường tầng III",
                        "https://hop.example/a",
                        here);
        assertThat(head.page(here).text()).contains("Không có địa chỉ thư của: " + year.name(1));
        assertThat(head.post(here + "/khach", "khach", " ").body()).contains("Hãy ghi họ tên khách");
        assertThat(head.post(here + "/khach", "khach", "Bà Hoa", "khach-don-vi", "Ban Thi đua")
                        .statusCode())
                .isEqualTo(302);
        assertThat(text(here + "/giay-moi.pdf"))
                .contains("GIẤY MỜI", "Hội trường tầng III", "Báo cáo tổng kết năm", "Bà Hoa", year.name(2));
        assertThat(word(here + "/giay-moi.docx")).contains("GIẤY MỜI", "Hội trường tầng III");
    }

    private void answered() {
        var mine = here + "/tra-loi/" + year.members.get(1).value();
        assertThat(clerk.post(here + "/tra-loi/" + year.members.get(2).value(), "du", "?")
                        .statusCode())
                .as("for its own unit alone")
                .isEqualTo(403);
        var nameless = clerk.post(mine, "du", "ONLINE", "nguoi", "", "chuc-vu", "Phó Giám đốc");
        assertThat(nameless.statusCode()).isEqualTo(422);
        assertThat(nameless.body()).contains("Hãy ghi họ tên và chức vụ", "Phó Giám đốc");
        assertThat(clerk.post(
                                mine,
                                "du",
                                "ONLINE",
                                "nguoi",
                                "Vũ D",
                                "chuc-vu",
                                "Phó Giám đốc",
                                "thay",
                                "co",
                                "van-ban",
                                "9/GUQ",
                                "van-ban-ngay",
                                "2199-01-01")
                        .body())
                .contains("phải trước hoặc trong ngày họp");
        var scanned = clerk.upload(
                mine,
                "tep",
                "giay.pdf",
                "%PDF-1.7 giấy".getBytes(UTF_8),
                "du",
                "IN_PERSON",
                "nguoi",
                "Vũ D",
                "chuc-vu",
                "Phó Giám đốc",
                "thay",
                "co",
                "van-ban",
                "9/GUQ",
                "van-ban-ngay",
                ABlocYear.TODAY.toString());
        assertThat(scanned.statusCode()).as(scanned.body()).isEqualTo(302);
        var page = neighbour.page(here);
        assertThat(page.text()).contains("1/3 đơn vị báo dự", "Vũ D, Phó Giám đốc", "9/GUQ");
        assertThat(neighbour.bytes(page.select("a[href*=uy-quyen]").attr("href")))
                .startsWith("%PDF".getBytes(UTF_8));
        neighbour.post(here + "/tra-loi/" + year.members.get(2).value(), "du", "ABSENT");
        assertThat(reminders.due(ABlocYear.TODAY, ABlocYear.TODAY))
                .filteredOn(one -> one.href().equals(here))
                .extracting(Reminder::unit)
                .as("who has not answered is reminded")
                .containsExactly(year.members.getFirst());
    }

    /// One of three is not two thirds; the second comes online, the third late, and the first leaves.
    private void attended() {
        assertThat(clerk.get(here + "/diem-danh").statusCode()).isEqualTo(403);
        assertThat(clerk.post(here + "/diem-danh", "don-vi", "?", "du", "?").statusCode())
                .isEqualTo(403);
        assertThat(attend(1, "IN_PERSON", "").body()).contains("Hãy ghi họ tên và chức vụ");
        assertThat(attend(1, "IN_PERSON", "Lê A, Giám đốc").statusCode()).isEqualTo(302);
        var few = head.post(here + "/khai-mac");
        assertThat(few.statusCode()).isEqualTo(422);
        assertThat(few.body()).contains("có mặt 1/3 đơn vị, cần ít nhất 2, còn thiếu 1");
        assertThat(head.page(here).text()).contains("Còn thiếu 1");
        assertThat(attend(2, "ONLINE", "").statusCode()).as("as was announced").isEqualTo(302);
        assertThat(head.page(here + "/diem-danh").text()).contains("Đủ để tiến hành", "Vũ D, Phó Giám đốc");
        assertThat(meetings.current(year.site, year.id).orElseThrow().quorate()).isTrue();
        assertThat(clerk.post(here + "/khai-mac").statusCode()).isEqualTo(403);
        assertThat(head.post(here + "/khai-mac").statusCode()).isEqualTo(302);
        assertThat(head.post(here + "/sua", plan("ban", "2")).body()).contains("Ở bước này của cuộc họp");
        assertThat(attend(3, "LEFT", "").body()).contains("chưa được ghi là có mặt");
        attend(3, "IN_PERSON", "Đỗ C, Trưởng phòng");
        attend(1, "LEFT", "");
        head.post(here + "/khach/1", "den", "co");
        var sitting = meetings.current(year.site, year.id).orElseThrow();
        assertThat(sitting.present())
                .extracting(Present::attendance)
                .containsExactly(Attendance.LEFT, Attendance.ONLINE, Attendance.IN_PERSON);
        assertThat(sitting.quorum().orElseThrow().part()).isEqualTo("2/3");
    }

    private java.net.http.HttpResponse<String> attend(int n, String how, String who) {
        return head.post(
                here + "/diem-danh", "don-vi", year.members.get(n - 1).value().toString(), "du", how, "nguoi", who);
    }

    private void told() {
        assertThat(clerk.post(here + "/dien-bien", "muc", "1", "noi-dung", "").statusCode())
                .isEqualTo(403);
        var silent = head.post(here + "/dien-bien", "muc", "2", "loai", "SPEECH", "noi-dung", "Đề nghị bổ sung");
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.body()).contains("Hãy ghi người phát biểu", "Đề nghị bổ sung");
        tell("2", "SPEECH", "Lê A", "Đề nghị giảm họp");
        tell("2", "CONCLUSION", "", "Giao Sở 1 rà soát");
        tell("1", "RESOLUTION", "", "Thông qua báo cáo tổng kết");
        var entry = head.page(here)
                .select(".review__said form:has([value=SPEECH]) [name=sua]")
                .attr("value");
        assertThat(head.post(
                                here + "/dien-bien",
                                "sua",
                                entry,
                                "muc",
                                "2",
                                "loai",
                                "SPEECH",
                                "ai",
                                "Lê A",
                                "noi-dung",
                                "Đề nghị giảm một nửa số cuộc họp")
                        .statusCode())
                .isEqualTo(302);
        assertThat(neighbour.page(here).text()).contains("Đã sửa 1 lần", "giảm một nửa");
    }

    private void tell(String item, String kind, String who, String text) {
        var answer = head.post(here + "/dien-bien", "muc", item, "loai", kind, "ai", who, "noi-dung", text);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    private void minuted() throws Exception {
        assertThat(head.post(here + "/bien-ban/chot").body()).contains("Ở bước này của cuộc họp");
        assertThat(head.post(here + "/be-mac").statusCode()).isEqualTo(302);
        assertThat(clerk.post(here + "/bien-ban/chot").statusCode()).isEqualTo(403);
        assertThat(head.post(here + "/bien-ban/chot").body()).contains("Hãy ghi chủ trì và thư ký");
        officers();
        assertThat(head.post(here + "/bien-ban/chot").statusCode()).isEqualTo(302);
        assertThat(head.post(here + "/bien-ban/mo-lai", "ly-do", "").body()).contains("Hãy ghi lý do");
        assertThat(head.post(here + "/bien-ban/mo-lai", "ly-do", "Sai tên").statusCode())
                .isEqualTo(302);
        tell("2", "SPEECH", "Đỗ C", "Nhất trí");
        assertThat(head.post(here + "/bien-ban/chot").statusCode()).isEqualTo(302);
        assertThat(head.post(here + "/dien-bien", "muc", "1", "loai", "RESOLUTION", "noi-dung", "Thêm")
                        .statusCode())
                .isEqualTo(422);
        var minutes = text(here + "/bien-ban.pdf");
        assertThat(minutes)
                .contains("BIÊN BẢN", "Hội trường tầng III", "Vũ D, Phó Giám đốc", "Trực tuyến", "Về trước")
                .contains("Bà Hoa", "Đề nghị giảm một nửa số cuộc họp", "Kết luận: Giao Sở 1 rà soát", "Nhất trí")
                .contains("Kết quả bỏ phiếu", "Đơn vị dẫn đầu")
                .contains("Thông qua báo cáo tổng kết", "THƯ KÝ", "CHỦ TRÌ", SECRETARY, CHAIR)
                .doesNotContain("Đề nghị giảm họp");
        assertThat(minutes.replaceAll("\\s+", " "))
                .contains("có mặt 2/3 đơn vị thành viên; cần ít nhất 2 đơn vị (2/3 tổng số, theo 152/2025/NĐ-CP)");
        assertThat(word(here + "/bien-ban.docx")).contains("BIÊN BẢN", "Kết quả bỏ phiếu", SECRETARY);
        assertThatThrownBy(() -> db.sql("update review_meeting set place = 'Nơi khác' where id = :id")
                        .param("id", id.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    private void officers() {
        assertThat(head.post(
                                here + "/dieu-hanh",
                                "chu-tri",
                                CHAIR,
                                "chu-tri-chuc-vu",
                                "Giám đốc",
                                "thu-ky",
                                SECRETARY,
                                "thu-ky-chuc-vu",
                                "Chuyên viên")
                        .statusCode())
                .isEqualTo(302);
    }

    /// The secretary signs in the product, the chair with a tool of their own.
    private void signedByTwo() throws Exception {
        var frozen = head.bytes(here + "/bien-ban.pdf");
        assertThat(clerk.upload(here + "/bien-ban/ky/thu-ky", "khoa", "a.p12", new byte[0], "mat-khau", "")
                        .statusCode())
                .isEqualTo(403);
        assertThat(sign("thu-ky", CHAIR).body()).contains("không phải của " + SECRETARY);
        assertThat(head.upload(here + "/bien-ban/ky/thu-ky", "khoa", "a.p12", key(SECRETARY), "mat-khau", "sai")
                        .statusCode())
                .isEqualTo(422);
        var signed = sign("thu-ky", SECRETARY);
        assertThat(signed.statusCode()).as(signed.body()).isEqualTo(302);
        assertThat(sign("thu-ky", SECRETARY).body()).contains("Người này đã ký");
        assertThat(head.post(here + "/bien-ban/mo-lai", "ly-do", "Sai tên").body())
                .contains("đã có người ký");
        var half = head.bytes(here + "/bien-ban.pdf");
        assertThat(Arrays.copyOf(half, frozen.length)).isEqualTo(frozen);
        assertThat(bring(elsewhere(frozen, "chu-tri", CHAIR)).body()).contains("đã có người khác ký");
        assertThat(bring(half).body()).contains("không có chữ ký mới");
        assertThat(bring("%PDF-1.7 khác".getBytes(UTF_8)).statusCode()).isEqualTo(422);
        assertThat(bring(elsewhere(half, "chu-tri", "Ai Đó")).body()).contains("không phải của " + CHAIR);
        var both = bring(elsewhere(half, "chu-tri", CHAIR));
        assertThat(both.statusCode()).as(both.body()).isEqualTo(302);
        assertThat(clerk.page(here + "/bien-ban").text())
                .contains("Biên bản đã ký", "Ký số tại đây", "Ký số nơi khác", CHAIR, SECRETARY);
        assertThat(signatures
                        .judgeAgainst(clerk.bytes(here + "/bien-ban.pdf"), frozen)
                        .verified())
                .hasSize(2);
        for (var table : List.of("review_minutes", "review_signature", "review_attendance", "review_proceeding"))
            assertThatThrownBy(() -> db.sql("delete from " + table + " where meeting_id = :id")
                            .param("id", id.value())
                            .update())
                    .as(table)
                    .isInstanceOf(DataAccessException.class);
    }

    private java.net.http.HttpResponse<String> sign(String who, String name) {
        return head.upload(here + "/bien-ban/ky/" + who, "khoa", "a.p12", key(name), "mat-khau", PASSWORD);
    }

    private java.net.http.HttpResponse<String> bring(byte[] file) {
        return head.upload(here + "/bien-ban/ky/chu-tri/tep", "tep", "bien-ban.pdf", file);
    }

    private byte[] elsewhere(byte[] before, String field, String name) {
        var key = signatures.open(key(name), PASSWORD.toCharArray(), NOW);
        var spot = SignatureSpot.in(field, new SignatureSpot.Block(name, "Giám đốc", "Sở"));
        return signatures.sign(before, key, spot, NOW).bytes();
    }

    private static byte[] key(String name) {
        return AUTHORITY.keyFile(
                name, "Sở", NOW.minus(Duration.ofDays(30)), NOW.plus(Duration.ofDays(90)), PASSWORD.toCharArray());
    }

    @Test
    void aSheetSignedOnPaperCountsWhenTwoPeopleConfirmIt() {
        planned();
        head.post(here + "/giay-moi");
        for (var n = 1; n <= 3; n++) attend(n, "IN_PERSON", "Người " + n);
        head.post(here + "/khai-mac");
        head.post(here + "/be-mac");
        officers();
        head.post(here + "/bien-ban/chot");
        assertThat(clerk.post(here + "/bien-ban/giay/xac-nhan").body()).contains("Chưa có bản quét");
        assertThat(head.upload(here + "/bien-ban/giay", "giay", "a.txt", "chữ".getBytes(UTF_8), "ngay-ky", day())
                        .statusCode())
                .isEqualTo(422);
        assertThat(head.upload(here + "/bien-ban/giay", "giay", "a.pdf", scan(), "ngay-ky", "2199-01-01")
                        .body())
                .contains("không thể ở tương lai");
        assertThat(head.upload(here + "/bien-ban/giay", "giay", "a.pdf", scan(), "ngay-ky", day())
                        .statusCode())
                .isEqualTo(302);
        assertThat(stranger.post(here + "/bien-ban/giay/xac-nhan").statusCode()).isEqualTo(403);
        assertThat(head.post(here + "/bien-ban/giay/xac-nhan").statusCode()).isEqualTo(302);
        assertThat(head.post(here + "/bien-ban/giay/xac-nhan").body()).contains("cần một người khác");
        assertThat(head.page(here + "/bien-ban").text()).contains("Biên bản chờ ký", "1/2 người");
        assertThat(clerk.post(here + "/bien-ban/giay/xac-nhan").statusCode()).isEqualTo(302);
        assertThat(officer.page(here + "/bien-ban").text()).contains("Biên bản đã ký", "2/2 người");
        assertThat(clerk.bytes(here + "/bien-ban/giay")).isEqualTo(scan());
    }

    private static byte[] scan() {
        return "%PDF-1.7 bản quét".getBytes(UTF_8);
    }

    private static String day() {
        return ABlocYear.TODAY.toString();
    }

    @Test
    void isCalledOffWithAReasonAndPlannedAnew() {
        planned();
        head.post(here + "/giay-moi");
        assertThat(clerk.post(here + "/huy", "ly-do", "Bão").statusCode()).isEqualTo(403);
        assertThat(head.post(here + "/huy", "ly-do", " ").body()).contains("Hãy ghi lý do");
        assertThat(head.post(here + "/huy", "ly-do", "Bão số 9").statusCode()).isEqualTo(302);
        assertThat(clerk.page(here).text()).contains("Đã hủy", "Bão số 9");
        assertThat(db.sql("select count(*) from mail where recipient = :to and text like '%Bão số 9%'")
                        .param("to", mailbox())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(meetings.current(year.site, year.id)).isEmpty();
        var anew = head.post(
                "/quan-tri/hop-xet/nam/" + year.id.value() + "/lap",
                plan("ngay", BEFORE_RULES, "nguong", "66,67 %", "nguong-nguon", "Quy chế khối, Điều 6"));
        assertThat(anew.statusCode()).as(anew.body()).isEqualTo(302);
        var there =
                URI.create(anew.headers().firstValue("Location").orElseThrow()).getPath();
        assertThat(clerk.page(there).text()).contains("cần ít nhất 2 (2/3, theo Quy chế khối, Điều 6)");
    }

    private String text(String path) throws Exception {
        try (var document = Loader.loadPDF(neighbour.bytes(path))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private String word(String path) throws Exception {
        try (var document = new XWPFDocument(new ByteArrayInputStream(neighbour.bytes(path)));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }
}
