package vn.thidua.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.thidua.accounts.ASite;
import vn.thidua.accounts.Staff;
import vn.thidua.accounts.Visit;
import vn.thidua.platform.SiteId;
import vn.thidua.site.Sites;

/// Units, people and positions arranged on the screen.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class OrganisationDeskTest {

    private static final String UNITS = "/quan-tri/don-vi";

    @LocalServerPort
    int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Sites sites;

    private Visit hoa;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void settle() {
        SiteId site = sites.all().isEmpty()
                ? ASite.configured(sites)
                : sites.at("localhost").orElseThrow().id();
        hoa = new Visit(port, new Staff(context).administrator(site));
    }

    private String founded(String name) {
        var answer = hoa.post(UNITS, "ten", name, "lap-tu", "2020-01-01");
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst(".*" + UNITS + "/", "")
                .replaceFirst("\\?.*", "");
    }

    private Document faulty(String path, String... fields) {
        var answer = hoa.post(path, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        return Jsoup.parse(answer.body());
    }

    @Test
    void aUnitIsFoundedRenamedAndShownAsOfADay() {
        var id = founded("Phòng Nghiệp vụ " + mark);
        assertThat(hoa.post(UNITS + "/" + id + "/ten", "ten", "Phòng Thi đua " + mark, "ten-tu", "2024-07-01")
                        .statusCode())
                .isEqualTo(302);
        assertThat(hoa.page(UNITS + "?ngay=2023-01-01").select(".unit__name").eachText())
                .contains("Phòng Nghiệp vụ " + mark);
        assertThat(hoa.page(UNITS + "?ngay=2025-01-01").select(".unit__name").eachText())
                .contains("Phòng Thi đua " + mark)
                .doesNotContain("Phòng Nghiệp vụ " + mark);
        assertThat(hoa.page(UNITS + "?ngay=2019-01-01").select(".unit__name").eachText())
                .doesNotContain("Phòng Thi đua " + mark);
        assertThat(hoa.page(UNITS + "/" + id).select(".timeline").text())
                .contains("01/01/2020 – 30/06/2024 Phòng Nghiệp vụ", "01/07/2024 Phòng Thi đua");
    }

    @Test
    void everyRefusalIsToldBesideItsFieldAndWhatWasTypedStays() {
        var id = founded("Phòng Tổng hợp " + mark);
        var here = UNITS + "/" + id;
        var early = faulty(here + "/ten", "ten", "Tên mới " + mark, "ten-tu", "2019-01-01");
        assertThat(early.select("#loi-ten-tu").text()).contains("phải sau ngày đầu tiên");
        assertThat(early.select("#ten").attr("value")).isEqualTo("Tên mới " + mark);
        assertThat(early.select("#ten-tu").attr("value")).isEqualTo("2019-01-01");
        assertThat(faulty(here + "/ten", "ten", "", "ten-tu", "2024-01-01").select("#loi-ten"))
                .hasSize(1);
        assertThat(faulty(here + "/ten", "ten", "X", "ten-tu", "hôm nay").select("#loi-ten-tu"))
                .hasSize(1);
        assertThat(faulty(here + "/chia-tach", "tach-tu", "2024-01-01").text()).contains("ít nhất hai đơn vị");
        assertThat(faulty(here + "/ket-thuc", "het-tu", "2020-01-01").select("#loi-het-tu"))
                .hasSize(1);
        assertThat(faulty(UNITS + "/sap-nhap", "vao", id, "ngay", "2024-01-01").text())
                .contains("Hãy chọn ít nhất một đơn vị");
        assertThat(faulty(UNITS, "ten", " ", "lap-tu", "2020-01-01").select("#loi-ten"))
                .hasSize(1);
        assertThat(hoa.get(UNITS + "/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    }

    @Test
    void unitsMergeAndSplitAndTheirPagesSayWhoSucceeded() {
        var old = founded("Xã Sông Mây " + mark);
        var into = founded("Xã Bến Gỗ " + mark);
        assertThat(hoa.post(UNITS + "/sap-nhap", "don-vi", old, "vao", into, "ngay", "2025-07-01")
                        .statusCode())
                .isEqualTo(302);
        assertThat(hoa.page(UNITS + "/" + old).select(".timeline").text())
                .contains("Đơn vị kế thừa: Xã Bến Gỗ " + mark);
        assertThat(hoa.page(UNITS + "/" + into).select(".timeline").text())
                .contains("01/07/2025 Kế thừa Xã Sông Mây " + mark);
        var left = founded("Xã Trái " + mark);
        var right = founded("Xã Phải " + mark);
        assertThat(hoa.post(
                                UNITS + "/" + into + "/chia-tach",
                                "tach-vao",
                                left,
                                "tach-vao",
                                right,
                                "tach-tu",
                                "2026-01-01")
                        .statusCode())
                .isEqualTo(302);
        assertThat(hoa.page(UNITS + "/" + into).text()).contains("Đã kết thúc", "Xã Trái", "Xã Phải");
        assertThat(hoa.post(UNITS + "/" + left + "/ket-thuc", "het-tu", "2026-06-01")
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void somebodyIsAppointedAndRelieved() {
        var unit = founded("Phòng Tài vụ " + mark);
        var here = UNITS + "/" + unit;
        assertThat(hoa.post("/quan-tri/nhan-su", "ten", "Nguyễn An " + mark).statusCode())
                .isEqualTo(302);
        assertThat(hoa.post("/quan-tri/nhan-su", "ten", "Lê Bình " + mark).statusCode())
                .isEqualTo(302);
        assertThat(hoa.post("/quan-tri/chuc-vu", "chuc-danh", "Trưởng phòng " + mark, "mot-nguoi", "co")
                        .statusCode())
                .isEqualTo(302);
        assertThat(faulty("/quan-tri/chuc-vu", "chuc-danh", "Trưởng phòng " + mark)
                        .select("#loi-chuc-danh"))
                .hasSize(1);
        var page = hoa.page(here);
        var an = option(page, "#nguoi", "Nguyễn An " + mark);
        var binh = option(page, "#nguoi", "Lê Bình " + mark);
        var head = option(page, "#chuc-vu", "Trưởng phòng " + mark);
        var appoint = here + "/bo-nhiem";
        assertThat(hoa.post(appoint, "nguoi", an, "chuc-vu", head, "giu-tu", "2021-01-01", "giu-den", "")
                        .statusCode())
                .isEqualTo(302);
        var taken = faulty(appoint, "nguoi", binh, "chuc-vu", head, "giu-tu", "2022-01-01", "giu-den", "");
        assertThat(taken.select("#loi-chuc-vu").text()).contains("chỉ dành cho một người");
        assertThat(taken.select("#nguoi option[selected]").text()).isEqualTo("Lê Bình " + mark);
        assertThat(faulty(appoint, "nguoi", "", "chuc-vu", head, "giu-tu", "2022-01-01")
                        .select("#loi-nguoi"))
                .hasSize(1);
        assertThat(hoa.page("/quan-tri/nhan-su").text()).contains("Trưởng phòng " + mark + ", Phòng Tài vụ " + mark);
        var mandate = hoa.page(here).select("input[name=nhiem-ky]").attr("value");
        assertThat(faulty(here + "/thoi-giu", "nhiem-ky", mandate, "thoi-den", "2020-01-01")
                        .select("#loi-thoi-den"))
                .hasSize(1);
        assertThat(hoa.post(here + "/thoi-giu", "nhiem-ky", mandate, "thoi-den", "2024-12-31")
                        .statusCode())
                .isEqualTo(302);
        assertThat(hoa.page(here).select(".sheet").text()).contains("01/01/2021 – 31/12/2024");
    }

    private static String option(Document page, String select, String words) {
        return page.select(select + " option").stream()
                .filter(option -> option.text().equals(words))
                .findFirst()
                .orElseThrow()
                .attr("value");
    }
}
