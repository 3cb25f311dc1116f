package vn.thidua.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.accounts.ASite;
import vn.thidua.accounts.Accounts;
import vn.thidua.accounts.Staff;
import vn.thidua.accounts.Staff.Person;
import vn.thidua.accounts.Times;
import vn.thidua.delivery.Eventually;
import vn.thidua.design.Bilingual;
import vn.thidua.news.Section;
import vn.thidua.news.Sections;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.site.Sites;

/// A story from its first word to its withdrawal, by the people who do it, over HTTP, with a clock that the test moves.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class WritingAndPublishingTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TestConfiguration
    static class MovedByTheTest {

        @Bean
        @Primary
        Clock times() {
            return new Times();
        }
    }

    @LocalServerPort
    int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Sites sites;

    @Autowired
    private Sections sections;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Schedule schedule;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient db;

    private SiteId site;
    private Staff staff;
    private Newsroom newsroom;
    private Person hang;
    private Person binh;
    private Person bach;
    private String mark;

    @BeforeEach
    void settle() {
        site = sites.all().isEmpty()
                ? ASite.configured(sites)
                : sites.at("localhost").orElseThrow().id();
        sections.arrange(
                Actor.SYSTEM,
                site,
                List.of(
                        new Section("tin-hoat-dong", new Bilingual("Tin hoạt động", ""), ""),
                        new Section("thong-bao", new Bilingual("Thông báo", ""), "")),
                List.of());
        staff = new Staff(context);
        newsroom = new Newsroom(port);
        hang = staff.reporter(site);
        binh = staff.editor(site);
        bach = staff.board(site);
        mark = UUID.randomUUID().toString().substring(0, 8);
    }

    private Map<String, String> story() {
        return Map.of(
                "title", "Hội nghị " + mark,
                "lead", "Mười một cơ quan ký giao ước.",
                "body", "<p>Sáng nay, hội nghị diễn ra.</p>",
                "byline", "Minh Hằng",
                "source", "Văn phòng",
                "section", "tin-hoat-dong");
    }

    private int version(Person person, String draft) throws Exception {
        return Integer.parseInt(newsroom.page(person, draft).select("#bai").attr("data-version"));
    }

    private String approved() throws Exception {
        var draft = newsroom.begun(hang, story());
        assertThat(newsroom.post(hang, draft + "/trinh-duyet", newsroom.form(hang, draft))
                        .statusCode())
                .isEqualTo(302);
        var read = Map.of("version", String.valueOf(version(binh, draft)));
        assertThat(newsroom.post(binh, draft + "/duyet", read).statusCode()).isEqualTo(302);
        return draft;
    }

    private String published() throws Exception {
        var draft = approved();
        assertThat(newsroom.post(bach, draft + "/dang", Map.of("version", String.valueOf(version(bach, draft))))
                        .statusCode())
                .isEqualTo(302);
        return draft;
    }

    @Test
    void aStoryGoesFromItsFirstWordToTheReadersAndBack() throws Exception {
        var draft = newsroom.begun(hang, Map.of("title", "Hội nghị " + mark));
        var incomplete = newsroom.post(hang, draft + "/trinh-duyet", newsroom.form(hang, draft));
        assertThat(incomplete.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(incomplete.body()).select(".faults a").eachAttr("href"))
                .contains("#section", "#lead", "#byline", "#body");

        var fields = newsroom.form(hang, draft);
        fields.putAll(story());
        assertThat(newsroom.post(hang, draft + "/trinh-duyet", fields).statusCode())
                .isEqualTo(302);
        assertThat(newsroom.page(binh, "/quan-tri").select("#cho-toi ~ ul").text())
                .contains("Hội nghị " + mark);

        assertThat(newsroom.post(binh, draft + "/tra-lai", Map.of("ly-do", "")).statusCode())
                .isEqualTo(422);
        newsroom.post(binh, draft + "/tra-lai", Map.of("ly-do", "Thiếu số liệu"));
        assertThat(newsroom.page(hang, "/quan-tri").select("#bi-tra ~ ul").text())
                .contains("Hội nghị " + mark, "Thiếu số liệu");

        newsroom.post(hang, draft + "/trinh-duyet", newsroom.form(hang, draft));
        var read = Map.of("version", String.valueOf(version(binh, draft)));
        assertThat(newsroom.post(hang, draft + "/duyet", read).statusCode()).isEqualTo(403);
        assertThat(newsroom.post(binh, draft + "/duyet", read).statusCode()).isEqualTo(302);
        assertThat(newsroom.post(binh, draft + "/dang", read).statusCode()).isEqualTo(403);
        assertThat(newsroom.post(bach, draft + "/dang", read).statusCode()).isEqualTo(302);

        var article = newsroom.open("/tin/hoi-nghi-" + mark);
        assertThat(article.statusCode()).isEqualTo(200);
        assertThat(article.body()).contains("Sáng nay, hội nghị diễn ra.");
        assertThat(newsroom.post(hang, draft, newsroom.form(hang, draft)).statusCode())
                .isIn(302, 409);
        correctAndWithdraw();
    }

    private void correctAndWithdraw() throws Exception {
        var row = newsroom.page(bach, "/quan-tri/tin?q=" + mark).select("form[action$=dinh-chinh]");
        var begun = newsroom.post(bach, row.attr("action"), Map.of());
        var correction =
                URI.create(begun.headers().firstValue("Location").orElseThrow()).getPath();
        var again = newsroom.post(bach, row.attr("action"), Map.of());
        assertThat(URI.create(again.headers().firstValue("Location").orElseThrow())
                        .getPath())
                .as("one correction at a time")
                .isEqualTo(correction);
        var fields = newsroom.form(bach, correction);
        assertThat(fields.get("body")).contains("Sáng nay, hội nghị diễn ra.");
        fields.put("body", "<p>Chiều nay, hội nghị diễn ra.</p>");
        newsroom.post(bach, correction, fields);
        var read = String.valueOf(version(bach, correction));
        var silent = newsroom.post(
                bach, correction + "/dang-gap", Map.of("version", read, "ly-do-gap", "Sai buổi", "muc-do", "lon"));
        assertThat(silent.statusCode()).isEqualTo(422);
        var told = newsroom.post(
                bach,
                correction + "/dang-gap",
                Map.of("version", read, "ly-do-gap", "Sai buổi", "muc-do", "lon", "noi-dung-sua", "Sửa buổi họp."));
        assertThat(told.statusCode()).isEqualTo(302);
        readersSee("Chiều nay");
        assertThat(article()).contains("Lịch sử cập nhật", "Sửa buổi họp.");
        assertThat(newsroom.page(binh, "/quan-tri").select("#dang-gap ~ ul").text())
                .contains("Hội nghị " + mark);
        assertThat(newsroom.post(bach, correction + "/da-xem", Map.of()).statusCode())
                .as("not by its own author")
                .isEqualTo(409);
        assertThat(newsroom.post(binh, correction + "/da-xem", Map.of()).statusCode())
                .isEqualTo(302);

        var go = row.attr("action").replace("dinh-chinh", "go");
        assertThat(newsroom.get(bach, go).statusCode()).isEqualTo(200);
        assertThat(newsroom.get(hang, go).statusCode()).isEqualTo(403);
        assertThat(newsroom.post(bach, go, Map.of("cach", "thu-hoi")).statusCode())
                .isEqualTo(422);
        newsroom.post(bach, go, Map.of("cach", "thu-hoi", "thong-bao", "Số liệu đang được rà soát."));
        readersSee("Số liệu đang được rà soát.");
        assertThat(newsroom.open("/tin/hoi-nghi-" + mark).body()).contains("Chiều nay", "noindex");
        newsroom.post(bach, go.replace("/go", "/dang-lai"), Map.of());
        Eventually.holds(() -> !article().contains("Số liệu đang được rà soát."));
    }

    /// Copies in memory hear of a change a moment after it.
    private void readersSee(String words) {
        Eventually.holds(() -> article().contains(words));
    }

    private String article() {
        try {
            return newsroom.open("/tin/hoi-nghi-" + mark).body();
        } catch (java.io.IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Test
    void whatWasChangedAfterTheApprovalIsApprovedAgain() throws Exception {
        var draft = approved();
        var fields = newsroom.form(hang, draft);
        fields.put("lead", "Mười hai cơ quan ký giao ước.");
        newsroom.post(hang, draft, fields);
        var read = Map.of("version", String.valueOf(version(bach, draft)));
        assertThat(newsroom.post(bach, draft + "/dang", read).statusCode()).isEqualTo(409);
        assertThat(newsroom.page(binh, draft).select(".steps").text()).contains("phải duyệt lại");
    }

    @Test
    void whatIsDueWhileTheProductIsDownIsPublishedAtItsStartAndSaysHowLate() throws Exception {
        var draft = approved();
        var times = (Times) clock;
        var due = times.instant().plus(Duration.ofMinutes(10)).atZone(vn.thidua.platform.Vietnam.ZONE);
        var scheduled = newsroom.post(
                bach,
                draft + "/hen-gio",
                Map.of(
                        "version", String.valueOf(version(bach, draft)),
                        "ngay", due.toLocalDate().toString(),
                        "gio", due.toLocalTime().toString()));
        assertThat(scheduled.statusCode()).isEqualTo(302);
        schedule.run();
        assertThat(newsroom.open("/tin/hoi-nghi-" + mark).statusCode()).isEqualTo(404);
        assertThat(newsroom.page(bach, "/quan-tri").select("#hom-nay ~ ul").text())
                .contains("Hội nghị " + mark);

        times.pass(Duration.ofMinutes(30));
        schedule.run();
        assertThat(newsroom.open("/tin/hoi-nghi-" + mark).statusCode()).isEqualTo(200);
        assertThat(newsroom.page(staff.board(site), draft).select(".steps").text())
                .contains("Đăng trễ 20 phút so với giờ hẹn");
        schedule.run();
        assertThat(db.sql("select count(*) from article where title = :title")
                        .param("title", "Hội nghị " + mark)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whoComesSecondLosesNothing() throws Exception {
        var draft = newsroom.begun(hang, story());
        var mine = newsroom.form(hang, draft);
        var theirs = newsroom.form(binh, draft);
        theirs.put("lead", "Sapo của Bình.");
        theirs.put("title", "Tựa của Bình " + mark);
        assertThat(newsroom.post(binh, draft, theirs).statusCode()).isEqualTo(302);
        mine.put("lead", "Sapo của Hằng.");
        mine.put("body", "<p>Nội dung của Hằng.</p>");
        var refused = newsroom.post(hang, draft, mine);
        assertThat(refused.statusCode()).isEqualTo(409);
        var columns = Jsoup.parse(refused.body());
        assertThat(columns.select("fieldset legend").eachText())
                .containsExactly("Tựa đề", "Sapo cả hai cùng sửa", "Nội dung");
        assertThat(columns.select("input[name=chon-body][checked]").attr("value"))
                .isEqualTo("toi");
        assertThat(columns.select("input[name=chon-title][checked]").attr("value"))
                .isEqualTo("ho");

        var choice = Map.of(
                "version", columns.select("input[name=version]").attr("value"),
                "chon-title", "ho",
                "chon-lead", "toi",
                "chon-body", "toi");
        assertThat(newsroom.post(hang, columns.select("form.conflict").attr("action"), choice)
                        .statusCode())
                .isEqualTo(302);
        var after = newsroom.form(hang, draft);
        assertThat(after)
                .containsEntry("title", "Tựa của Bình " + mark)
                .containsEntry("lead", "Sapo của Hằng.")
                .containsEntry("body", "<p>Nội dung của Hằng.</p>");
        var kept = db.sql("select fields::text from draft_revision where draft_id = :id")
                .param("id", UUID.fromString(draft.substring(draft.lastIndexOf('/') + 1)))
                .query(String.class)
                .list();
        assertThat(kept).anyMatch(text -> text.contains("Sapo của Bình."));
        assertThat(kept).anyMatch(text -> text.contains("Sapo của Hằng.") && text.contains("Hội nghị " + mark));
    }

    @Test
    void aHundredEditorsOnOneArticleHaveOneSuccessForEachVersion() throws Exception {
        var draft = newsroom.begun(hang, story());
        var id = draft.substring(draft.lastIndexOf('/') + 1);
        for (var round = 0; round < 3; round++) {
            var version = version(binh, draft);
            var number = round;
            try (var people = Executors.newFixedThreadPool(100)) {
                Callable<Integer>[] saves = saves(draft, version, number);
                var statuses = people.invokeAll(List.of(saves)).stream()
                        .map(future -> future.resultNow())
                        .toList();
                assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
                assertThat(statuses).filteredOn(status -> status == 409).hasSize(99);
            }
            assertThat(version(binh, draft)).isEqualTo(version + 1);
        }
        assertThat(db.sql("select count(*) from draft_revision where draft_id = :id and kind = 'REFUSED'")
                        .param("id", UUID.fromString(id))
                        .query(Integer.class)
                        .single())
                .isEqualTo(3 * 99);
    }

    @SuppressWarnings("unchecked")
    private Callable<Integer>[] saves(String draft, int version, int round) {
        Callable<Integer>[] saves = new Callable[100];
        for (var i = 0; i < 100; i++) {
            var body = JSON.writeValueAsString(Map.of(
                    "version",
                    version,
                    "fields",
                    Map.of("title", "Hội nghị " + mark, "lead", "Người thứ " + round + "/" + i)));
            saves[i] = () -> answered(draft + "/ban-nhap", body);
        }
        return saves;
    }

    /// As the editor's script does: whom a crowded portal sends away asks again.
    private int answered(String path, String body) throws Exception {
        for (var n = 0; n < 20; n++) {
            var status = newsroom.put(binh, path, body).statusCode();
            if (status != 503) return status;
        }
        return 503;
    }

    @Test
    void whatIsSentTenTimesIsBegunOnce() throws Exception {
        var fields = new java.util.LinkedHashMap<>(story());
        fields.put("khoa", UUID.randomUUID().toString());
        try (var hands = Executors.newFixedThreadPool(10)) {
            Callable<String> once = () -> newsroom.begun(hang, fields);
            var places = hands.invokeAll(java.util.Collections.nCopies(10, once)).stream()
                    .map(future -> future.resultNow())
                    .distinct()
                    .toList();
            assertThat(places).hasSize(1);
        }
        assertThat(db.sql("select count(*) from draft where title = :title")
                        .param("title", "Hội nghị " + mark)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void theUpkeepForgetsKeysAndSignsOfLifeAndKeepsTheDraft() throws Exception {
        var fields = new java.util.LinkedHashMap<>(story());
        fields.put("khoa", UUID.randomUUID().toString());
        var draft = newsroom.begun(hang, fields);
        newsroom.get(hang, draft);
        db.sql("update draft_key set at = at - interval '8 days' where key = :key")
                .param("key", fields.get("khoa"))
                .update();
        new DraftUpkeep(context.getBean(DraftStore.class), clock).run();
        assertThat(db.sql("select count(*) from draft_key where key = :key")
                        .param("key", fields.get("khoa"))
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(newsroom.get(hang, draft).statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsKeptWhileTypingIsThereAtOnceAndTellsWhatIsMissing() throws Exception {
        var draft = newsroom.begun(hang, Map.of("title", "Hội nghị " + mark));
        var typed = JSON.writeValueAsString(
                Map.of("version", 1, "fields", Map.of("title", "Hội nghị " + mark, "lead", "Đang gõ")));
        var kept = newsroom.put(hang, draft + "/ban-nhap", typed);
        assertThat(kept.statusCode()).isEqualTo(200);
        assertThat(kept.body()).contains("\"version\":2").contains("savedAt").contains("Hãy chọn chuyên mục.");
        assertThat(newsroom.put(hang, draft + "/ban-nhap", typed).body())
                .as("the same again is no change")
                .contains("\"version\":2");
        assertThat(newsroom.form(hang, draft)).containsEntry("lead", "Đang gõ");
        newsroom.post(binh, draft + "/co-mat", Map.of());
        assertThat(newsroom.page(hang, draft).select("[data-others]").text()).contains("Trần Văn Bình");
    }

    @Test
    void earlierStatesAreComparedInWordsAndComeBack() throws Exception {
        var draft = newsroom.begun(hang, story());
        var fields = newsroom.form(hang, draft);
        fields.put("body", "<p>Chiều nay, hội nghị diễn ra.</p><h2>Kết quả</h2>");
        newsroom.post(hang, draft, fields);
        var page = newsroom.page(hang, draft + "/ban/2");
        assertThat(page.select("del").text()).contains("Sáng");
        assertThat(page.select("ins").text()).contains("Chiều", "Kết quả");
        newsroom.post(hang, draft + "/ban/1/khoi-phuc", Map.of());
        assertThat(newsroom.form(hang, draft)).containsEntry("body", "<p>Sáng nay, hội nghị diễn ra.</p>");
        assertThat(newsroom.page(hang, draft).select("#cac-ban ~ ol li")).hasSize(3);
    }

    @Test
    void outsidersReadWithALinkUntilItsDay() throws Exception {
        var draft = newsroom.begun(hang, story());
        var page =
                Jsoup.parse(newsroom.post(hang, draft + "/lien-ket", Map.of()).body());
        var secret = page.select(".draft__link").text().replaceFirst(".*/nhap/", "");
        var answer = newsroom.open("/nhap/" + secret);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Sáng nay, hội nghị diễn ra.").doesNotContain("\uE000");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("X-Robots-Tag")).hasValue("noindex, nofollow");
        assertThat(newsroom.open("/nhap/" + "a".repeat(43)).statusCode()).isEqualTo(404);
        ((Times) clock).pass(Looks.LINK);
        assertThat(newsroom.open("/nhap/" + secret).statusCode()).isEqualTo(404);
    }

    @Test
    void thePreviewIsFramedByOurOwnPagesAlone() throws Exception {
        var draft = newsroom.begun(hang, story());
        var frames = newsroom.get(hang, draft + "/xem-truoc");
        assertThat(frames.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-src 'self'");
        var shown = newsroom.get(hang, draft + "/xem-truoc/trang");
        assertThat(shown.body()).contains("Sáng nay, hội nghị diễn ra.");
        assertThat(shown.headers().firstValue("X-Frame-Options")).hasValue("SAMEORIGIN");
    }

    @Test
    void colleaguesDoNotSeeEachOthersDraftsAndSectionsAreApart() throws Exception {
        var draft = newsroom.begun(hang, story());
        var colleague = staff.reporter(site);
        assertThat(newsroom.get(colleague, draft).statusCode()).isEqualTo(403);
        assertThat(newsroom.page(colleague, "/quan-tri/bai").text()).doesNotContain("Hội nghị " + mark);
        var other = staff.person("Vũ Thị Mai", "editor", Scope.of(site).section("thong-bao"));
        assertThat(newsroom.get(other, draft).statusCode()).isEqualTo(403);
        var own = staff.person("Đỗ Văn An", "editor", Scope.of(site).section("tin-hoat-dong"));
        assertThat(newsroom.get(own, draft).statusCode()).isEqualTo(200);
        var fields = newsroom.form(own, draft);
        fields.put("section", "thong-bao");
        assertThat(newsroom.post(own, draft, fields).statusCode()).isEqualTo(403);
    }

    @Test
    void whoIsDisabledWritesNothingMoreAndTheirDraftStays() throws Exception {
        var draft = newsroom.begun(hang, story());
        var fields = newsroom.form(hang, draft);
        accounts.disable(Actor.SYSTEM, hang.id());
        assertThat(newsroom.post(hang, draft, fields).statusCode()).isEqualTo(401);
        assertThat(newsroom.page(binh, draft).select("h1").text()).isEqualTo("Hội nghị " + mark);
    }

    @Test
    void theListIsFilteredByItsAddressAndGoesIntoASheet() throws Exception {
        newsroom.begun(hang, story());
        assertThat(newsroom.page(binh, "/quan-tri/bai?q=hoi+nghi+" + mark).select("tbody tr"))
                .hasSize(1);
        assertThat(newsroom.page(binh, "/quan-tri/bai?q=" + mark + "&trang-thai=PUBLISHED")
                        .select("tbody tr"))
                .isEmpty();
        var sheet = newsroom.bytes(binh, "/quan-tri/bai.xlsx?q=" + mark);
        try (var book =
                new org.apache.poi.xssf.usermodel.XSSFWorkbook(new java.io.ByteArrayInputStream(sheet.body()))) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("Hội nghị " + mark);
        }
    }

    @Test
    void theBinGivesBackWhatWasPutAside() throws Exception {
        var draft = newsroom.begun(hang, story());
        var id = draft.substring(draft.lastIndexOf('/') + 1);
        newsroom.post(hang, "/quan-tri/bai/hang-loat", Map.of("chon", id, "viec", "bo"));
        assertThat(newsroom.page(hang, "/quan-tri/bai?q=" + mark).select("tbody tr"))
                .isEmpty();
        assertThat(newsroom.page(hang, "/quan-tri/bai?thung-rac=co&q=" + mark).select("tbody tr"))
                .hasSize(1);
        assertThat(newsroom.post(hang, draft + "/lay-lai", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(newsroom.page(hang, "/quan-tri/bai?q=" + mark).select("tbody tr"))
                .hasSize(1);
    }

    @Test
    void nothingIsPublishedTwiceByTwoWhoPressAtOnce() throws Exception {
        var draft = approved();
        var read = Map.of("version", String.valueOf(version(bach, draft)));
        try (var hands = Executors.newFixedThreadPool(8)) {
            Callable<Integer> press =
                    () -> newsroom.post(bach, draft + "/dang", read).statusCode();
            var statuses = hands.invokeAll(java.util.Collections.nCopies(8, press)).stream()
                    .map(future -> future.resultNow())
                    .toList();
            assertThat(statuses).filteredOn(status -> status == 302).hasSize(1);
            assertThat(statuses).filteredOn(status -> status == 409).hasSize(7);
        }
    }

    @Test
    void theDatabaseRefusesToChangeWhatHappened() throws Exception {
        var draft = published();
        var id = UUID.fromString(draft.substring(draft.lastIndexOf('/') + 1));
        for (var table : List.of("draft_revision", "draft_step"))
            org.assertj.core.api.Assertions.assertThatExceptionOfType(org.springframework.dao.DataAccessException.class)
                    .isThrownBy(() -> db.sql("delete from " + table + " where draft_id = :id")
                            .param("id", id)
                            .update());
    }

    @Test
    void whatIsTypedWhileSomebodyPublishesIsKept() throws Exception {
        var draft = approved();
        var typed = newsroom.form(hang, draft);
        typed.put("lead", "Sapo gõ dở.");
        newsroom.post(bach, draft + "/dang", Map.of("version", String.valueOf(version(bach, draft))));
        var refused = newsroom.post(hang, draft, typed);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("được giữ lại ở Bản");
        assertThat(kept(draft, "REFUSED")).singleElement().asString().contains("Sapo gõ dở.");
        assertThat(newsroom.open("/tin/hoi-nghi-" + mark).body()).doesNotContain("Sapo gõ dở.");
    }

    private List<String> kept(String draft, String kind) {
        return db.sql("select fields::text from draft_revision where draft_id = :id and kind = :kind")
                .param("id", UUID.fromString(draft.substring(draft.lastIndexOf('/') + 1)))
                .param("kind", kind)
                .query((row, _) -> row.getString(1))
                .list();
    }

    @Test
    void aCollisionIsJudgedByWhatWasOpened() throws Exception {
        var draft = newsroom.begun(hang, story());
        type(hang, draft, 1, "Sapo thứ nhất.");
        var opened = newsroom.form(binh, draft);
        type(hang, draft, 2, "Sapo thứ hai.");
        opened.put("title", "Tựa của Bình " + mark);
        var columns = Jsoup.parse(newsroom.post(binh, draft, opened).body());
        assertThat(columns.select("fieldset legend").eachText()).containsExactly("Tựa đề", "Sapo");
        assertThat(columns.select("input[name=chon-title][checked]").attr("value"))
                .isEqualTo("toi");
        assertThat(columns.select("input[name=chon-lead][checked]").attr("value"))
                .as("Bình never touched it")
                .isEqualTo("ho");
    }

    private void type(Person person, String draft, int version, String lead) throws Exception {
        var fields = new java.util.LinkedHashMap<>(story());
        fields.put("lead", lead);
        var body = JSON.writeValueAsString(Map.of("version", version, "fields", fields));
        assertThat(newsroom.put(person, draft + "/ban-nhap", body).statusCode()).isEqualTo(200);
    }

    @Test
    void whatCannotBePublishedWhenItIsDueHoldsUpNobodyElse() throws Exception {
        var first = approved();
        mark = mark + "-hai";
        var second = approved();
        db.sql("""
                create or replace function article_poisoned() returns trigger language plpgsql as $$
                begin raise exception 'poisoned'; end $$
                """).update();
        db.sql("create trigger article_poisoned before insert on article for each row when (new.title = '"
                        + newsroom.form(bach, first).get("title") + "') execute function article_poisoned()")
                .update();
        due(first, 2);
        due(second, 3);
        ((Times) clock).pass(Duration.ofMinutes(5));
        schedule.run();
        db.sql("drop trigger article_poisoned on article").update();
        assertThat(newsroom.open("/tin/hoi-nghi-" + mark).statusCode()).isEqualTo(200);
        var board = staff.board(site);
        assertThat(newsroom.page(board, first).select(".steps").text())
                .contains("Không đăng được theo hẹn", "Có lỗi ngoài dự kiến");
        assertThat(newsroom.page(board, "/quan-tri").select("#qua-han ~ ul a").eachAttr("href"))
                .contains(first);
    }

    private void due(String draft, int minutes) throws Exception {
        var at = clock.instant().plus(Duration.ofMinutes(minutes)).atZone(vn.thidua.platform.Vietnam.ZONE);
        var scheduled = Map.of(
                "version", String.valueOf(version(bach, draft)),
                "ngay", at.toLocalDate().toString(),
                "gio", at.toLocalTime().toString());
        assertThat(newsroom.post(bach, draft + "/hen-gio", scheduled).statusCode())
                .isEqualTo(302);
    }

    @Test
    void whoHurriedItDoesNotLookItOver() throws Exception {
        var draft = newsroom.begun(hang, story());
        var hurry = Map.of("version", String.valueOf(version(bach, draft)), "ly-do-gap", "Tin khẩn");
        assertThat(newsroom.post(bach, draft + "/dang-gap", hurry).statusCode()).isEqualTo(302);
        assertThat(newsroom.page(bach, draft).select("form[action$=da-xem]")).isEmpty();
        assertThat(newsroom.post(bach, draft + "/da-xem", Map.of()).statusCode())
                .isEqualTo(409);
        assertThat(newsroom.post(binh, draft + "/da-xem", Map.of()).statusCode())
                .isEqualTo(302);
    }

    @Test
    void anArticleHasOneCorrectionAtATimeWhoeverPresses() throws Exception {
        published();
        var begin = newsroom.page(bach, "/quan-tri/tin?q=" + mark)
                .select("form[action$=dinh-chinh]")
                .attr("action");
        List<String> places;
        try (var hands = Executors.newFixedThreadPool(8)) {
            Callable<String> press = () -> newsroom.post(bach, begin, Map.of())
                    .headers()
                    .firstValue("Location")
                    .orElse("none");
            places = hands.invokeAll(java.util.Collections.nCopies(8, press)).stream()
                    .map(future -> future.resultNow())
                    .distinct()
                    .toList();
        }
        assertThat(places).singleElement().isNotEqualTo("none");
        var first = URI.create(places.getFirst()).getPath();
        newsroom.post(bach, first + "/thung-rac", Map.of());
        newsroom.post(bach, begin, Map.of());
        assertThat(newsroom.post(bach, first + "/lay-lai", Map.of()).statusCode())
                .isEqualTo(409);
    }

    @Test
    void whatATextLeansOnIsLookedAtBeforeItIsSubmitted() throws Exception {
        var fields = new java.util.LinkedHashMap<>(story());
        fields.put("body", "<p>Xem <a href=\"/tin/khong-co-" + mark + "\">tin trước</a>.</p>");
        fields.put("picture", UUID.randomUUID().toString());
        fields.put("pictureAlt", "Lễ ký");
        fields.put("topic", "khong-con");
        var draft = newsroom.begun(hang, fields);
        assertThat(newsroom.page(hang, draft).select("#kiem-tra").text()).contains("không dẫn tới tin nào");
        fields.put("version", "1");
        var refused = newsroom.post(hang, draft + "/trinh-duyet", fields);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select(".faults a").eachAttr("href"))
                .containsExactly("#topic", "#picture");
    }

    @Test
    void whatCannotBePutAsideStaysAndTheOthersGo() throws Exception {
        var published = published();
        var draft = newsroom.begun(hang, Map.of("title", "Bản nháp " + mark));
        var both = published.substring(published.lastIndexOf('/') + 1)
                + "&chon="
                + draft.substring(draft.lastIndexOf('/') + 1);
        var answer = newsroom.posted(hang, "/quan-tri/bai/hang-loat", "viec=bo&chon=" + both);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("bao=draft-some-left");
        assertThat(newsroom.page(hang, "/quan-tri/bai?thung-rac=co&q=" + mark).select("tbody tr"))
                .hasSize(1);
    }
}
