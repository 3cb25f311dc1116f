package vn.thidua.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.accounts.ASite;
import vn.thidua.accounts.Staff;
import vn.thidua.changes.Changes;
import vn.thidua.media.Sender.Sent;
import vn.thidua.news.AManuscript;
import vn.thidua.news.Articles;
import vn.thidua.news.Manuscript;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.SiteId;
import vn.thidua.site.Sites;

/// What comes into the store, what is said of it, and what becomes of it.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class KeepingMediaTest {

    @LocalServerPort
    int port;

    @Value("${thidua.data}")
    private Path data;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Sites sites;

    @Autowired
    private Media media;

    @Autowired
    private Articles articles;

    @Autowired
    private Changes changes;

    @Autowired
    private JdbcClient db;

    private SiteId site;
    private Sender reporter;
    private Sender editor;
    private Sender board;
    private static int number;

    @BeforeEach
    void settle() {
        site = sites.all().isEmpty()
                ? ASite.configured(sites)
                : sites.at("localhost").orElseThrow().id();
        var staff = new Staff(context);
        reporter = new Sender(port, staff.reporter(site));
        editor = new Sender(port, staff.editor(site));
        board = new Sender(port, staff.board(site));
        number++;
    }

    @Test
    void aPhotoTakenSidewaysWithAPlaceStandsUprightAndTellsNoPlaceInAnyRendition() throws Exception {
        var answer = reporter.upload("IMG 0815.JPG", Samples.sideways());
        assertThat(answer.statusCode()).isEqualTo(201);
        var said = Sender.json(answer);
        assertThat(said.get("width").asInt()).isEqualTo(300);
        assertThat(said.get("height").asInt()).isEqualTo(400);
        assertThat(said.get("name").asString()).isEqualTo("IMG 0815.jpg");
        assertThat(said.get("kind").asString()).isEqualTo("PICTURE");
        var folder = "/anh/" + said.get("id").asString() + "/";
        for (var width : Medium.WIDTHS) {
            for (var name : new String[] {
                width + ".webp",
                width + ".jpg",
                width + "x" + width * 9 / 16 + ".webp",
                width + "x" + width * 9 / 16 + ".jpg"
            }) {
                var picture = board.get(folder + name);
                assertThat(picture.statusCode()).as(name).isEqualTo(200);
                assertThat(picture.headers().firstValue("X-Content-Type-Options"))
                        .hasValue("nosniff");
                var drawn = ImageIO.read(new ByteArrayInputStream(picture.body()));
                assertThat(drawn.getWidth()).as(name).isEqualTo(Math.min(300, width));
                if (!name.contains("x")) assertThat(drawn.getHeight()).isGreaterThan(drawn.getWidth());
                var metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(picture.body()));
                assertThat(metadata.getFirstDirectoryOfType(GpsDirectory.class)).isNull();
                assertThat(metadata.getFirstDirectoryOfType(ExifIFD0Directory.class))
                        .isNull();
            }
        }
        assertThat(board.get(folder + "333.webp").statusCode()).isEqualTo(404);
        assertThat(board.get(folder + "2/320.webp").statusCode()).isEqualTo(404);
        assertThat(board.get(folder + "320x181.webp").statusCode()).isEqualTo(404);
        assertThat(trail(said.get("id").asString())).containsExactly("MediumAdded");
    }

    @Test
    void theSameBytesAreKeptOnce() {
        var first = Sender.json(reporter.upload("một.png", Samples.png(number)));
        var again = Sender.json(editor.upload("hai.png", Samples.png(number)));
        assertThat(again.get("id")).isEqualTo(first.get("id"));
        assertThat(again.get("name").asString()).isEqualTo("một.png");
    }

    @Test
    void aFormWithoutScriptTakesManyFilesAndNamesThoseRefused() {
        var none = editor.form(
                "/quan-tri/kho/tai-len",
                "text/html",
                Map.of("_token", editor.person().formToken()));
        assertThat(none.statusCode()).isEqualTo(422);
        var all = editor.form(
                "/quan-tri/kho/tai-len",
                "text/html",
                Map.of("_token", editor.person().formToken()),
                new Sent("a.png", Samples.png(1000 + number)),
                new Sent("b.png", Samples.png(2000 + number)));
        assertThat(all.statusCode()).isEqualTo(302);
        var some = editor.form(
                "/quan-tri/kho/tai-len",
                "text/html",
                Map.of(),
                new Sent("c.png", Samples.png(3000 + number)),
                new Sent("Bảng \"tính\".exe", new byte[] {1, 2, 3}));
        assertThat(some.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(Sender.text(some));
        assertThat(page.select(".faults").text()).contains("Không nhận tệp Bảng");
        assertThat(page.select("#da-nhan").text()).contains("1");
    }

    @Test
    void limitsAreToldBeforeTheUpload() {
        var page = Jsoup.parse(Sender.text(reporter.get("/quan-tri/kho")));
        assertThat(page.select("#gioi-han").text()).contains("30 MB", "60 triệu", "50 MB", "500 MB", "WEBM");
        assertThat(page.select("form[data-upload]").attr("data-megabytes")).contains("mp4=500", "jpg=30");
    }

    @Test
    void anUploadGoesOnWhereItsLineBroke() throws Exception {
        var bytes = Samples.webm();
        bytes[4000] = (byte) number;
        var digest = HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
        var begun = Sender.json(reporter.post(
                "/quan-tri/kho/phien",
                "application/json",
                Map.of("name", "Phát biểu.webm", "size", String.valueOf(bytes.length), "sha256", digest)));
        var path = "/quan-tri/kho/phien/" + begun.get("id").asString();
        assertThat(reporter.put(path + "?tu=0", Arrays.copyOfRange(bytes, 0, 1500))
                        .statusCode())
                .isEqualTo(200);
        assertThat(reporter.put(path + "?tu=0", Arrays.copyOfRange(bytes, 0, 1500))
                        .statusCode())
                .as("a piece sent again")
                .isEqualTo(409);
        assertThat(reporter.json(path).get("offset").asInt()).isEqualTo(1500);
        assertThat(editor.get(path).statusCode()).as("another's upload").isEqualTo(404);
        var last = Sender.json(reporter.put(path + "?tu=1500", Arrays.copyOfRange(bytes, 1500, bytes.length)));
        assertThat(last.get("done").asBoolean()).isTrue();
        assertThat(last.get("medium").get("kind").asString()).isEqualTo("VIDEO");
        assertThat(reporter.json(path))
                .as("whoever did not hear the answer asks")
                .isEqualTo(last);

        var part = Sender.send(reporter.request(last.get("medium").get("href").asString(), "*/*")
                .header("Range", "bytes=1000-1999")
                .build());
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo(Arrays.copyOfRange(bytes, 1000, 2000));
        assertThat(part.headers().firstValue("Content-Type")).hasValue("video/webm");
    }

    @Test
    void anUploadIsRefusedBeforeItBeginsAndForgottenWhenItIsGivenUp() throws Exception {
        for (var wrong : List.of(
                Map.of("name", "virus.exe", "size", "10"),
                Map.of("name", "a.pdf", "size", "0"),
                Map.of("name", "a.pdf", "size", "10", "sha256", "xyz")))
            assertThat(reporter.post("/quan-tri/kho/phien", "application/json", wrong)
                            .statusCode())
                    .isEqualTo(422);
        var large =
                reporter.post("/quan-tri/kho/phien", "application/json", Map.of("name", "a.jpg", "size", "31457281"));
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(Sender.json(large).get("detail").asString()).contains("30 MB");

        var begun = Sender.json(
                reporter.post("/quan-tri/kho/phien", "application/json", Map.of("name", "a.jpg", "size", "1000")));
        var path = "/quan-tri/kho/phien/" + begun.get("id").asString();
        reporter.put(path + "?tu=0", new byte[10]);
        assertThat(incoming()).anyMatch(name -> name.startsWith(begun.get("id").asString()));
        assertThat(reporter.post(path + "/huy", "application/json", Map.of()).statusCode())
                .isEqualTo(204);
        assertThat(reporter.get(path).statusCode()).isEqualTo(404);
        assertThat(incoming()).noneMatch(name -> name.startsWith(begun.get("id").asString()));
    }

    @Test
    void whatArrivesDamagedOrHostileInPiecesIsNotKept() throws Exception {
        var page = "<!doctype html><script>alert(1)</script>".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        for (var digest : List.of("", "0".repeat(64))) {
            var begun = Sender.json(reporter.post(
                    "/quan-tri/kho/phien",
                    "application/json",
                    Map.of("name", "trang.jpg", "size", String.valueOf(page.length), "sha256", digest)));
            var id = begun.get("id").asString();
            assertThat(reporter.put("/quan-tri/kho/phien/" + id + "?tu=0", page).statusCode())
                    .isEqualTo(422);
            assertThat(incoming()).noneMatch(name -> name.startsWith(id));
            assertThat(reporter.get("/quan-tri/kho/phien/" + id).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void theListForTheEditorFindsWithoutMarksAndByKind() {
        reporter.upload("Lễ trao giải thưởng " + number + ".png", Samples.png(4000 + number));
        var found = reporter.json("/quan-tri/kho?dang=json&q=giai+thuong+" + number + "&loai=picture");
        assertThat(found.get("total").asInt()).isEqualTo(1);
        assertThat(found.get("items").get(0).get("name").asString()).startsWith("Lễ trao giải");
        assertThat(reporter.json("/quan-tri/kho?dang=json&q=giai+thuong+" + number + "&loai=video")
                        .get("total")
                        .asInt())
                .isZero();
        assertThat(reporter.get("/quan-tri/kho?trang=0").statusCode()).isEqualTo(404);
        assertThat(reporter.get("/quan-tri/kho?loai=nhac").statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(Sender.text(reporter.get("/quan-tri/kho?q=gi%E1%BA%A3i")))
                        .select(".store__item"))
                .isNotEmpty();
    }

    @Test
    void itIsDescribedByWhoeverBroughtItAndRefusedToWhomOverlookedAChange() {
        var id = Sender.json(reporter.upload("mô tả.png", Samples.png(5000 + number)))
                .get("id")
                .asString();
        var path = "/quan-tri/kho/" + id;
        var form = Map.of("ban", "1", "ten", "Sân trường.png", "alt", "Học sinh xếp hàng", "nguon", "Ảnh: Hằng");
        assertThat(reporter.post(path + "/mo-ta", form).statusCode()).isEqualTo(302);
        var overlooked = editor.post(path + "/mo-ta", Map.of("ban", "1", "ten", "Khác.png"));
        assertThat(overlooked.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(Sender.text(overlooked)).select("#ten").val()).isEqualTo("Khác.png");
        assertThat(editor.post(path + "/mo-ta", Map.of("ban", "2", "ten", " ")).statusCode())
                .isEqualTo(422);
        var medium = media.medium(site, new MediaId(UUID.fromString(id))).orElseThrow();
        assertThat(medium.alt()).isEqualTo("Học sinh xếp hàng");
        assertThat(medium.credit()).isEqualTo("Ảnh: Hằng");
        var other = new Sender(port, new Staff(context).reporter(site));
        assertThat(other.post(path + "/mo-ta", Map.of("ban", "2", "ten", "x.png"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aCropAndAFocusChangeWhatIsDrawnAndItsAddressButNotTheOriginal() throws Exception {
        var id = Sender.json(editor.upload("khung.png", Samples.quartered(800, 600 + number * 2, "png")))
                .get("id")
                .asString();
        var path = "/quan-tri/kho/" + id;
        var before = media.medium(site, new MediaId(UUID.fromString(id))).orElseThrow();
        var framing =
                Map.of("ban", "1", "trai", "0", "tren", "0", "rong", "50", "cao", "50", "ngang", "10", "doc", "90");
        assertThat(editor.post(path + "/khung", framing).statusCode()).isEqualTo(302);
        var after = media.medium(site, before.id()).orElseThrow();
        assertThat(after.shownWidth()).isEqualTo(400);
        assertThat(after.href(800)).isEqualTo("/anh/" + id + "/2/800.webp");
        var drawn = ImageIO.read(
                new ByteArrayInputStream(editor.get(after.href(800)).body()));
        assertThat(drawn.getWidth()).isEqualTo(400);
        assertThat(drawn.getRGB(390, 290) >> 16 & 255).isGreaterThan(200);
        var former = editor.get(before.href(800));
        assertThat(former.statusCode()).isEqualTo(200);
        assertThat(former.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(said -> assertThat(said).contains("max-age=300"));
        assertThat(editor.get(after.href(800)).headers().firstValue("Cache-Control"))
                .hasValueSatisfying(said -> assertThat(said).contains("immutable"));
        assertThat(ImageIO.read(new ByteArrayInputStream(
                                editor.get(path + "/goc.webp").body()))
                        .getWidth())
                .isEqualTo(800);
        for (var odd : List.of(
                Map.of("ban", "2", "rong", "200"), Map.of("ban", "2", "ngang", "x"), Map.of("ban", "2", "doc", "101")))
            assertThat(editor.post(path + "/khung", odd).statusCode()).isEqualTo(422);
    }

    @Test
    void aReplacedPictureIsShownWhereverItIsUsedAndItsPagesAreRenewed() {
        var id = new MediaId(UUID.fromString(Sender.json(editor.upload("cũ.png", Samples.png(6000 + number)))
                .get("id")
                .asString()));
        var article = published(id, "Bài có ảnh thay " + number);
        var before = changes.last();
        var path = "/quan-tri/kho/" + id.value();
        assertThat(reporter.form(
                                path + "/ban-moi",
                                "text/html",
                                Map.of("ban", "1"),
                                new Sent("m.png", Samples.png(7000 + number)))
                        .statusCode())
                .isEqualTo(403);
        assertThat(editor.form(path + "/ban-moi", "text/html", Map.of("ban", "1"), new Sent("m.webm", Samples.webm()))
                        .statusCode())
                .isEqualTo(422);
        assertThat(editor.form(
                                path + "/ban-moi",
                                "text/html",
                                Map.of("ban", "1"),
                                new Sent("m.png", Samples.png(7000 + number)))
                        .statusCode())
                .isEqualTo(302);
        assertThat(changes.after(before, 10))
                .extracting(change -> change.subject())
                .containsExactly(article);
        var medium = media.medium(site, id).orElseThrow();
        assertThat(medium.version()).isEqualTo(2);
        assertThat(editor.get(medium.href(320)).statusCode()).isEqualTo(200);
        assertThat(trail(id.value().toString())).containsExactly("MediumAdded", "MediumReplaced");
    }

    @Test
    void whatIsUsedIsNotDiscardedAndWhatIsDiscardedComesBack() {
        var used = new MediaId(UUID.fromString(Sender.json(editor.upload("dùng.png", Samples.png(8000 + number)))
                .get("id")
                .asString()));
        published(used, "Bài đang dùng ảnh " + number);
        var refused = board.post("/quan-tri/kho/" + used.value() + "/bo", Map.of());
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(Sender.text(refused)).select(".store__lines").text())
                .contains("Bài đang dùng ảnh " + number);

        var drafted = new MediaId(UUID.fromString(Sender.json(editor.upload("nháp.png", Samples.png(8500 + number)))
                .get("id")
                .asString()));
        db.sql("""
                insert into draft (site_id, stage, fields, title, author_id, touched_by, touched_at, begun_at, group_since)
                values (:site, 'DRAFT', jsonb_build_object('picture', :medium), 'Bài nháp', :by, :by, now(), now(), now())
                """)
                .param("site", site.value())
                .param("medium", drafted.value().toString())
                .param("by", UUID.randomUUID())
                .update();
        assertThat(media.usesOf(site, drafted)).extracting(MediaUse.Use::title).containsExactly("Bài nháp");

        var id = Sender.json(editor.upload("bỏ.png", Samples.png(9000 + number)))
                .get("id")
                .asString();
        assertThat(editor.post("/quan-tri/kho/" + id + "/bo", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(board.post("/quan-tri/kho/" + id + "/bo", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(board.get("/anh/" + id + "/320.webp").statusCode()).isEqualTo(404);
        assertThat(Sender.text(board.get("/quan-tri/kho?da-bo=true"))).contains(id);
        assertThat(board.get("/quan-tri/kho/" + id).statusCode()).isEqualTo(200);
        assertThat(board.post("/quan-tri/kho/" + id + "/tra-lai", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(board.get("/anh/" + id + "/320.webp").statusCode()).isEqualTo(200);
        board.post("/quan-tri/kho/" + id + "/bo", Map.of());
        assertThat(Sender.json(editor.upload("lại.png", Samples.png(9000 + number)))
                        .get("id")
                        .asString())
                .as("the same bytes again")
                .isEqualTo(id);
        assertThat(trail(id))
                .containsExactly(
                        "MediumAdded", "MediumDiscarded", "MediumRestored", "MediumDiscarded", "MediumRestored");
    }

    @Test
    void nobodyButThePeopleOfTheBackOfficeSendsFiles() throws Exception {
        var client = HttpClient.newHttpClient();
        for (var path : List.of("/quan-tri/kho/tai-len", "/dang-nhap", "/")) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .header("Content-Type", "multipart/form-data; boundary=----thu7MA4YWxkTrZu0gW")
                            .header("Accept", "application/json")
                            .POST(Sender.body(Map.of(), new Sent("a.png", Samples.png(1))))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(path).isIn(401, 403, 415);
        }
        var visitor = new Actor(new UUID(0, 1), new UUID(0, 1), java.util.Set.of(), "127.0.0.1");
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> media.add(visitor, site, "a.png", Samples.png(1), ""));
        var foreign = new Sender(port, new Staff(context).auditor(site));
        assertThat(foreign.upload("a.png", Samples.png(1)).statusCode()).isEqualTo(403);
        assertThat(foreign.get("/quan-tri/kho").statusCode()).isEqualTo(403);
        assertThat(incoming()).noneMatch(name -> name.endsWith(".tmp"));
    }

    @Test
    void aFormThatIsTooLargeIsAnsweredWithItsLimit() throws Exception {
        var most = 501L << 20;
        var answer = Sender.send(reporter.request("/quan-tri/kho/tai-len", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .timeout(java.time.Duration.ofSeconds(60))
                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> new Zeros(most)), most))
                .build());
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Sender.text(answer)).contains("500 MB");
        assertThat(incoming()).noneMatch(name -> name.endsWith(".tmp"));
    }

    private static final class Zeros extends java.io.InputStream {

        private long left;

        Zeros(long left) {
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            if (left <= 0) return -1;
            var got = (int) Math.min(length, left);
            left -= got;
            return got;
        }
    }

    @Test
    void aNameOfVietnameseComesBackWithAFileAndSplitsNoHeader() {
        var said =
                Sender.json(reporter.upload("Biểu mẫu\r\nX-Injected: 1.docx", Samples.docx("<d n='" + number + "'/>")));
        var file = reporter.get(said.get("href").asString());
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("X-Injected")).isEmpty();
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value)
                        .startsWith("attachment; filename=\"")
                        .contains("filename*=UTF-8''Bi%E1%BB%83u%20m%E1%BA%ABu"));
        assertThat(file.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("sandbox"));
        assertThat(file.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    private String published(MediaId id, String title) {
        db.sql("""
                insert into section (site_id, slug, name, position) values (:site, 'tin-hoat-dong', 'Tin', 1)
                on conflict do nothing
                """).param("site", site.value()).update();
        var plain = AManuscript.of(title).on(LocalDate.of(2024, 5, 6));
        var manuscript = new Manuscript(
                plain.title(),
                null,
                null,
                plain.section(),
                null,
                List.of(),
                "",
                plain.body(),
                plain.byline(),
                "",
                new Manuscript.LeadPicture(id, "", "", true),
                plain.priority(),
                plain.published(),
                null,
                null);
        var article = articles.publish(Actor.SYSTEM, site, manuscript);
        return "article:" + article.value();
    }

    private List<String> trail(String id) {
        return db.sql("select what from audit_entry where subject = :subject order by n")
                .param("subject", "media:" + id)
                .query((row, _) -> row.getString("what"))
                .list();
    }

    private List<String> incoming() throws Exception {
        try (var files = Files.list(data.toAbsolutePath().resolve("media/incoming"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
