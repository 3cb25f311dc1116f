package vn.thidua.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.accounts.ASite;
import vn.thidua.accounts.Staff;
import vn.thidua.accounts.Staff.Person;
import vn.thidua.compliance.Obligations;
import vn.thidua.design.Bilingual;
import vn.thidua.news.AManuscript;
import vn.thidua.news.Articles;
import vn.thidua.news.Section;
import vn.thidua.news.Sections;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;
import vn.thidua.site.Sites;

/// What the board of editors sees and does: figures, old addresses, outages, compliance; over HTTP, on a site of its
/// own.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class BoardTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Sites sites;

    @Autowired
    private Sections sections;

    @Autowired
    private Articles articles;

    @Autowired
    private Obligations deadlines;

    @Autowired
    private JdbcClient db;

    private SiteId site;
    private String host;
    private Person board;
    private Person reporter;

    @BeforeEach
    void settle() {
        site = ASite.configured(sites);
        host = sites.site(site).hosts().getFirst();
        var staff = new Staff(context);
        board = staff.board(site);
        reporter = staff.reporter(site);
    }

    private HttpResponse<String> get(String path) {
        return new Reader(port, host).get(path);
    }

    private HttpResponse<String> get(Person person, String path) {
        return new Reader(port, host).get(path, "Cookie", person.cookie());
    }

    private String page(String path) {
        var answer = get(board, path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> post(Person person, String path, String... fields) throws Exception {
        var body = new StringBuilder("_token=" + person.formToken());
        for (var i = 0; i < fields.length; i += 2)
            body.append('&')
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        return CLIENT.send(
                request(path)
                        .header("Cookie", person.cookie())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body.toString()))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Host", host + ":" + port)
                .header("Accept", "text/html");
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    @Test
    void everyPageAsksForItsRight() throws Exception {
        for (var path : List.of(
                "/quan-tri/thong-ke",
                "/quan-tri/thong-ke/bai-viet",
                "/quan-tri/thong-ke/tim-kiem",
                "/quan-tri/thong-ke/dia-chi-hong",
                "/quan-tri/thong-ke/nhuan-but.xlsx",
                "/quan-tri/chuyen-huong",
                "/quan-tri/ngung-he-thong",
                "/quan-tri/ngung-he-thong/them",
                "/quan-tri/tuan-thu",
                "/quan-tri/tuan-thu/muc/20",
                "/quan-tri/tuan-thu/cong-khai",
                "/quan-tri/tuan-thu/cong-khai/them")) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(302);
            assertThat(get(reporter, path).statusCode()).as(path).isEqualTo(403);
            assertThat(get(board, path).statusCode()).as(path).isEqualTo(200);
        }
        var id = UUID.randomUUID();
        for (var path : List.of(
                "/quan-tri/chuyen-huong",
                "/quan-tri/chuyen-huong/bo",
                "/quan-tri/ngung-he-thong",
                "/quan-tri/ngung-he-thong/" + id,
                "/quan-tri/ngung-he-thong/" + id + "/huy",
                "/quan-tri/tuan-thu/muc/20",
                "/quan-tri/tuan-thu/cong-khai",
                "/quan-tri/tuan-thu/cong-khai/" + id,
                "/quan-tri/tuan-thu/cong-khai/" + id + "/xoa"))
            assertThat(post(reporter, path).statusCode()).as(path).isEqualTo(403);
        for (var path : List.of(
                "/quan-tri/ngung-he-thong/" + id,
                "/quan-tri/ngung-he-thong/" + id + "/huy",
                "/quan-tri/tuan-thu/muc/99",
                "/quan-tri/tuan-thu/cong-khai/" + id,
                "/quan-tri/tuan-thu/cong-khai/" + id + "/xoa"))
            assertThat(post(board, path).statusCode()).as(path).isEqualTo(404);
    }

    @Test
    void anOldAddressIsMetCountedAndLedOnWithOneClick() throws Exception {
        assertThat(get("/tin-cu/hoi-nghi-01.aspx?id=3").statusCode()).isEqualTo(404);
        await().until(() -> db.sql("select count(*) from traffic_lost_day where site_id = :site")
                        .param("site", site.value())
                        .query(Long.class)
                        .single()
                > 0);
        var list = Jsoup.parse(page("/quan-tri/thong-ke/dia-chi-hong"));
        assertThat(list.text()).contains("/tin-cu/hoi-nghi-01.aspx").doesNotContain("id=3");
        var click = list.select("tbody a.button").attr("href");
        assertThat(click).isEqualTo("/quan-tri/chuyen-huong?cu=%2Ftin-cu%2Fhoi-nghi-01.aspx#them");
        var form = Jsoup.parse(page(click.replace("#them", "")));
        assertThat(form.select("#cu").attr("value")).isEqualTo("/tin-cu/hoi-nghi-01.aspx");

        var set = post(board, "/quan-tri/chuyen-huong", "cu", form.select("#cu").attr("value"), "moi", "/tin/hoi-nghi");
        assertThat(location(set)).endsWith("/quan-tri/chuyen-huong?bao=redirect-set");
        await().until(() -> get("/tin-cu/hoi-nghi-01.aspx").statusCode() == 301);
        assertThat(location(get("/tin-cu/hoi-nghi-01.aspx?id=3"))).endsWith("/tin/hoi-nghi");
        assertThat(location(get("/en/tin-cu/hoi-nghi-01.aspx"))).endsWith("/en/tin/hoi-nghi");
        assertThat(get("/").statusCode()).isEqualTo(200);

        post(board, "/quan-tri/chuyen-huong", "cu", "/tin/hoi-nghi", "moi", "https://noi-khac.vn/a");
        await().until(() -> location(get("/tin-cu/hoi-nghi-01.aspx")).equals("https://noi-khac.vn/a"));
        post(board, "/quan-tri/chuyen-huong/bo", "cu", "/tin-cu/hoi-nghi-01.aspx");
        await().until(() -> get("/tin-cu/hoi-nghi-01.aspx").statusCode() == 404);
    }

    @Test
    void aRedirectThatCannotBeIsRefusedBesideItsField() throws Exception {
        var circle = post(board, "/quan-tri/chuyen-huong", "cu", "/a", "moi", "/a/");
        assertThat(circle.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(circle.body()).select("#loi-moi").text()).contains("dẫn về chính /a");
        var none = post(board, "/quan-tri/chuyen-huong", "cu", "không có", "moi", "/b");
        assertThat(Jsoup.parse(none.body()).select("#loi-cu").text()).contains("không phải một địa chỉ");
        assertThat(Jsoup.parse(none.body()).select("#moi").attr("value")).isEqualTo("/b");
    }

    @Test
    void aPageComesBeforeARedirectAndAnotherSiteKnowsNothingOfIt() throws Exception {
        post(board, "/quan-tri/chuyen-huong", "cu", "/so-do-trang", "moi", "/b");
        post(board, "/quan-tri/chuyen-huong", "cu", "/cu", "moi", "/b");
        await().until(() -> get("/cu").statusCode() == 301);
        assertThat(get("/so-do-trang").statusCode()).isEqualTo(200);
        var other = sites.site(ASite.configured(sites)).hosts().getFirst();
        assertThat(new Reader(port, other).get("/cu").statusCode()).isEqualTo(404);
    }

    @Test
    void whatManyLookForInVainIsShownAndWhatFewLookForIsNot() {
        for (var i = 0; i < 3; i++) ask("Trâu bò thả rông", i);
        ask("đơn của bà Nguyễn Thị Bảy", 0);
        await().until(() -> db.sql("select coalesce(sum(asked), 0) from traffic_search_day where site_id = :site")
                        .param("site", site.value())
                        .query(Long.class)
                        .single()
                == 4);
        var words = Jsoup.parse(page("/quan-tri/thong-ke/tim-kiem"));
        assertThat(words.select("[aria-labelledby=khong-co] tbody").text()).isEqualTo("trâu bò thả rông 3 3");
        assertThat(words.text()).doesNotContain("nguyễn thị bảy").contains("Còn 1 chữ khác");
    }

    /// The second answer of each comes from memory.
    private void ask(String words, int reader) {
        var question = "/tim-kiem?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        for (var again = 0; again < 2; again++)
            assertThat(new Reader(port, host)
                            .get(question, "User-Agent", Reader.PERSON + " reader/" + reader)
                            .statusCode())
                    .isEqualTo(200);
    }

    @Test
    void figuresStandInPicturesWithATableBehindEach() {
        insert("traffic_hour", "hour, views, visits, robot_views", "'2026-03-06T02:00:00Z', 5432, 1234, 77");
        insert(
                "traffic_dimension_day",
                "day, dimension, value, views",
                "'2026-03-06', 'referrer', 'baoviet.example', 40");
        var page = Jsoup.parse(page("/quan-tri/thong-ke?ky=ngay&tu=2026-03-01&den=2026-03-10"));
        assertThat(page.text())
                .contains("5.432", "1.234", "Đông nhất: Thứ Sáu, 9 giờ (5.432 lượt xem)", "baoviet.example");
        assertThat(page.select("svg[role=img]"))
                .hasSize(3)
                .allSatisfy(
                        picture -> assertThat(picture.parent().select("table")).isNotEmpty());
        assertThat(page.select(".chart__heat--5")).hasSize(1);
    }

    @Test
    void articlesSectionsAndAuthorsAreReckonedTogetherAndRoyaltiesByMonth() throws Exception {
        sections.arrange(
                Actor.SYSTEM,
                site,
                List.of(
                        new Section("tin-hoat-dong", new Bilingual("Tin hoạt động", "News"), ""),
                        new Section("thong-bao", new Bilingual("Thông báo", "Notices"), "")),
                List.of());
        var march = articles.publish(
                Actor.SYSTEM, site, AManuscript.of("Bài tháng Ba").on(LocalDate.of(2026, 3, 5)));
        articles.publish(
                Actor.SYSTEM, site, AManuscript.of("=1+1").in("thong-bao").on(LocalDate.of(2026, 4, 5)));
        insert("traffic_article_day", "day, article_id, views", "'2026-03-06', '" + march.value() + "', 4321");
        var page = Jsoup.parse(page("/quan-tri/thong-ke/bai-viet?ky=thang&tu=2026-03-01&den=2026-04-30"));
        assertThat(page.select("[aria-labelledby=doc-nhieu] tbody").text())
                .isEqualTo("Bài tháng Ba Tin hoạt động Thu Hà 05/03/2026 4.321");
        assertThat(page.select("[aria-labelledby=theo-muc] tbody tr").eachText())
                .containsExactly("Tin hoạt động 1 4.321 4.321", "Thông báo 1 0 0");
        assertThat(page.select("[aria-labelledby=theo-nguoi] tbody tr").eachText())
                .containsExactly("Thu Hà 2 4.321 2.160");

        var sheet = CLIENT.send(
                request("/quan-tri/thong-ke/nhuan-but.xlsx?tu=2026-03-01&den=2026-04-30")
                        .header("Cookie", board.cookie())
                        .build(),
                BodyHandlers.ofByteArray());
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(sheet.body()))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
            var overview = book.getSheet("Tổng hợp").getRow(1);
            assertThat(overview.getCell(0).getStringCellValue()).isEqualTo("Thu Hà");
            assertThat(overview.getCell(1).getNumericCellValue()).isEqualTo(1);
            assertThat(overview.getCell(3).getNumericCellValue()).isEqualTo(2);
            var april = book.getSheet("Tháng 04-2026").getRow(1);
            assertThat(april.getCell(2).getStringCellValue()).isEqualTo("=1+1");
            assertThat(april.getCell(4).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2026, 4, 5, 0, 0));
        }
    }

    @Test
    void anOutageIsRefusedToldAndCancelled() throws Exception {
        get("/so-do-trang"); // kept from now on
        var tomorrow = LocalDateTime.ofInstant(Instant.now().plus(Duration.ofDays(1)), Vietnam.ZONE)
                .withNano(0);
        var fields = new String[] {
            "tu",
            tomorrow.toString(),
            "den",
            tomorrow.plusHours(5).toString(),
            "anh-huong",
            "Toàn bộ trang",
            "ly-do",
            "Nâng cấp",
            "thay-the",
            "",
            "bat-kha-khang",
            ""
        };
        var early = post(board, "/quan-tri/ngung-he-thong", fields);
        assertThat(early.statusCode()).isEqualTo(422);
        var form = Jsoup.parse(early.body());
        assertThat(form.select("#loi-tu").text()).contains("phải có ít nhất 7", "224/2026");
        assertThat(form.select("#anh-huong").attr("value")).isEqualTo("Toàn bộ trang");

        fields[11] = "Cháy trạm biến áp";
        assertThat(location(post(board, "/quan-tri/ngung-he-thong", fields))).endsWith("?bao=outage-announced");
        await().atMost(Duration.ofSeconds(15))
                .until(() -> get("/so-do-trang").body().contains("Tạm ngừng hệ thống từ"));
        assertThat(get("/en/so-do-trang").body()).contains("The system will be unavailable");
        var list = Jsoup.parse(page("/quan-tri/ngung-he-thong"));
        assertThat(list.text()).contains("Toàn bộ trang", "Cháy trạm biến áp");
        var edit = list.select(".outage-card a.button").attr("href");
        assertThat(Jsoup.parse(page(edit)).select("#ly-do").attr("value")).isEqualTo("Nâng cấp");

        assertThat(post(board, edit + "/huy", "vi-sao", "").statusCode()).isEqualTo(422);
        assertThat(location(post(board, edit + "/huy", "vi-sao", "Đã có điện"))).endsWith("?bao=outage-cancelled");
        await().atMost(Duration.ofSeconds(15))
                .until(() -> !get("/so-do-trang").body().contains("Tạm ngừng hệ thống từ"));
        assertThat(page("/quan-tri/ngung-he-thong")).contains("Đã có điện");
        assertThat(page(edit)).contains("không sửa được nữa");
    }

    @Test
    void theTwentyChecksTellWhatIsWantingAndTakeAPersonsWord() throws Exception {
        var checks = Jsoup.parse(page("/quan-tri/tuan-thu")).select(".check");
        assertThat(checks).hasSize(20);
        assertThat(checks.get(0).text()).contains("Chưa đạt", "Còn thiếu: người chịu trách nhiệm, địa chỉ");
        assertThat(checks.get(8).text()).contains("Đạt", "không giữ danh tính");
        assertThat(checks.get(10).text()).contains("Chưa đạt", "Danh mục còn trống");
        assertThat(checks.get(19).text()).contains("Cần người xem");

        var future = post(board, "/quan-tri/tuan-thu/muc/20", "ngay", "2099-01-01", "da-xem", "x");
        assertThat(Jsoup.parse(future.body()).select("#loi-ngay").text()).contains("chưa đến");
        var today = Vietnam.dayOf(Instant.now());
        post(board, "/quan-tri/tuan-thu/muc/20", "ngay", today.toString(), "da-xem", "Họp Ban Biên tập, biên bản số 7");
        var stated = Jsoup.parse(page("/quan-tri/tuan-thu")).select(".check").get(19);
        assertThat(stated.text()).contains("Người xác nhận", "biên bản số 7");
        assertThat(page("/quan-tri/tuan-thu/muc/20")).contains("biên bản số 7");
        assertThat(get(board, "/quan-tri/tuan-thu/muc/21").statusCode()).isEqualTo(404);
    }

    @Test
    void informationIsDueByWorkingDaysAndOverdueUntilItIsPublic() throws Exception {
        var list = "/quan-tri/tuan-thu/cong-khai";
        assertThat(post(board, list, "ten", " ", "phat-sinh", "hôm qua").statusCode())
                .isEqualTo(422);
        post(board, list, "ten", "Dự toán ngân sách", "thoi-han", "luat-tiep-can", "phat-sinh", "2026-02-10");
        var row = Jsoup.parse(page(list)).select("tbody tr");
        assertThat(row.text()).contains("Dự toán ngân sách", "10/02/2026", "24/02/2026", "Quá hạn");
        assertThat(deadlines.open(site)).singleElement().satisfies(deadline -> {
            assertThat(deadline.by()).isEqualTo(LocalDate.of(2026, 2, 24));
            assertThat(deadline.overdue()).isTrue();
        });
        assertThat(page("/quan-tri/tuan-thu")).contains("1 mục đã quá hạn công khai");
        assertThat(Jsoup.parse(page("/quan-tri"))
                        .select("section[aria-labelledby=phai-cong-khai]")
                        .text())
                .contains("Dự toán ngân sách", "Quá hạn từ 24/02/2026");

        var edit = row.select("a.button").attr("href");
        var without = post(
                board,
                edit,
                "ten",
                "Dự toán ngân sách",
                "thoi-han",
                "luat-tiep-can",
                "phat-sinh",
                "2026-02-10",
                "cong-khai",
                "2026-02-23");
        assertThat(Jsoup.parse(without.body()).select("#loi-dia-chi").text()).contains("ở địa chỉ nào");
        post(
                board,
                edit,
                "ten",
                "Dự toán ngân sách",
                "thoi-han",
                "luat-tiep-can",
                "phat-sinh",
                "2026-02-10",
                "cong-khai",
                "2026-02-23",
                "dia-chi",
                "/tin/du-toan");
        assertThat(page(list)).contains("Đúng hạn", "/tin/du-toan");
        assertThat(deadlines.open(site)).isEmpty();
        assertThat(page("/quan-tri")).doesNotContain("phai-cong-khai");
        post(board, edit + "/xoa");
        assertThat(page(list)).contains("Danh mục còn trống");
    }

    private void insert(String table, String columns, String values) {
        db.sql("insert into " + table + " (site_id, " + columns + ") values ('" + site.value() + "', " + values + ")")
                .update();
    }
}
