package vn.thidua.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Two sites on one platform: nothing of one is to be had at the other.
@Portal
class SitesApartTest {

    static final String COMMUNE = "xa-an-hoa.localhost";
    static final Pattern ARTICLE = Pattern.compile("href=\"(/tin/[a-z0-9-]+)\"");
    static final Pattern PICTURE = Pattern.compile("\"(/anh/[0-9a-f-]+/640x360\\.jpg)\"");

    @LocalServerPort
    int port;

    @Test
    void aHostNameChoosesTheSite() {
        assertThat(office().page("/")).contains("Văn phòng UBND tỉnh Lam Giang").doesNotContain("UBND xã An Hòa</");
        assertThat(commune().page("/")).contains("UBND xã An Hòa").doesNotContain("Văn phòng UBND tỉnh Lam Giang");
    }

    @Test
    void noAddressOfOneLeadsToContentOfTheOther() {
        for (var found : List.of(ARTICLE, PICTURE)) {
            var ofOffice = first(found, office().page("/"));
            var ofCommune = first(found, commune().page("/"));
            assertThat(office().get(ofOffice).statusCode()).isEqualTo(200);
            assertThat(commune().get(ofCommune).statusCode()).isEqualTo(200);
            assertThat(commune().get(ofOffice).statusCode()).as(ofOffice).isEqualTo(404);
            assertThat(office().get(ofCommune).statusCode()).as(ofCommune).isEqualTo(404);
        }
        assertThat(commune().get("/chuyen-muc/thi-dua-khen-thuong").statusCode())
                .isEqualTo(404);
        assertThat(commune().get("/chu-de/giao-uoc-thi-dua-khoi-tong-hop").statusCode())
                .isEqualTo(404);
        assertThat(commune().get("/trang/kenh-thong-tin").statusCode()).isEqualTo(404);
        assertThat(commune().get("/t/1").statusCode() == 404
                        || office().get("/t/1").statusCode() == 404)
                .isTrue();
    }

    @Test
    void searchFeedsMapAndCalendarStayApart() {
        assertThat(commune().page("/tim-kiem?q=giao+uoc+thi+dua+khoi+tong+hop")).doesNotContain("/tin/hoi-nghi-ky-ket");
        assertThat(commune().page("/rss.xml")).doesNotContain("hoi-nghi-ky-ket");
        assertThat(commune().page("/sitemap-1.xml")).doesNotContain("hoi-nghi-ky-ket");
        assertThat(commune().page("/ngay/2021/01/25")).doesNotContain("hoi-nghi-ky-ket");
        assertThat(commune().page("/thong-ke")).doesNotContain("1.439.560");
        assertThat(office().page("/sitemap-1.xml")).contains("hoi-nghi-ky-ket");
    }

    private Reader office() {
        return Reader.of(port);
    }

    private Reader commune() {
        return new Reader(port, COMMUNE);
    }

    private static String first(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
