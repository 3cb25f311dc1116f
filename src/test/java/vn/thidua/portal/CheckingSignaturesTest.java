package vn.thidua.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.accounts.ASite;
import vn.thidua.signing.APaper;
import vn.thidua.signing.SignatureSpot;
import vn.thidua.signing.Signatures;
import vn.thidua.signing.TestSigners;
import vn.thidua.site.Sites;

/// A citizen sends a PDF and is told in one sentence whether to rely on it, without script, in both languages.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class CheckingSignaturesTest {

    private static final String PATH = "/kiem-tra-chu-ky";

    @LocalServerPort
    int port;

    @Autowired
    private Sites sites;

    @Autowired
    private Signatures signatures;

    @Value("${thidua.data}")
    private Path data;

    private String host = "";
    private byte[] signed = {};

    @BeforeEach
    void sign() throws IOException {
        host = sites.site(ASite.configured(sites)).hosts().getFirst();
        signed = APaper.frozen(2);
        for (var number = 0; number < 2; number++) {
            var block = new SignatureSpot.Block(TestSigners.name(number), "Giám đốc", "Sở Nội vụ");
            var spot = SignatureSpot.in("chu-ky-" + (number + 1), block);
            signed = signatures
                    .sign(signed, TestSigners.key(number), spot, TestSigners.DAY)
                    .bytes();
        }
        TestSigners.trusting(Files.createDirectories(data.resolve("trust")));
    }

    @AfterEach
    void distrust() throws IOException {
        Files.deleteIfExists(data.resolve("trust/thu-nghiem.cer"));
    }

    @Test
    void eachAnswerIsOneClearSentence() throws Exception {
        var good = send(PATH, "giao-uoc.pdf", signed);
        assertThat(good.statusCode()).isEqualTo(200);
        assertThat(good.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(good.body())
                .contains("Hợp lệ: văn bản còn nguyên vẹn, 2 chữ ký đều đúng.")
                .contains(TestSigners.name(0), TestSigners.name(1), "giao-uoc.pdf")
                .contains("chỉ có thêm các chữ ký tiếp theo");
        assertThat(send("/en" + PATH, "a.pdf", signed).body()).contains("Valid: the document is intact");
        distrust();
        assertThat(send(PATH, "a.pdf", signed).body())
                .contains("Chữ ký nguyên vẹn nhưng chứng thư không nằm trong danh sách tin cậy.");
        assertThat(send(PATH, "a.pdf", APaper.frozen(1)).body()).contains("Văn bản này không có chữ ký số.");
        assertThat(send(PATH, "a.pdf", tampered()).body())
                .contains("Không hợp lệ: không thể tin văn bản này là văn bản đã ký.")
                .contains("Nội dung đã ký bị sửa");
        assertThat(send(PATH, "a.txt", "xin chào".getBytes(StandardCharsets.UTF_8))
                        .body())
                .contains("Tệp này không phải là tệp PDF.");
    }

    @Test
    void nothingAndTooMuchAreRefusedInWords() throws Exception {
        var nothing = send(PATH, "", new byte[0]);
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body()).contains("Hãy chọn một tệp PDF.");
        var tooMuch = send(PATH, "a.pdf", new byte[21 << 20]);
        assertThat(tooMuch.statusCode()).isEqualTo(413);
        assertThat(tooMuch.body()).contains("nhiều nhất là 20 MB");
        assertThat(send("/gop-y/bao-loi", "a.pdf", signed).statusCode()).isEqualTo(415);
    }

    private byte[] tampered() {
        var bytes = signed.clone();
        var at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("stream") + 12;
        bytes[at] ^= 1;
        return bytes;
    }

    private HttpResponse<String> send(String path, String name, byte[] file) throws Exception {
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--x\r\nContent-Disposition: form-data; name=\"tep\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/pdf\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--x--\r\n".getBytes(StandardCharsets.US_ASCII));
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Host", host + ":" + port)
                .header("User-Agent", Reader.PERSON)
                .header("Accept", "text/html,*/*")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofByteArray(body.toByteArray()));
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    @ParameterizedTest(name = "{0} px, {1}")
    @CsvSource({"390, dark", "1280, light"})
    void axeFindsNothingAndNothingScrollsSideways(int width, String scheme) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("genuine", signed);
        files.put("broken", tampered());
        files.put("unsigned", APaper.frozen(1));
        var found = new ArrayList<String>();
        try (var browser = new Browser()) {
            var page = browser.page(width, true, scheme);
            page.navigate("http://" + host + ":" + port + PATH);
            look(page, "form", width, scheme, found);
            for (var each : files.entrySet()) ask(page, each.getKey(), each.getValue(), width, scheme, found);
            distrust();
            ask(page, "unlisted", signed, width, scheme, found);
            assertThat(browser.complaints).isEmpty();
        }
        assertThat(found).isEmpty();
    }

    private void ask(Page page, String name, byte[] pdf, int width, String scheme, List<String> found)
            throws IOException {
        var file = Files.write(data.resolve("giao-uoc-thi-dua-2021.pdf"), pdf);
        page.setInputFiles("#tep", file);
        page.click(".verify__form button");
        page.waitForSelector(".verify__answer");
        look(page, name, width, scheme, found);
        Files.delete(file);
    }

    private static void look(Page page, String name, int width, String scheme, List<String> found) {
        var folder = System.getProperty("looks");
        if (folder != null)
            page.screenshot(new ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(folder, name + "-" + width + "-" + scheme + ".png")));
        if ((boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))
            found.add(name + " scrolls sideways");
        found.addAll(Axe.faults(page));
    }
}
