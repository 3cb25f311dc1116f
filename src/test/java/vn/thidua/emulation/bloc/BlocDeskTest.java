package vn.thidua.emulation.bloc;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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
import vn.thidua.accounts.Visit;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.site.Sites;

/// A bloc of eleven units through its year, on the screen and on the portal.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class BlocDeskTest {

    private static final List<String> ELEVEN = List.of(
            "Văn phòng UBND tỉnh",
            "Sở Nội vụ",
            "Kho bạc Nhà nước",
            "Văn phòng Đoàn ĐBQH tỉnh",
            "Văn phòng HĐND tỉnh",
            "Cục Thuế",
            "Cục Thống kê",
            "Ban Dân tộc",
            "Sở Tài chính",
            "Sở Kế hoạch và Đầu tư",
            "Sở Ngoại vụ");

    @LocalServerPort
    int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Sites sites;

    @Autowired
    private Units units;

    @Autowired
    private JdbcClient db;

    private final String mark = UUID.randomUUID().toString().substring(0, 6).toUpperCase(java.util.Locale.ROOT);
    private final List<UnitId> members = new ArrayList<>();
    private SiteId site;
    private Visit officer;
    private Visit nobody;

    @BeforeEach
    void settle() {
        site = sites.all().isEmpty()
                ? ASite.configured(sites)
                : sites.at("localhost").orElseThrow().id();
        db.sql("""
                insert into role (key, name, name_en) values ('thu-khoi', 'Thử', 'Trial'), ('thu-thanh-vien', 'Thử', 'Trial')
                on conflict do nothing
                """).update();
        db.sql("""
                insert into role_right (role, right_key) values ('thu-khoi', 'BlocRight.ARRANGE'),
                    ('thu-khoi', 'BlocRight.VIEW'), ('thu-thanh-vien', 'BlocRight.VIEW') on conflict do nothing
                """).update();
        officer = new Visit(port, new Staff(context).person("Lê Thị Hoa", "thu-khoi", Scope.of(site)));
        nobody = new Visit(port, null);
        for (var name : ELEVEN)
            members.add(units.found(Actor.SYSTEM, site, name + " " + mark, LocalDate.of(2000, 1, 1)));
    }

    private String bloc() {
        var answer = officer.post(
                "/quan-tri/khoi",
                "ten",
                "Khối thi đua Tổng hợp " + mark,
                "loai",
                "BLOC",
                "cap",
                "PROVINCE",
                "to-chuc",
                "COUNCIL",
                "hoi-dong",
                "Hội đồng Thi đua - Khen thưởng tỉnh",
                "ky-hieu",
                "KTH-" + mark);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return at(answer.headers().firstValue("Location").orElseThrow());
    }

    private static String at(String location) {
        return URI.create(location).getPath();
    }

    private String year(String bloc) {
        var fields = new ArrayList<>(List.of("nam", "2021", "ten-ngay", "2021-01-01"));
        for (var i = 0; i < members.size(); i++) {
            fields.add("tt-" + members.get(i).value());
            fields.add(Integer.toString(i + 1));
        }
        var answer = officer.post(bloc + "/nam", fields.toArray(String[]::new));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return at(answer.headers().firstValue("Location").orElseThrow());
    }

    private String seen(String year) {
        return officer.page(year).select("input[name=ban]").attr("value");
    }

    private void done(String path, String... fields) {
        var answer = officer.post(path, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    private Document faulty(String path, String... fields) {
        var answer = officer.post(path, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        return Jsoup.parse(answer.body());
    }

    private void elect(String year, UnitId unit, String since) {
        done(
                year + "/truong-khoi",
                "ban",
                seen(year),
                "truong-don-vi",
                unit.value().toString(),
                "truong-tu",
                since,
                "truong-cach",
                "ELECTION",
                "truong-so",
                "05/BB-KTH",
                "truong-ngay",
                "2020-12-20");
    }

    private void confirm(String year) {
        done(year + "/buoc", "ban", seen(year), "buoc", "MEMBERS_CONFIRMED");
    }

    @Test
    void aYearFromItsOpeningToItsHandover() {
        var bloc = bloc();
        var year = year(bloc);
        elect(year, members.get(0), "2021-01-01");
        done(
                year + "/pho-khoi",
                "ban",
                seen(year),
                "pho-don-vi",
                members.get(1).value().toString(),
                "pho-tu",
                "2021-01-01",
                "pho-cach",
                "ASSIGNMENT",
                "pho-so",
                "15/QĐ-HĐ",
                "pho-ngay",
                "2020-12-25");
        var slug = bloc(bloc);
        assertThat(nobody.get("/khoi/" + slug + "/2021").statusCode()).isEqualTo(404);
        confirm(year);
        var shown = nobody.page("/khoi/" + slug + "/2021");
        assertThat(shown.select(".members__one")).hasSize(11);
        assertThat(shown.select(".members__one--leads").eachText())
                .containsExactly("Văn phòng UBND tỉnh " + mark + " Trưởng khối", "Sở Nội vụ " + mark + " Phó khối");
        assertThat(shown.select(".days").text()).contains("Sơ kết");
        assertThat(nobody.page("/khoi").text()).contains("Khối thi đua Tổng hợp " + mark);
        done(
                year + "/ban-giao",
                "giao-ngay",
                "2022-01-20",
                "giao-ben",
                members.get(0).value().toString(),
                "giao-nhan",
                members.get(1).value().toString(),
                "giao-gi",
                "Hồ sơ năm 2021\nSổ văn bản");
        assertThat(officer.page(year).select("#ban-giao ~ .timeline").text()).contains("20/01/2022", "Hồ sơ năm 2021");
        assertThat(officer.page(year).text()).contains("Quá hạn");
        assertThat(officer.page("/quan-tri/khoi")
                        .select("section[aria-labelledby=den-han]")
                        .text())
                .as("what is overdue for years is history")
                .doesNotContain(mark);
    }

    private String bloc(String path) {
        return officer.page(path).select("a[href^=/khoi/]").attr("href").replace("/khoi/", "");
    }

    @Test
    void invariant1AUnitThatIsRenamedAfterwardsKeepsItsOldNameInTheOldYear() {
        var bloc = bloc();
        var year = year(bloc);
        elect(year, members.get(0), "2021-01-01");
        confirm(year);
        units.rename(Actor.SYSTEM, site, members.get(5), "Thuế tỉnh " + mark, LocalDate.of(2025, 3, 1));
        assertThat(nobody.page("/khoi/" + bloc(bloc) + "/2021").text())
                .contains("Cục Thuế " + mark)
                .doesNotContain("Thuế tỉnh " + mark);
        assertThat(officer.page(year).select("table").text()).contains("Cục Thuế " + mark);
    }

    @Test
    void everyRefusalIsToldBesideItsFieldAndWhatWasTypedStays() {
        var empty = faulty(
                "/quan-tri/khoi",
                "ten",
                "Khối X",
                "loai",
                "BLOC",
                "cap",
                "PROVINCE",
                "to-chuc",
                "DELEGATED",
                "hoi-dong",
                "Hội đồng",
                "ky-hieu",
                "kx");
        assertThat(empty.select("#loi-uy-quyen")).hasSize(1);
        assertThat(empty.select("#ten").attr("value")).isEqualTo("Khối X");
        var bloc = bloc();
        assertThat(faulty(bloc + "/nam", "nam", "2021", "ten-ngay", "2021-01-01")
                        .select("#loi-thanh-vien"))
                .hasSize(1);
        var year = year(bloc);
        var late = faulty(
                year + "/truong-khoi",
                "ban",
                seen(year),
                "truong-don-vi",
                members.get(3).value().toString(),
                "truong-tu",
                "2021-02-01",
                "truong-cach",
                "ELECTION",
                "truong-so",
                "7",
                "truong-ngay",
                "2021-01-20");
        assertThat(late.select("#loi-truong-tu").text()).contains("01/01/2021");
        assertThat(late.select("#truong-don-vi option[selected]").text()).contains("Văn phòng Đoàn ĐBQH tỉnh");
        assertThat(faulty(year + "/buoc", "ban", seen(year), "buoc", "MEMBERS_CONFIRMED")
                        .select("#loi-buoc")
                        .text())
                .contains("Chưa có trưởng khối");
        var old = seen(year);
        elect(year, members.get(0), "2021-01-01");
        var second = faulty(
                year + "/truong-khoi",
                "ban",
                old,
                "truong-don-vi",
                members.get(3).value().toString(),
                "truong-tu",
                "2021-07-01",
                "truong-cach",
                "ELECTION",
                "truong-so",
                "7",
                "truong-ngay",
                "2021-01-20");
        assertThat(second.select("#loi-truong-don-vi").text()).contains("Người khác vừa thay đổi");
        assertThat(faulty(
                                year + "/ban-giao",
                                "giao-ngay",
                                "2999-01-01",
                                "giao-ben",
                                members.get(0).value().toString(),
                                "giao-nhan",
                                members.get(1).value().toString(),
                                "giao-gi",
                                "X")
                        .select("#loi-giao-ngay"))
                .hasSize(1);
        assertThat(faulty(year + "/lich", "viec-ten", " ", "viec-ngay", "2021-03-01")
                        .select("#loi-viec-ten"))
                .hasSize(1);
    }

    @Test
    void aCalendarIsReadBackFromItsSecretAddress() {
        var year = year(bloc());
        done(
                year + "/lich",
                "viec-ten",
                "Hội thao khối, vòng loại; sân số 2 – " + "rất dài ".repeat(12),
                "viec-ngay",
                "2021-03-26",
                "viec-cong-khai",
                "co");
        done(year + "/dia-chi-lich", "lich-don-vi", members.get(2).value().toString());
        var address = officer.page(year).select(".feed").text().replaceFirst(".*(/lich/)", "$1");
        var answer = nobody.get(address);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/calendar");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        for (var line : answer.body().split("\r\n")) assertThat(line.length()).isLessThanOrEqualTo(75);
        var events = Biweekly.parse(answer.body()).first().getEvents();
        assertThat(events).hasSizeGreaterThan(3);
        assertThat(answer.body()).contains("DTSTART;VALUE=DATE:20210326", "BEGIN:VALARM", "TRIGGER;RELATED=START:-P7D");
        assertThat(events)
                .extracting(event -> event.getSummary().getValue())
                .anySatisfy(words -> assertThat(words).startsWith("Hội thao khối, vòng loại; sân số 2"));
        assertThat(answer.body().replaceAll("DTSTAMP.*", ""))
                .as("stable from one reading to the next")
                .isEqualTo(nobody.get(address).body().replaceAll("DTSTAMP.*", ""));
        assertThat(nobody.get("/lich/" + "0".repeat(48) + ".ics").statusCode()).isEqualTo(404);
    }

    @Test
    void thePackOfAHandoverOpensWithoutTheProduct() throws IOException, InterruptedException {
        var year = year(bloc());
        done(
                year + "/lien-he",
                "lien-he-don-vi",
                members.get(0).value().toString(),
                "lien-he",
                "Bà Trâm, 0203 123 456");
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + year + "/ban-giao.zip"))
                .header(
                        "Cookie",
                        java.util.Objects.requireNonNull(officer.person()).cookie())
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
        var files = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                files.put(entry.getName(), zip.readAllBytes());
        }
        assertThat(files).containsOnlyKeys("doc-truoc.html", "ho-so.xlsx");
        assertThat(new String(files.get("doc-truoc.html"), java.nio.charset.StandardCharsets.UTF_8))
                .contains("Bà Trâm, 0203 123 456", "Cục Thuế " + mark);
        assertThat(nobody.page("/khoi").text()).doesNotContain("0203 123 456");
    }

    @Test
    void aMemberReadsItsYearAndChangesNothing() {
        var bloc = bloc();
        var year = year(bloc);
        var scope = Scope.of(site).unit(members.get(7).value());
        var member = new Visit(port, new Staff(context).person("Nguyễn An", "thu-thanh-vien", scope));
        assertThat(member.get(year).statusCode()).isEqualTo(200);
        assertThat(member.page(year).select("form[action$=/truong-khoi]")).isEmpty();
        assertThat(member.post(year + "/lich", "viec-ten", "A", "viec-ngay", "2021-02-02")
                        .statusCode())
                .isEqualTo(403);
        assertThat(member.post(
                                year + "/dia-chi-lich",
                                "lich-don-vi",
                                members.get(7).value().toString())
                        .statusCode())
                .isEqualTo(302);
        var stranger = new Visit(
                port,
                new Staff(context)
                        .person("Trần Bình", "thu-thanh-vien", Scope.of(site).unit(UUID.randomUUID())));
        assertThat(stranger.get(year).statusCode()).isEqualTo(403);
    }
}
