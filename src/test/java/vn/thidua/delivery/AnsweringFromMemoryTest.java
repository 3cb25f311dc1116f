package vn.thidua.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.design.Assets;

class AnsweringFromMemoryTest extends DeliveryJourney {

    private static final String ZIP = "Accept-Encoding: gzip, br";

    @Autowired
    Editions editions;

    @Test
    void rendersAPageOnceUntilItsSiteChanges() {
        wire.get("/thu/bai/1", ZIP);
        var renders = pages.renders.get();
        var page = wire.get("/thu/bai/1?utm_source=x", ZIP);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.headers()).containsEntry("Content-Encoding", "gzip").doesNotContainKey("Set-Cookie");
        assertThat(pages.renders).hasValue(renders);
        pages.words = "hai";
        change(editions);
        assertThat(wire.get("/thu/bai/1", ZIP).text()).contains("<p>hai ");
        assertThat(pages.renders).hasValue(renders + 1);
    }

    @Test
    void rendersOnceForManyWaiting() throws Exception {
        pages.slowMillis = 300;
        change(editions);
        var renders = pages.renders.get();
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = Stream.<Callable<Integer>>generate(
                            () -> () -> wire.get("/thu/bai/2").status())
                    .limit(50)
                    .toList();
            for (var status : crowd.invokeAll(tasks)) assertThat(status.get()).isEqualTo(200);
        }
        assertThat(pages.renders).hasValue(renders + 1);
    }

    @Test
    void putsTheNumberOfTheMomentIntoTheKeptPage() {
        var mark = "views:" + SamplePages.ARTICLE;
        NUMBERS.put(mark, "1.001");
        assertThat(wire.get("/thu/bai/3", ZIP).text()).contains("đã xem 1.001<");
        var renders = pages.renders.get();
        NUMBERS.put(mark, "1.002");
        Eventually.holds(
                Duration.ofSeconds(10), () -> wire.get("/thu/bai/3", ZIP).text().contains("đã xem 1.002<"));
        assertThat(wire.get("/thu/bai/3").text()).contains("đã xem 1.002<");
        assertThat(pages.renders).hasValue(renders);
    }

    @Test
    void sendsNothingToWhomHasItAlready() {
        var first = wire.get("/thu/bai/4", ZIP);
        var tag = first.headers().get("ETag");
        var again = wire.get("/thu/bai/4", ZIP, "If-None-Match: " + tag);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers()).containsEntry("ETag", tag).containsEntry("Vary", "Accept-Encoding");
        var since = "If-Modified-Since: " + first.headers().get("Last-Modified");
        assertThat(wire.get("/thu/bai/4", ZIP, since).status()).isEqualTo(304);
        assertThat(wire.get("/thu/bai/4", "If-None-Match: " + tag).status()).isEqualTo(200);
    }

    @Test
    void answersHeadWithTheSameHeadersAndNoBody() {
        var page = wire.get("/thu/bai/5");
        var head = wire.ask("HEAD", "/thu/bai/5");
        assertThat(head.body()).isEmpty();
        assertThat(head.headers())
                .containsEntry("Content-Length", page.headers().get("Content-Length"));
    }

    @Test
    void knowsPagesOfListsApartAndShowsThemNoOtherQuery() {
        assertThat(wire.get("/thu/danh-sach?trang=2&la=1").text()).contains("trang 2 query trang=2 la null");
        assertThat(wire.get("/thu/danh-sach").text()).contains("trang 1 query null");
        assertThat(wire.get("/thu/danh-sach?trang=abc").status()).isEqualTo(400);
    }

    @Test
    void keepsNoSearchAndNoPageThatForbidsIt() {
        assertThat(wire.get("/tim-kiem/thu?q=kh%E1%BB%91i").text()).contains("tìm khối ");
        var one = wire.get("/tim-kiem/thu?q=a", ZIP);
        assertThat(one.headers()).containsEntry("Cache-Control", "no-cache");
        assertThat(one.text()).isNotEqualTo(wire.get("/tim-kiem/thu?q=a", ZIP).text());
        var personal = wire.get("/thu/rieng", "Cookie: a=b");
        assertThat(personal.text()).endsWith("cookie null");
        assertThat(personal.text()).isNotEqualTo(wire.get("/thu/rieng").text());
    }

    @Test
    void keepsRedirectsAndSendsPicturesOn() {
        assertThat(wire.get("/thu/cu").headers()).containsEntry("Location", "/thu/bai/1");
        assertThat(wire.get("/thu/cu").status()).isEqualTo(301);
        assertThat(wire.get("/thu/anh").body()).hasSize(150_000);
    }

    @Test
    void showsTheOldCopyWithANoteWhileTheDatabaseIsAway() {
        assertThat(wire.get("/thu/bai/6").text()).doesNotContain("bản lưu");
        pages.away = true;
        change(editions);
        var old = wire.get("/thu/bai/6", ZIP);
        assertThat(old.status()).isEqualTo(200);
        assertThat(old.text()).contains("<p class=\"outage\" role=\"status\">").contains("trang này là bản lưu lúc ");
        assertThat(wire.get("/en/thu/bai/6").status()).isEqualTo(503);
        assertThat(wire.get("/en/thu/bai/6").headers()).containsKey("Retry-After");
        pages.away = false;
        assertThat(wire.get("/thu/bai/6").text()).doesNotContain("bản lưu");
        assertThat(wire.get("/en/thu/bai/6").status()).isEqualTo(200);
    }

    @Test
    void guardsEveryAnswer() {
        for (var path :
                new String[] {"/thu/bai/7", "/khong-co", "/thu/hong", "/static/site.css", "/quan-tri", "/%zz"}) {
            assertThat(wire.get(path).headers())
                    .as(path)
                    .containsKeys("Content-Security-Policy", "X-Content-Type-Options", "Permissions-Policy")
                    .containsEntry("X-Frame-Options", "DENY")
                    .doesNotContainKeys("Set-Cookie", "Server", "X-Powered-By", "Strict-Transport-Security");
        }
        assertThat(wire.get("/thu/bai/7", "X-Forwarded-Proto: https").headers())
                .containsKey("Strict-Transport-Security");
    }

    @Test
    void servesStaticFilesForEverUnderTheirHash() {
        var sheet = Assets.href("site.css");
        assertThat(wire.get(sheet).headers().get("Cache-Control")).contains("immutable");
        assertThat(wire.get("/static/site.css").headers()).containsEntry("Cache-Control", "no-cache");
        assertThat(wire.get("/static/000000000000/site.css").headers()).containsEntry("Cache-Control", "no-cache");
        assertThat(wire.get("/static/khong-co.css").status()).isEqualTo(404);
        var script = wire.get("/static/vendor/parvus.esm.min.js", ZIP);
        assertThat(script.headers()).containsEntry("Content-Encoding", "br");
        assertThat(wire.get("/favicon.ico").headers()).containsEntry("Content-Type", "image/x-icon");
        assertThat(wire.get("/robots.txt").text()).contains("Sitemap: https://" + HOST + "/sitemap.xml");
        assertThat(wire.get("/.well-known/security.txt").text()).contains("Contact: mailto:lien-he@giao-hang.test");
    }
}
