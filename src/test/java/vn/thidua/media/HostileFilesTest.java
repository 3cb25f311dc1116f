package vn.thidua.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.accounts.ASite;
import vn.thidua.accounts.Staff;
import vn.thidua.media.Samples.Part;
import vn.thidua.media.Sender.Sent;
import vn.thidua.platform.SiteId;
import vn.thidua.site.Sites;

/// F14 and F15: bombs, polyglots and odd names, at every place that takes files. Each is refused with words, or kept
/// and handed out so that it can do nothing; within five seconds, in bounded memory, and without a step outside.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class HostileFilesTest {

    private static final long SECONDS = 5;
    private static final Path SCRIPT = Path.of("../shared/checks/bombs.py");
    private static final String WORD =
            "<?xml version=\"1.0\"?>%s<w:document xmlns:w=\"http://schemas.openxmlformats.org"
                    + "/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:body></w:document>";

    @LocalServerPort
    int port;

    @Value("${thidua.data}")
    private Path data;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Sites sites;

    private Sender editor;
    private String victim = "";

    @BeforeEach
    void settle() {
        SiteId site = sites.all().isEmpty()
                ? ASite.configured(sites)
                : sites.at("localhost").orElseThrow().id();
        editor = new Sender(port, new Staff(context).editor(site));
        victim = Sender.json(editor.upload("thay.png", Samples.png(77)))
                .get("id")
                .asString();
    }

    /// What our own bombs are, and whether they may be kept.
    private static Map<String, byte[]> own() {
        var files = new TreeMap<String, byte[]>();
        files.put("lon.png", Samples.pngClaiming(50_000, 50_000));
        files.put("noi-doi.png", Samples.pngClaiming(Integer.MAX_VALUE, Integer.MAX_VALUE));
        files.put("trang.jpg", text("<!doctype html><script>alert(1)</script>"));
        files.put("trang.pdf", text("<html><script>alert(1)</script>"));
        files.put("hinh.svg", text("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"));
        files.put("gif-js.gif", text("GIF89a/*\1\0\0\0\0*/=1;alert(document.domain)//;"));
        files.put(
                "xxe.docx",
                Samples.docx(WORD.formatted("<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>", "&x;")));
        files.put(
                "xxe-http.docx",
                Samples.docx(WORD.formatted("<!DOCTYPE d [<!ENTITY x SYSTEM \"http://127.0.0.1:9/l\">]>", "&x;")));
        files.put(
                "slip.docx", Samples.docx(WORD.formatted("", "x"), Part.of("../../../../tmp/rel/PWNED.txt", "pwned")));
        files.put("slip2.docx", Samples.docx(WORD.formatted("", "x"), Part.of("..\\..\\PWNED.txt", "pwned")));
        files.put("macro.docx", Samples.docx(WORD.formatted("", "x"), Part.of("word/vbaProject.bin", "x")));
        files.put(
                "mau.docx",
                Samples.docx(
                        WORD.formatted("", "x"),
                        Part.of(
                                "word/_rels/settings.xml.rels",
                                "<Relationships><Relationship Type=\"http://x/attachedTemplate\" TargetMode=\"External\" Target=\"http://127.0.0.1:9/t.dotm\"/></Relationships>")));
        files.put("bung.docx", Samples.docx(WORD.formatted("", "x"), new Part("word/media/a.bmp", new byte[80 << 20])));
        files.put("nhieu.docx", Samples.docx(WORD.formatted("", "x"), many()));
        files.put("zip.xlsx", Samples.docx(WORD.formatted("", "x")));
        files.put("js.pdf", Samples.pdf("/OpenAction 4 0 R", "<</S/JavaScript/JS(app.alert\\(1\\))>>"));
        files.put("launch.pdf", Samples.pdf("/OpenAction 4 0 R", "<</S/Launch/F(/bin/sh)>>"));
        files.put("uri.pdf", Samples.pdf("/OpenAction 4 0 R", "<</S/URI/URI(http://127.0.0.1:9/leak)>>"));
        files.put(
                "names-js.pdf",
                Samples.pdf("/Names<</JavaScript 4 0 R>>", "<</Names[(a) 5 0 R]>>", "<</S/JavaScript/JS(1)>>"));
        files.put("cut.pdf", java.util.Arrays.copyOf(Samples.pdf(""), 120));
        files.put("polyglot.pdf", join("<!--\n", Samples.pdf(""), "--><script>alert(1)</script>"));
        files.put("virus.exe", text("MZ"));
        files.put("gia.mp4", text("<html>"));
        return files;
    }

    private static Part[] many() {
        var parts = new Part[6000];
        for (var i = 0; i < parts.length; i++) parts[i] = Part.of("media/" + i + ".xml", "");
        return parts;
    }

    private static byte[] join(String before, byte[] bytes, String after) {
        return text(before + new String(bytes, StandardCharsets.ISO_8859_1) + after);
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void ourOwnBombsAreAllRefusedWithWords() throws Exception {
        var answers = everywhere(own());
        assertThat(answers)
                .allSatisfy((name, status) -> assertThat(status).as(name).isIn(413, 422));
    }

    @Test
    void honestFilesAreTaken() {
        var honest = Map.of(
                "ok.png", Samples.png(5),
                "ok.docx", Samples.docx(WORD.formatted("", "Xin chào")),
                "ok.pdf", Samples.pdf(""),
                "lien-ket.pdf", Samples.pdf("", "<</Type/Annot/Subtype/Link/A<</S/URI/URI(http://vd.vn)>>>>"),
                "trong.pdf", Samples.pdf("/OpenAction[3 0 R/Fit]"),
                "ok.webm", Samples.webm());
        honest.forEach((name, bytes) ->
                assertThat(editor.upload(name, bytes).statusCode()).as(name).isEqualTo(201));
    }

    /// The corpus of the reliability plan, where it is at hand: 39 files at three places.
    @Test
    void theCorpusIsRefusedOrKeptHarmlessly(@TempDir Path folder) throws Exception {
        Assumptions.assumeTrue(Files.exists(SCRIPT), "no corpus here");
        var made = new ProcessBuilder("python3", "-W", "ignore", SCRIPT.toString(), folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(
                        folder.resolveSibling(folder.getFileName() + ".log").toFile())
                .start();
        Assumptions.assumeTrue(made.waitFor(120, TimeUnit.SECONDS) && made.exitValue() == 0, "no python3 here");
        var files = new TreeMap<String, byte[]>();
        try (var each = Files.list(folder)) {
            for (var file : each.toList()) files.put(file.getFileName().toString(), Files.readAllBytes(file));
        }
        assertThat(files).hasSize(39);
        var answers = everywhere(files);
        assertThat(answers).hasSize(39 * 3);
        var kept = answers.entrySet().stream()
                .filter(answer -> answer.getValue() < 400 && answer.getKey().startsWith("tai-len "))
                .map(answer -> answer.getKey().substring("tai-len ".length()))
                .collect(Collectors.toSet());
        assertThat(kept)
                .isSubsetOf(
                        "ok.docx",
                        "ok.png",
                        "ok.pdf",
                        "png-html-polyglot.png",
                        "bomb.pdf",
                        "deep.pdf",
                        "prevloop.pdf",
                        "selfkids.pdf")
                .contains("ok.docx", "ok.png", "ok.pdf");
        names(JsonMapper.builder().build().readValue(files.get("names.json"), String[].class));
    }

    /// F15 over HTTP.
    private void names(String[] names) {
        for (var name : names) {
            var answer = editor.upload(name, Samples.pdf("", "(" + name.hashCode() + ")"));
            assertThat(answer.statusCode()).as(name).isIn(201, 400, 422); // 400: the head of the part is none
            if (answer.statusCode() != 201) continue;
            var said = Sender.json(answer);
            var file = editor.get(said.get("href").asString());
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.headers().firstValue("X-Injected")).isEmpty();
            var page = Sender.text(editor.get("/quan-tri/kho/" + said.get("id").asString()));
            assertThat(page).doesNotContain("<img src=x>").contains("</html>");
        }
    }

    /// As a form of a script, in pieces, and in place of another.
    private Map<String, Integer> everywhere(Map<String, byte[]> files) throws Exception {
        var before = outside();
        var memory = memory();
        var heard = new AtomicInteger();
        var answers = new TreeMap<String, Integer>();
        try (var listener = listener(heard)) {
            for (var file : files.entrySet()) {
                var name = file.getKey();
                var bytes = file.getValue();
                answers.put("tai-len " + name, timed(name, () -> editor.upload(name, bytes)));
                answers.put("phien " + name, timed(name, () -> pieces(name, bytes)));
                answers.put(
                        "ban-moi " + name,
                        timed(
                                name,
                                () -> editor.form(
                                        "/quan-tri/kho/" + victim + "/ban-moi",
                                        "text/html",
                                        Map.of("ban", "1"),
                                        new Sent(name, bytes))));
            }
        }
        assertThat(heard).hasValue(0);
        assertThat(answers)
                .allSatisfy((name, status) -> assertThat(status).as(name).isLessThan(500));
        assertThat(outside()).isEqualTo(before);
        assertThat(memory() - memory).as("MB more").isLessThan(256);
        return answers;
    }

    private java.net.http.HttpResponse<byte[]> pieces(String name, byte[] bytes) {
        var begun = editor.post(
                "/quan-tri/kho/phien", "application/json", Map.of("name", name, "size", String.valueOf(bytes.length)));
        if (begun.statusCode() != 201) return begun;
        var id = Sender.json(begun).get("id").asString();
        return editor.put("/quan-tri/kho/phien/" + id + "?tu=0", bytes);
    }

    private int timed(String name, java.util.function.Supplier<java.net.http.HttpResponse<byte[]>> sending) {
        var since = System.nanoTime();
        var answer = sending.get();
        var took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - since);
        assertThat(took).as(name).isLessThan(SECONDS * 1000);
        if (answer.statusCode() >= 400) assertThat(Sender.text(answer)).as(name).containsAnyOf("ệp", "Ảnh");
        else if (answer.statusCode() < 300) harmless(name, answer);
        return answer.statusCode();
    }

    /// Kept: then it is redrawn, or saved and not opened, and a browser runs nothing of it.
    private void harmless(String name, java.net.http.HttpResponse<byte[]> answer) {
        var said = Sender.json(answer);
        var medium = said.has("medium") ? said.get("medium") : said;
        var file = editor.get(medium.get("href").asString());
        assertThat(file.statusCode()).as(name).isEqualTo(200);
        assertThat(file.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        var policy = file.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy).contains("default-src 'none'").doesNotContain("script-src");
        if (medium.get("kind").asString().equals("PICTURE"))
            assertThat(new String(file.body(), StandardCharsets.ISO_8859_1)).doesNotContain("<script");
        else assertThat(policy).contains("sandbox");
    }

    private static ServerSocket listener(AtomicInteger heard) {
        try {
            var socket = new ServerSocket(9);
            Thread.ofVirtual().start(() -> {
                try {
                    while (true) {
                        socket.accept().close();
                        heard.incrementAndGet();
                    }
                } catch (IOException _) {
                    // closed: the test is over
                }
            });
            return socket;
        } catch (IOException noRight) {
            return unbound();
        }
    }

    private static ServerSocket unbound() {
        try {
            return new ServerSocket();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /// What lies where a file that slipped out would lie.
    private Set<String> outside() throws IOException {
        var names = new ArrayList<String>();
        for (var place : List.of(Path.of("/tmp/rel"), data.toAbsolutePath().resolve(".."), data.toAbsolutePath())) {
            if (!Files.isDirectory(place)) continue;
            try (var files = Files.list(place)) {
                files.filter(Files::isRegularFile).forEach(file -> names.add(file.toString()));
            }
        }
        return Set.copyOf(names);
    }

    /// What the server holds for good, in MB.
    private static long memory() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
}
