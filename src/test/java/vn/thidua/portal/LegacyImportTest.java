package vn.thidua.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import vn.thidua.importing.Finding;
import vn.thidua.importing.Order;
import vn.thidua.importing.Outcome.Result;
import vn.thidua.importing.Source;
import vn.thidua.site.Sites;

/// An old portal's page becomes a correct article, in HTML, feed and search, without what the old system leaked.
/// It writes a second article about the demo's conference, so it has a product and a database of its own.
@Portal
@TestPropertySource(properties = "spring.application.name=legacy-import")
class LegacyImportTest {

    static final Path FIXTURE = Path.of("src/test/resources/legacy/le-phat-dong.txt");
    static final Path SEED = Path.of("../shared/seed/hoi-nghi-2021.txt");

    @LocalServerPort
    int port;

    @Autowired
    List<Source> sources;

    @Autowired
    Sites sites;

    @Test
    void aDryRunReportsAndWritesNothing() {
        var outcome = take(Path.of("src/test/resources/legacy/chi-xem.txt"), new Order(true, ""));
        assertThat(outcome.result()).isEqualTo(Result.READ);
        assertThat(outcome.findings()).extracting(Finding::kind).contains(Finding.Kind.INFERRED);
        assertThat(Reader.of(port).get("/tin/chi-xem-thu-mot-trang").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theFixtureBecomesAnArticle() {
        var outcome = take(FIXTURE, new Order(false, "thi-dua-khen-thuong"));
        assertThat(outcome.result()).isIn(Result.WRITTEN, Result.KNOWN);
        var page = Reader.of(port).page("/tin/le-phat-dong-phong-trao-thi-dua-yeu-nuoc-tinh-lam-giang-nam-2019");
        assertThat(page)
                .contains(
                        "Lễ phát động phong trào thi đua yêu nước tỉnh Lam Giang năm 2019",
                        "12/03/2019",
                        "4.321 lượt xem",
                        "MỘT SỐ HÌNH ẢNH TẠI BUỔI LỄ",
                        "Quang cảnh buổi lễ",
                        "Các khối ký cam kết thi đua",
                        "Quốc Bảo (TH)");
        assertThat(page).doesNotContain("False", ">null<", "00:00");
        assertThat(take(FIXTURE, new Order(false, "")).result()).isEqualTo(Result.KNOWN);
    }

    @Test
    @EnabledIf("seedIsHere")
    void theSeedBecomesTheArticleItWas() {
        take(SEED, new Order(false, "thi-dua-khen-thuong"));
        var day = Reader.of(port).page("/ngay/2021/01/25");
        assertThat(day).contains("/tin/hoi-nghi-ky-ket-giao-uoc-thi-dua-khoi-tong-hop-nam-2021-2");
        var page = Reader.of(port).page("/tin/hoi-nghi-ky-ket-giao-uoc-thi-dua-khoi-tong-hop-nam-2021-2");
        assertThat(page)
                .contains(
                        "Hội nghị ký kết giao ước thi đua Khối Tổng hợp năm 2021",
                        "25/01/2021",
                        "10.270 lượt xem",
                        "MỘT SỐ HÌNH ẢNH TẠI HỘI NGHỊ",
                        "Toàn cảnh hội nghị",
                        "Các đơn vị tham gia ký kết giao ước thi đua khối tổng hợp năm 2021",
                        "Minh Hằng (T)",
                        "\"name\":\"Minh Hằng\"");
        var article = page.substring(page.indexOf("<article"), page.indexOf("</article>"));
        assertThat(article).doesNotContain("False", "00:00", "Lượt truy cập hiện tại", "Tìm kiếm tin tức", "576");
        assertThat(Reader.of(port).page("/rss.xml")).doesNotContain("False");
    }

    static boolean seedIsHere() {
        return Files.exists(SEED);
    }

    private vn.thidua.importing.Outcome take(Path file, Order order) {
        var source = sources.stream()
                .filter(known -> known.name().equals("legacy-page"))
                .findFirst()
                .orElseThrow();
        return source.take(sites.at("localhost").orElseThrow().id(), file, order);
    }
}
