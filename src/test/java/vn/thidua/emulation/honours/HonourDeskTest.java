package vn.thidua.emulation.honours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.accounts.ASite;
import vn.thidua.accounts.Staff;
import vn.thidua.accounts.Visit;
import vn.thidua.emulation.rules.RuleBook;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.site.Sites;

/// The history over HTTP: found by everybody, kept at the desk, filled from old lists and emptied of wrong ones.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class HonourDeskTest {

    private static final String DESK = "/quan-tri/khen-thuong";
    private static final String LISTS = DESK + "/nhap";
    private static final LocalDate DAY = LocalDate.of(2018, 2, 15);

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Sites sites;

    @Autowired
    private RuleBook rules;

    @Autowired
    private Honours honours;

    @Autowired
    private JdbcClient db;

    private final String end = UUID.randomUUID().toString().substring(0, 8);
    private final Visit everybody = new Visit(0, null);
    private SiteId site = new SiteId(new UUID(0, 0));
    private Visit reader = everybody;
    private Visit officer = everybody;

    @BeforeEach
    void settle() {
        site = sites.all().isEmpty()
                ? ASite.configured(sites)
                : sites.at("localhost").orElseThrow().id();
        rules.ship(Actor.SYSTEM, site);
        reader = new Visit(port, null);
        officer = new Visit(port, new Staff(context).person("Phùng Thế Vinh", "emulation-officer", Scope.of(site)));
    }

    private HonourId given(String name, String award, int year) {
        var decision = UUID.randomUUID();
        var honour = AHonour.of(AHonour.person(name, "Sở Nội vụ " + end), award, year, decision);
        var id = honours.record(Actor.SYSTEM, site, List.of(honour)).getFirst();
        honours.disclose(Actor.SYSTEM, site, decision);
        return id;
    }

    private String found(String query) {
        return reader.page("/khen-thuong?" + query).select("main").text();
    }

    @Test
    void everybodyFindsAnAwardByNameWithoutMarksAndEverythingElse() {
        given("Đặng Thùy Dương " + end, "CSTDCS", 2017);
        assertThat(found("ten=dang+thuy+duong+" + end)).contains("Đặng Thùy Dương", "Chiến sĩ thi đua cơ sở", "117/QĐ-UBND");
        assertThat(found("ten=duong+" + end + "&don-vi=so+noi+vu&nam=2017&danh-hieu=CSTDCS&so=117&doi-tuong=INDIVIDUAL"))
                .contains("1 khen thưởng");
        assertThat(found("ten=duong+" + end + "&nam=2016")).contains("Không tìm thấy");
        assertThat(found("ten=ang+thuy+duong+" + end)).contains("Không tìm thấy");
        var subject = reader.page("/khen-thuong?ten=duong+" + end)
                .select("a[href*=/doi-tuong/]")
                .attr("href");
        assertThat(reader.page(subject).select("main").text()).contains("Đặng Thùy Dương", "1 khen thưởng");
        assertThat(reader.page("/en" + subject).select("main").text()).contains("Awards received");
    }

    /// Invariant 36: only what was disclosed, and no more of people than their name, unit and award.
    @Test
    void invariant36OnlyTheDisclosedSubsetIsPublic() {
        var hidden = AHonour.of(AHonour.person("Chưa Công Khai " + end, "Sở Y tế"), "LDTT", 2016);
        honours.record(Actor.SYSTEM, site, List.of(hidden));
        assertThat(found("ten=chua+cong+khai+" + end)).contains("Không tìm thấy");
        assertThat(officer.page(DESK + "?ten=chua+cong+khai+" + end).text()).contains("Chưa công khai");
        var columns = db.sql("select string_agg(column_name, ' ') from information_schema.columns where table_name like 'honour%'")
                .query(String.class)
                .single();
        assertThat(columns).doesNotContain("birth", "phone", "identity", "address");
        given("Người Được Khen " + end, "LDTT", 2016);
        assertThat(found("ten=nguoi+duoc+khen+" + end)).doesNotContain("Chuyên viên");
    }

    /// Invariant 34: the public page shows “đã hủy bỏ”.
    @Test
    void invariant34WhatIsRevokedStaysWithItsRevocation() {
        var id = given("Khai Sai " + end, "LDTT", 2016);
        var path = DESK + "/" + id.value();
        assertThat(officer.post(path + "/huy-bo", "so", "9/QĐ-UBND", "ngay", "2019-05-01", "ly-do", " ").statusCode())
                .isEqualTo(422);
        assertThat(officer.post(path + "/huy-bo", "so", "9/QĐ-UBND", "ngay", "", "ly-do", "Khai sai").statusCode())
                .isEqualTo(422);
        assertThat(officer.post(path + "/huy-bo", "so", "", "ngay", "2019-05-01", "ly-do", "Khai sai").statusCode())
                .isEqualTo(422);
        var done = officer.post(path + "/huy-bo", "so", "9/QĐ-UBND", "ngay", "2019-05-01", "ly-do", "Khai sai");
        assertThat(done.statusCode()).as(done.body()).isEqualTo(302);
        assertThat(found("ten=khai+sai+" + end)).contains("Khai Sai", "Đã hủy bỏ", "9/QĐ-UBND");
        assertThat(officer.page(path).text()).contains("Lý do: Khai sai");
    }

    @Test
    void aNameIsHiddenOnRequestAndTheAwardStays() {
        var id = given("Xin Ẩn Tên " + end, "LDTT", 2015);
        var path = DESK + "/" + id.value() + "/yeu-cau";
        assertThat(officer.post(path, "loai", "HIDE", "noi-dung", "").statusCode()).isEqualTo(422);
        officer.post(path, "loai", "HIDE", "noi-dung", "Đơn của người có tên");
        assertThat(officer.page(DESK).text()).contains("chờ trả lời");
        var answer = Objects.requireNonNull(officer.page(DESK + "/yeu-cau")
                        .select("section:contains(Xin Ẩn Tên " + end + ") form")
                        .first())
                .attr("action");
        assertThat(officer.post(answer, "dong-y", "co", "tra-loi", "").statusCode()).isEqualTo(422);
        assertThat(officer.post(answer, "dong-y", "co", "tra-loi", "Đúng người").statusCode()).isEqualTo(302);
        assertThat(officer.post(answer, "dong-y", "co", "tra-loi", "Lần nữa").statusCode()).isEqualTo(422);
        assertThat(found("ten=xin+an+ten+" + end)).contains("Không tìm thấy");
        assertThat(found("don-vi=so+noi+vu+" + end)).contains("Tên được ẩn theo yêu cầu").doesNotContain("Xin Ẩn Tên");
        assertThat(reader.get("/khen-thuong/du-lieu/2015.csv").body()).contains(id.value().toString()).doesNotContain("Xin Ẩn Tên " + end);
        assertThat(officer.page(DESK + "/" + id.value()).text()).contains("Tên đang được ẩn");
        assertThat(officer.page(DESK + "/yeu-cau").text()).contains("Đúng người");
        assertThatThrownBy(() -> db.sql("update honour_request set answer = 'khác'").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aYearHasItsNumbersItsPictureAndItsOpenData() {
        given("Đầu Năm " + end, "LDTT", 1999);
        given("Cuối Năm " + end, "MERIT_CERT", 1999);
        var year = reader.page("/khen-thuong/nam/1999");
        assertThat(year.select("svg rect.honours__bar--title")).isNotEmpty();
        assertThat(year.select("main").text()).contains("Lao động tiên tiến", "Bằng khen của Chủ tịch");
        assertThat(reader.page("/khen-thuong").select("svg.honours__bars, table a[href$=/nam/1999]"))
                .hasSizeGreaterThanOrEqualTo(2);
        var csv = reader.get("/khen-thuong/du-lieu/1999.csv").body();
        assertThat(csv).startsWith("\uFEFFid,year,award_code").contains("Đầu Năm " + end, "2000-02-10");
        assertThat(reader.get("/khen-thuong/du-lieu/1999.json").body()).contains("\"format\":\"cong-thi-dua.khen-thuong\"");
        assertThat(reader.page("/khen-thuong/du-lieu").text()).contains("decision_number", "ISO 8601");
        for (var gone : List.of("/khen-thuong/nam/1946", "/khen-thuong/du-lieu/1946.csv", "/khen-thuong/du-lieu/1946.json",
                "/khen-thuong/nam/1999?trang=99", "/khen-thuong/doi-tuong/" + UUID.randomUUID()))
            assertThat(reader.get(gone).statusCode()).as(gone).isEqualTo(404);
    }

    @Test
    void theCatalogueSaysWhoDecidesByWhichArticleAndForHowMuch() {
        var page = reader.page("/khen-thuong/danh-muc").select("main").text();
        assertThat(page).contains("Cờ thi đua của Chính phủ", "CĐCP", "Điều 25, 06/2022/QH15", "710.000 đ", "cần kiểm tra");
        var old = officer.page(DESK + "/danh-muc?ngay=2021-05-01").text();
        assertThat(old).contains("15/2003/QH11", "450.000 đ");
    }

    @Test
    void statisticsAreShownAndFetched() {
        given("Thống Kê " + end, "CSTDCS", 1998);
        var page = officer.page(DESK + "/thong-ke?nam=1998").text();
        assertThat(page).contains("0601…0605", "cần đối chiếu", "Chiến sĩ thi đua cơ sở");
        assertThat(officer.bytes(DESK + "/thong-ke.xlsx?nam=1998")).startsWith('P', 'K');
    }

    private String sent(byte[] list) {
        var answer = officer.upload(LISTS, "tep", "danh-sach-" + end + ".xlsx", list);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        var path = answer.headers().firstValue("Location").orElseThrow().replaceAll("\\?.*", "");
        reaches(path, "Chờ đồng ý");
        return path;
    }

    private void reaches(String path, String state) {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> officer.page(path).select("#kiem-tra .badge").text().contains(state));
    }

    private byte[] list() {
        return AList.of(
                AList.row("Hồ Thị Nhập " + end, "Chuyên viên", "Sở Nội vụ", "CSTĐCS", 2017, "15/QĐ-SNV", DAY),
                AList.row("Hồ Thị Nhập " + end, "Chuyên viên", "Sở Nội vụ", "cstdcs", 2017, "15/QĐ-SNV", DAY),
                AList.row("Lý Văn Lỗi " + end, "Chuyên viên", "Sở Nội vụ", "Huân chương Mặt Trăng", 2017, "16/QĐ", DAY),
                AList.row("Mai Thị Nhập " + end, "Văn thư", "Sở Y tế", "LĐTT", 2017, "17/QĐ", "15/02/2018"));
    }

    @Test
    void anOldListIsLookedAtTakenInAndTakenBackAsAWhole() {
        var path = sent(list());
        var look = officer.page(path).select("main").text();
        assertThat(look).contains("Hồ Thị Nhập", "Mai Thị Nhập", "Huân chương Mặt Trăng", "lặp lại dòng trước", "Số CCCD");
        assertThat(look).doesNotContain("001080012345");
        assertThat(found("ten=nhap+" + end)).contains("Không tìm thấy");
        assertThat(officer.bytes(path + "/loi.xlsx")).startsWith('P', 'K');

        officer.post(path + "/nhan", "cong-khai", "co");
        reaches(path, "Đã ghi vào lịch sử");
        assertThat(found("ten=nhap+" + end)).contains("2 khen thưởng");
        assertThat(officer.upload(LISTS, "tep", "lai.xlsx", list()).statusCode()).isEqualTo(302);
        assertThat(officer.post(path + "/nhan").statusCode()).isEqualTo(409);

        assertThat(officer.post(path + "/hoan-tac", "ly-do", " ").statusCode()).isEqualTo(422);
        officer.post(path + "/hoan-tac", "ly-do", "Chép nhầm năm");
        assertThat(found("ten=nhap+" + end)).contains("Không tìm thấy");
        assertThat(officer.page(path).text()).contains("Đã hoàn tác", "Chép nhầm năm");
        assertThat(officer.page(LISTS).text()).contains("danh-sach-" + end);
    }

    /// Invariant 34 of an undone list: what was built upon stays, and nobody deletes by hand.
    @Test
    void invariant34WhatWasBuiltUponStaysWhenItsListIsTakenBack() {
        var path = sent(list());
        officer.post(path + "/nhan");
        reaches(path, "Đã ghi vào lịch sử");
        var kept = honours.of(site, AHonour.person("Hồ Thị Nhập " + end, "Sở Nội vụ")).getFirst();
        assertThatThrownBy(() ->
                        db.sql("delete from honour where id = :id").param("id", kept.id().value()).update())
                .isInstanceOf(DataAccessException.class);
        honours.revoke(Actor.SYSTEM, site, List.of(kept.id()), new Revoked("9/QĐ", LocalDate.of(2019, 1, 1), "Khai sai"));
        officer.post(path + "/hoan-tac", "ly-do", "Chép nhầm");
        assertThat(honours.of(site, kept.what().subject())).hasSize(1);
        assertThat(honours.of(site, AHonour.person("Mai Thị Nhập " + end, "Sở Y tế"))).isEmpty();
        assertThat(officer.page(path).text()).contains("1 khen thưởng ở lại");
    }

    @Test
    void whatIsNoListIsRefusedAndWhatHasNoHeadsSaysSo() {
        assertThat(officer.upload(LISTS, "tep", "a.xlsx", new byte[] {1, 2, 3, 4}).statusCode()).isEqualTo(422);
        assertThat(officer.upload(LISTS, "tep", "a.xlsx", new byte[0]).statusCode()).isEqualTo(422);
        var answer = officer.upload(LISTS, "tep", "a.xlsx", "PK không đọc được".getBytes(StandardCharsets.UTF_8));
        var path = answer.headers().firstValue("Location").orElseThrow().replaceAll("\\?.*", "");
        reaches(path, "Không đọc được");
        assertThat(officer.page(path).text()).contains("bảng tính .xlsx đọc được");
        assertThat(officer.post(path + "/nhan").statusCode()).isEqualTo(409);
        assertThat(officer.bytes(LISTS + "/mau.xlsx")).startsWith('P', 'K');
    }

    @Test
    void aListThatIsStoppedLeavesNothing() {
        var path = sent(list());
        var id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        db.sql("update honour_import set state = 'TAKING', run = gen_random_uuid(), alive_at = '2020-01-01T00:00:00Z' where id = :id")
                .param("id", id)
                .update();
        assertThat(officer.page(path).text()).contains("Bị gián đoạn");
        assertThat(officer.post(path + "/dung").statusCode()).isEqualTo(302);
        assertThat(officer.page(path).text()).contains("Chờ đồng ý");
        assertThat(honours.of(site, AHonour.person("Mai Thị Nhập " + end, "Sở Y tế"))).isEmpty();
        officer.post(path + "/nhan");
        reaches(path, "Đã ghi vào lịch sử");
    }
}
