package vn.thidua.emulation.conference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.thidua.accounts.ASite;
import vn.thidua.accounts.Staff;
import vn.thidua.accounts.Visit;
import vn.thidua.emulation.bloc.BlocKind;
import vn.thidua.emulation.bloc.BlocLeaders;
import vn.thidua.emulation.bloc.BlocLevel;
import vn.thidua.emulation.bloc.BlocYearState;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.bloc.Blocs;
import vn.thidua.emulation.bloc.Grounds;
import vn.thidua.emulation.bloc.Organised;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.site.Sites;

/// A conference from its programme to the article that was begun from it.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ConferenceDeskTest {

    private static final String NEXT = "https?://[^/]+";

    @LocalServerPort
    int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Sites sites;

    @Autowired
    private Units units;

    @Autowired
    private Blocs blocs;

    @Autowired
    private BlocYears years;

    @Autowired
    private BlocLeaders leaders;

    private final String mark = UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
    private final List<UnitId> members = new ArrayList<>();
    private Staff.Person officer;
    private Visit head;
    private Visit member;
    private Visit reporter;
    private String here = "";
    private String address = "";

    @BeforeEach
    void settle() {
        var site = sites.all().isEmpty()
                ? ASite.configured(sites)
                : sites.at("localhost").orElseThrow().id();
        for (var name : List.of("Văn phòng", "Sở Nội vụ", "Sở Tài chính"))
            members.add(units.found(Actor.SYSTEM, site, name + " " + mark, LocalDate.of(2000, 1, 1)));
        enrol(site);
        var staff = new Staff(context);
        officer = staff.person("Phùng Thế Vinh", "emulation-officer", Scope.of(site));
        head = new Visit(port, officer);
        var where = Scope.of(site).unit(members.get(1).value());
        member = new Visit(port, staff.person("Cao Bích Thủy", "unit-clerk", where));
        reporter = new Visit(port, staff.reporter(site));
    }

    private void enrol(SiteId site) {
        var bloc = blocs.found(
                Actor.SYSTEM,
                site,
                new Blocs.Description(
                        "Khối " + mark,
                        BlocKind.BLOC,
                        BlocLevel.PROVINCE,
                        Organised.COUNCIL,
                        "Hội đồng",
                        "",
                        "K" + mark));
        var year = years.open(Actor.SYSTEM, site, bloc, 2021, LocalDate.of(2021, 1, 1), members);
        var first = LocalDate.of(2021, 1, 1);
        var paper = new Grounds(Grounds.Way.ASSIGNMENT, "15/QĐ", first);
        leaders.elect(Actor.SYSTEM, site, year, years.year(site, year).version(), members.getFirst(), first, paper);
        var seen = years.year(site, year).version();
        years.advance(Actor.SYSTEM, site, year, seen, BlocYearState.MEMBERS_CONFIRMED);
        here = "/quan-tri/hoi-nghi/" + year.value();
        address = "/khoi/" + years.year(site, year).bloc().slug() + "/2021";
    }

    @Test
    void isPreparedAnnouncedHeldAndTold() throws Exception {
        assertThat(member.page(here).text()).contains("chưa chuẩn bị");
        assertThat(head.page("/quan-tri/nam-thi-dua/" + here.replaceFirst(".*/", ""))
                        .select("a[href$='" + here + "']"))
                .hasSize(1);
        prepared();
        assertThat(head.post(here + "/khach", "khach", "Lê Văn B", "khach-chuc-vu", "Chủ tịch", "khach-don-vi", "Hội C")
                        .statusCode())
                .isEqualTo(302);
        announced();
        assertThat(head.post(here + "/tham-du", "du-1", "IN_PERSON", "du-3", "ABSENT", "du-4", "IN_PERSON")
                        .statusCode())
                .isEqualTo(302);
        pictured();
        var minutes = text(here + "/bien-ban.pdf");
        assertThat(minutes).contains("BIÊN BẢN", "2/3", "Vũ Văn D dự", "Trần Thị A", "Quyết tâm cao");
        assertThat(text(here + "/giay-moi.pdf")).contains("GIẤY MỜI", "Lê Văn B", "hội trường tầng III");
        assertThat(bytes(here + "/bien-ban.docx")).startsWith("PK".getBytes(StandardCharsets.UTF_8));
        told();
    }

    private void prepared() {
        var wrong = head.post(
                here + "/chuan-bi", "ban", "0", "ngay", "2021-01-22", "gio", "08:00", "noi", " ", "chi-dao", "Cố gắng");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Hãy ghi địa điểm họp", "Cố gắng");
        var right = head.post(
                here + "/chuan-bi",
                "ban",
                "0",
                "ngay",
                "2021-01-22",
                "gio",
                "08:00",
                "noi",
                "hội trường tầng III",
                "phat-bieu",
                "Trần Thị A",
                "chuc-vu",
                "Chánh Văn phòng",
                "chi-dao",
                "Quyết tâm cao.",
                "viec-1",
                "Khai mạc",
                "gio-1",
                "08:00");
        assertThat(right.statusCode()).as(right.body()).isEqualTo(302);
        assertThat(head.post(here + "/chuan-bi", "ban", "0", "ngay", "2021-01-22", "gio", "08:00", "noi", "Nơi khác")
                        .statusCode())
                .as("somebody else changed it")
                .isEqualTo(422);
    }

    /// A member speaks for itself alone, and a delegate has a name.
    private void announced() {
        assertThat(member.post(here + "/tham-du", "du-2", "DELEGATE", "thay-2", "", "chuc-vu-2", "Phó Giám đốc")
                        .body())
                .contains("ghi cả họ tên và chức vụ", "Phó Giám đốc");
        assertThat(member.post(here + "/tham-du", "du-3", "ONLINE").statusCode())
                .isEqualTo(403);
        assertThat(member.post(here + "/tham-du", "du-2", "DELEGATE", "thay-2", "Vũ Văn D", "chuc-vu-2", "Phó Giám đốc")
                        .statusCode())
                .isEqualTo(302);
        assertThat(member.post(here + "/viet-tin").statusCode()).isEqualTo(403);
    }

    /// Two pictures go with their captions into the news; a third is taken away again.
    private void pictured() throws Exception {
        assertThat(member.upload(here + "/anh", "anh", "a.png", png(1), "anh-chu-thich", "Ảnh")
                        .statusCode())
                .isEqualTo(403);
        var silent = head.upload(here + "/anh", "anh", "a.png", png(1), "anh-nguon", "Minh Hằng");
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.body()).contains("Hãy ghi chú thích ảnh", "Minh Hằng");
        var noPicture = head.upload(here + "/anh", "anh", "a.png", "chữ".getBytes(UTF_8), "anh-chu-thich", "Chữ");
        assertThat(noPicture.statusCode()).isEqualTo(422);
        for (var n = 1; n <= 3; n++)
            assertThat((n == 2 ? reporter : head)
                            .upload(here + "/anh", "anh", "a" + n + ".png", png(n), "anh-chu-thich", "Cảnh " + n)
                            .statusCode())
                    .isEqualTo(302);
        assertThat(head.post(here + "/anh/1", "chu-thich-1", "Toàn cảnh hội nghị", "mo-ta-1", "Hội trường kín chỗ")
                        .statusCode())
                .isEqualTo(302);
        assertThat(head.post(here + "/anh/3/bo").statusCode()).isEqualTo(302);
        assertThat(head.page(here).select(".conference__pictures img"))
                .extracting(image -> image.attr("alt"))
                .containsExactly("Hội trường kín chỗ", "Cảnh 2");
    }

    private static byte[] png(int number) throws IOException {
        var picture = new BufferedImage(400 + number, 300, BufferedImage.TYPE_INT_RGB);
        var png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        return png.toByteArray();
    }

    private void told() throws Exception {
        assertThat(reporter.page("/quan-tri/hoi-nghi").text()).contains("Khối " + mark);
        var first = reporter.post(here + "/viet-tin")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        var again = reporter.post(here + "/viet-tin")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(again).isEqualTo(first);
        var draft = first.replaceFirst(NEXT, "");
        assertThat(reporter.page(draft).html())
                .contains("Hội nghị ký kết giao ước thi đua Khối " + mark + " năm 2021", "2/3 cơ quan, đơn vị")
                .contains("Toàn cảnh hội nghị", "Hội trường kín chỗ", "Cảnh 2")
                .doesNotContain("Cảnh 3");
        assertThat(open(address)).contains("22/01/2021", "hội trường tầng III").doesNotContain("Tin về hội nghị");
    }

    private String open(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html")
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }

    private byte[] bytes(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Cookie", officer.cookie())
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofByteArray()).body();
        }
    }

    private String text(String path) throws Exception {
        try (var document = Loader.loadPDF(bytes(path))) {
            return new PDFTextStripper().getText(document);
        }
    }
}
