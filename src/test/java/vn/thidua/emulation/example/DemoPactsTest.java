package vn.thidua.emulation.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import vn.thidua.documents.Archival;
import vn.thidua.signing.Signatures;
import vn.thidua.signing.Verdict;

/// What a visitor of the demo finds of the bloc's pacts.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "thidua.demo=true")
@ActiveProfiles("demo")
class DemoPactsTest {

    private static final String BLOC = "/khoi/khoi-thi-dua-tong-hop/";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    @Autowired
    private Signatures signatures;

    @Test
    void thatOfTheSeedsYearIsSignedByTwelveAndEveryToolAgrees() throws Exception {
        var page = page(BLOC + "2021");
        assertThat(page.select(".covenant__state").text()).contains("12/12", "01/GƯ-KTH");
        assertThat(page.select(".covenant__tasks > li")).hasSize(6);
        assertThat(page(BLOC + "2021/giao-uoc").select(".verify__answer--good")).hasSize(1);
        var document = bytes(BLOC + "2021/giao-uoc.pdf");
        assertThat(document).hasSizeLessThan(2 * 1024 * 1024);
        var verdict = signatures.judge(document);
        assertThat(verdict).isInstanceOf(Verdict.Genuine.class);
        assertThat(verdict.verified()).hasSize(12);
        assertThat(Archival.is(document)).as("PDF/A-2b").isTrue();
        var poppler = pdfsig(document);
        if (!poppler.isEmpty())
            assertThat(poppler.split("Signature is Valid", -1)).hasSize(12 + 1);
    }

    @Test
    void thatOfTheRunningYearIsBeingSigned() throws Exception {
        var page = page(BLOC + "2026");
        assertThat(page.select(".covenant__state").text()).contains("4/8");
        assertThat(page.select(".board__row--SIGNED")).hasSize(4);
        assertThat(page.text()).contains("theo 07/GUQ-TTI");
        assertThat(page("/").select("[aria-labelledby=nam-thi-dua]").text()).contains("4/8");
    }

    private Document page(String path) throws IOException, InterruptedException {
        return Jsoup.parse(new String(bytes(path), StandardCharsets.UTF_8));
    }

    private byte[] bytes(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html")
                .build();
        return CLIENT.send(request, BodyHandlers.ofByteArray()).body();
    }

    private String pdfsig(byte[] document) throws IOException, InterruptedException {
        var file = Files.write(folder.resolve("giao-uoc.pdf"), document);
        try {
            var tool = new ProcessBuilder("pdfsig", "-nocert", file.toString())
                    .redirectErrorStream(true)
                    .start();
            var said = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            tool.waitFor();
            return said;
        } catch (IOException missing) {
            System.err.println("pdfsig of poppler-utils is not installed: not asked");
            return "";
        }
    }
}
