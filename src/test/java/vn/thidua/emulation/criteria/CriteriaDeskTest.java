package vn.thidua.emulation.criteria;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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
import vn.thidua.emulation.BlocId;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.bloc.BlocKind;
import vn.thidua.emulation.bloc.BlocLeaders;
import vn.thidua.emulation.bloc.BlocLevel;
import vn.thidua.emulation.bloc.BlocYearState;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.bloc.Blocs;
import vn.thidua.emulation.bloc.Grounds;
import vn.thidua.emulation.bloc.Organised;
import vn.thidua.emulation.scoring.CriteriaText;
import vn.thidua.emulation.scoring.ShippedCriteria;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;
import vn.thidua.site.Sites;

/// The criteria of a year at the desk: drafted with faults, mended, published, and unchanged from then on.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class CriteriaDeskTest {

    private static final int YEAR = Vietnam.dayOf(java.time.Instant.now()).getYear();

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Sites sites;

    @Autowired
    private Units units;

    @Autowired
    private Blocs blocs;

    @Autowired
    private BlocYears years;

    @Autowired
    private BlocLeaders leaders;

    @Autowired
    private CriteriaSets sets;

    @Autowired
    private JdbcClient db;

    private final String mark = UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
    private final List<UnitId> members = new ArrayList<>();
    private SiteId site;
    private BlocId bloc;
    private BlocYearId year;
    private Visit leader;
    private Visit member;
    private Visit stranger;
    private String here = "";

    @BeforeEach
    void settle() {
        site = sites.all().isEmpty()
                ? ASite.configured(sites)
                : sites.at("localhost").orElseThrow().id();
        for (var name : List.of("Văn phòng", "Sở Nội vụ", "Sở Tài chính"))
            members.add(units.found(Actor.SYSTEM, site, name + " " + mark, LocalDate.of(2000, 1, 1)));
        bloc = blocs.found(
                Actor.SYSTEM,
                site,
                new Blocs.Description(
                        "Khối " + mark,
                        BlocKind.BLOC,
                        BlocLevel.PROVINCE,
                        Organised.COUNCIL,
                        "Hội đồng",
                        "",
                        "K" + mark));
        year = opened(YEAR);
        var staff = new Staff(context);
        leader = new Visit(port, staff.person("Phạm Thu Hằng", "unit-head", scope(0)));
        member = new Visit(port, staff.person("Vũ Thị Ngân", "unit-head", scope(1)));
        var other = units.found(Actor.SYSTEM, site, "Đơn vị khác " + mark, LocalDate.of(2000, 1, 1));
        stranger = new Visit(
                port, staff.person("Mai Lan", "unit-head", Scope.of(site).unit(other.value())));
        here = "/quan-tri/tieu-chi/nam/" + year.value();
    }

    private BlocYearId opened(int number) {
        var first = LocalDate.of(number, 1, 1);
        var id = years.open(Actor.SYSTEM, site, bloc, number, first, members);
        var paper = new Grounds(Grounds.Way.ASSIGNMENT, "15/QĐ", first);
        leaders.elect(Actor.SYSTEM, site, id, years.year(site, id).version(), members.getFirst(), first, paper);
        years.advance(Actor.SYSTEM, site, id, years.year(site, id).version(), BlocYearState.MEMBERS_CONFIRMED);
        return id;
    }

    private Scope scope(int n) {
        return Scope.of(site).unit(members.get(n).value());
    }

    private String edition() {
        return String.valueOf(sets.draft(Actor.SYSTEM, site, year).orElseThrow().edition());
    }

    /// The fields of a form, as a browser would send them.
    private static List<String> fields(Document page, String form) {
        var fields = new ArrayList<String>();
        for (var field : page.select(form + " [name]:not([name=_token]):not(button)")) {
            if (field.attr("type").equals("checkbox") && !field.hasAttr("checked")) continue;
            fields.add(field.attr("name"));
            fields.add(
                    field.tagName().equals("select")
                            ? field.select("option[selected]").attr("value")
                            : field.tagName().equals("textarea") ? field.wholeText() : field.attr("value"));
        }
        return fields;
    }

    private static void put(List<String> fields, String name, String value) {
        var at = fields.indexOf(name);
        assertThat(at).as(name).isGreaterThanOrEqualTo(0);
        fields.set(at + 1, value);
    }

    private static String[] all(List<String> fields, String... more) {
        var sent = new ArrayList<>(fields);
        sent.addAll(List.of(more));
        return sent.toArray(String[]::new);
    }

    @Test
    void isDraftedMendedPublishedAndReplaced() throws Exception {
        assertThat(stranger.get(here).statusCode()).isEqualTo(403);
        assertThat(member.page(here).text())
                .contains("chưa công bố bộ tiêu chí nào")
                .doesNotContain("Bắt đầu bản thảo");
        assertThat(member.post(here, "tu", "bang-100").statusCode()).isEqualTo(403);
        assertThat(leader.post(here, "tu", "nam-truoc").statusCode()).isEqualTo(422);
        assertThat(leader.post(here, "tu", "không có").statusCode()).isEqualTo(404);
        assertThat(leader.post(here, "tu", "bang-100").statusCode()).isEqualTo(302);
        assertThat(leader.post(here, "tu", "").statusCode())
                .as("one draft at most")
                .isEqualTo(409);
        assertThat(member.get(here + "/ban-thao").statusCode()).isEqualTo(403);
        assertThat(member.page(here).text()).doesNotContain("Bảng tiêu chí 100 điểm");
        faulty();
        rows();
        mended();
        published();
        files();
        replaced();
    }

    private void faulty() {
        var page = leader.page(here + "/ban-thao/dong/1");
        var fields = fields(page, "form[action$=/dong/1]");
        put(fields, "diem-2", "16");
        put(fields, "ts-3", "tùy");
        assertThat(member.post(here + "/ban-thao/dong/1", all(fields, "lam", "luu"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(leader.post(here + "/ban-thao/dong/1", all(fields, "lam", "luu"))
                        .statusCode())
                .isEqualTo(302);
        var shown = leader.page(here + "/ban-thao/dong/1");
        assertThat(shown.select("#ts-3").text()).as("nothing typed is lost").isEqualTo("tùy");
        assertThat(shown.select("#loi-ts-3").text()).contains("càng cao càng tốt");
        assertThat(shown.select("#loi-diem-1").text()).contains("điểm tối đa là 50 nhưng tổng các mục con là 51");
        assertThat(shown.select("tr:has(#diem-1)").text()).contains("Mục con: 51/50");
        var draft = leader.page(here + "/ban-thao");
        assertThat(draft.select(".criteria__wrong a")).hasSize(2);
        var refused = leader.post(here + "/ban-thao/cong-bo", "ban", edition());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("bản thảo còn 2 chỗ cần sửa");
        assertThat(sets.inUse(site, year)).isEmpty();
    }

    /// Rows are added, moved and removed without saving; what somebody else saved is not overwritten.
    private void rows() {
        var fields = fields(leader.page(here + "/ban-thao/dong/1"), "form[action$=/dong/1]");
        var more = leader.post(here + "/ban-thao/dong/1", all(fields, "lam", "them-2"));
        assertThat(more.statusCode()).isEqualTo(200);
        var shown = Jsoup.parse(more.body());
        assertThat(shown.select("#ma-3").attr("value")).isEqualTo("I.5");
        assertThat(shown.select("#ts-4").text()).isEqualTo("tùy");
        var moved = Jsoup.parse(
                leader.post(here + "/ban-thao/dong/1", all(fields(shown, "form[action$=/dong/1]"), "lam", "len-4"))
                        .body());
        assertThat(moved.select("#ts-3").text()).isEqualTo("tùy");
        assertThat(leader.post(here + "/ban-thao/dong/1", all(fields, "lam", "bo-2"))
                        .body())
                .doesNotContain("Hoàn thành và hoàn thành vượt mức");
        assertThat(leader.page(here + "/ban-thao/dong/1").select("#ma-2").attr("value"))
                .as("not saved yet")
                .isEqualTo("I.1");
        put(fields, "ban", "1");
        put(fields, "nd-2", "Gõ dở");
        var clash = leader.post(here + "/ban-thao/dong/1", all(fields, "lam", "luu"));
        assertThat(clash.statusCode()).isEqualTo(409);
        assertThat(clash.body()).contains("Có người vừa lưu", "Gõ dở");
        assertThat(leader.get(here + "/ban-thao/dong/400").statusCode()).isEqualTo(404);
        assertThat(leader.post(here + "/ban-thao/muc", "loai", "PENALTY", "ban", edition())
                        .statusCode())
                .isEqualTo(302);
        assertThat(leader.post(here + "/ban-thao/muc", "loai", "GROUP", "ban", edition())
                        .statusCode())
                .isEqualTo(302);
        var typed = sets.draft(Actor.SYSTEM, site, year).orElseThrow().typed();
        assertThat(typed.lines()).extracting(TypedLine::code).contains("V", "P2");
        assertThat(typed.lines().getLast().code()).isEqualTo("P2");
    }

    private void mended() {
        var n = 0;
        for (var code : List.of("V", "P2")) {
            var lines =
                    sets.draft(Actor.SYSTEM, site, year).orElseThrow().typed().lines();
            n = 1 + lines.stream().map(TypedLine::code).toList().indexOf(code);
            var from = code.equals("V")
                    ? n
                    : 1 + lines.stream().map(TypedLine::code).toList().indexOf("T1");
            var fields = fields(leader.page(here + "/ban-thao/dong/" + n), "form[action$=/dong/" + from + "]");
            assertThat(leader.post(here + "/ban-thao/dong/" + from, all(fields, "lam", "luu"))
                            .statusCode())
                    .as("a line of which nothing is said is not kept")
                    .isEqualTo(302);
        }
        var fields = fields(leader.page(here + "/ban-thao/dong/1"), "form[action$=/dong/1]");
        put(fields, "diem-2", "15");
        put(fields, "ts-3", "càng thấp càng tốt");
        leader.post(here + "/ban-thao/dong/1", all(fields, "lam", "luu"));
        var head = fields(leader.page(here + "/ban-thao"), "form[action$=/ban-thao]");
        put(head, "nguon", "");
        leader.post(here + "/ban-thao", all(head));
        assertThat(leader.page(here + "/ban-thao").select(".criteria__wrong").text())
                .contains("Hãy ghi nguồn");
        assertThat(leader.post(here + "/ban-thao", all(head)).statusCode()).isEqualTo(409);
        put(head, "ban", edition());
        put(head, "nguon", "Quy chế số 05/QC-" + mark);
        put(head, "ten", "Bảng chấm điểm " + mark);
        assertThat(leader.post(here + "/ban-thao", all(head)).statusCode()).isEqualTo(302);
        assertThat(leader.page(here + "/ban-thao").text()).contains("có thể công bố");
    }

    /// Invariant 17: what is published does not change, for nobody.
    private void published() {
        assertThat(member.post(here + "/ban-thao/cong-bo", "ban", edition()).statusCode())
                .isEqualTo(403);
        assertThat(leader.post(here + "/ban-thao/cong-bo", "ban", edition()).statusCode())
                .isEqualTo(302);
        var kept = sets.inUse(site, year).orElseThrow();
        assertThat(kept.version()).isEqualTo(1);
        assertThat(kept.set().title()).isEqualTo("Bảng chấm điểm " + mark);
        assertThat(kept.set().leaves())
                .hasSize(ShippedCriteria.all().getLast().leaves().toList().size());
        assertThat(leader.get(here + "/ban-thao").statusCode())
                .as("nothing to edit")
                .isEqualTo(409);
        assertThat(leader.post(here + "/ban-thao/dong/1", "ma-1", "I").statusCode())
                .isEqualTo(409);
        var page = member.page(here);
        assertThat(page.text())
                .contains("Bảng chấm điểm " + mark, "Quy chế số 05/QC-" + mark, "Mức trần", "càng thấp càng tốt");
        assertThat(page.select("tr.criteria__row")).hasSize(24);
        assertThat(member.page("/quan-tri/tieu-chi").text()).contains("Bảng chấm điểm " + mark + " (phiên bản 1)");
        var slug = years.year(site, year).bloc().slug();
        assertThat(new Visit(port, null)
                        .page("/khoi/" + slug + "/" + YEAR)
                        .select("section:has(#tieu-chi)")
                        .text())
                .contains("Bảng chấm điểm " + mark, "I.3.1 Chỉ số cải cách hành chính", "8 điểm", "nhiều nhất 5 điểm");
        assertThat(stranger.page("/quan-tri/tieu-chi").text()).doesNotContain(mark);
        for (var sql : List.of(
                "update criteria_version set text = '{}' where id = :id",
                "update criteria_version set retired_at = published_at, title = 'khác' where id = :id",
                "delete from criteria_version where id = :id"))
            assertThatThrownBy(() -> db.sql(sql).param("id", kept.id().value()).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("published criteria stand");
    }

    private void files() throws Exception {
        var version = here + "/phien-ban/1/tieu-chi.";
        assertThat(stranger.get(version + "json").statusCode()).isEqualTo(403);
        assertThat(member.get(here + "/phien-ban/2/tieu-chi.json").statusCode()).isEqualTo(404);
        var json = member.bytes(version + "json");
        assertThat(CriteriaText.read(json))
                .isEqualTo(sets.inUse(site, year).orElseThrow().set());
        assertThat(member.upload(here + "/tep", "tep", "a.json", json).statusCode())
                .isEqualTo(403);
        assertThat(leader.upload(here + "/tep", "tep", "a.json", "{}".getBytes(UTF_8))
                        .statusCode())
                .isEqualTo(422);
        assertThat(leader.upload(here + "/tep", "tep", "a.xlsx", "PK?".getBytes(UTF_8))
                        .body())
                .contains("Không đọc được tệp này");
        byte[] wrong;
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(member.bytes(version + "xlsx")))) {
            book.getSheetAt(0).getRow(2).getCell(2).setCellValue("mười lăm");
            book.getSheetAt(0).getRow(3).getCell(5).setCellValue("chắc");
            var out = new ByteArrayOutputStream();
            book.write(out);
            wrong = out.toByteArray();
        }
        var preview = leader.upload(here + "/tep", "tep", "a.xlsx", wrong);
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.body()).contains("Ô C3: “mười lăm” không phải là số", "Ô F4: ghi x hoặc để trống");
        assertThat(sets.draft(Actor.SYSTEM, site, year))
                .as("nothing is kept yet")
                .isEmpty();
        var carried = fields(Jsoup.parse(preview.body()), "form[action$=/tep/nhan]");
        assertThat(member.post(here + "/tep/nhan", all(carried)).statusCode()).isEqualTo(403);
        assertThat(leader.post(here + "/tep/nhan", "ban", "0", "du-lieu", "[]").statusCode())
                .isEqualTo(422);
        assertThat(leader.post(here + "/tep/nhan", all(carried)).statusCode()).isEqualTo(302);
        assertThat(leader.post(here + "/tep/nhan", all(carried)).statusCode())
                .as("a draft has come in between")
                .isEqualTo(409);
        assertThat(leader.page(here + "/ban-thao/dong/1").select("#diem-2").attr("value"))
                .isEqualTo("mười lăm");
        assertThat(new String(leader.bytes(here + "/ban-thao/bang.xlsx"), 0, 2, UTF_8))
                .isEqualTo("PK");
        var again = fields(
                Jsoup.parse(leader.upload(here + "/tep", "tep", "a.json", json).body()), "form[action$=/tep/nhan]");
        assertThat(leader.post(here + "/tep/nhan", all(again)).statusCode()).isEqualTo(302);
    }

    private void replaced() {
        assertThat(leader.post(here + "/ban-thao/cong-bo", "ban", edition()).body())
                .contains("Hãy ghi lý do thay");
        assertThat(leader.post(here + "/ban-thao/cong-bo", "ban", edition(), "ly-do", "Sửa")
                        .body())
                .contains("giống hệt bộ đang dùng");
        assertThat(leader.post(here + "/ban-thao/bo", "ban", edition()).statusCode())
                .isEqualTo(302);
        assertThat(sets.draft(Actor.SYSTEM, site, year)).isEmpty();
        assertThat(leader.post(here, "tu", "dang-dung").statusCode()).isEqualTo(302);
        var head = fields(leader.page(here + "/ban-thao"), "form[action$=/ban-thao]");
        put(head, "ten", "Bảng sửa đổi " + mark);
        leader.post(here + "/ban-thao", all(head));
        assertThat(leader.post(here + "/ban-thao/cong-bo", "ban", edition(), "ly-do", "Quy chế sửa đổi")
                        .statusCode())
                .isEqualTo(302);
        assertThat(sets.inUse(site, year).orElseThrow().version()).isEqualTo(2);
        assertThat(sets.version(site, year, 1).orElseThrow().retired()).isTrue();
        assertThat(member.page(here + "/phien-ban/1").text()).contains("đã được thay", "Bảng chấm điểm " + mark);
        assertThat(member.page(here).text()).contains("Bảng sửa đổi " + mark, "Quy chế sửa đổi");
    }

    @Test
    void aYearBeginsWithWhatTheYearBeforeUsed() {
        assertThatThrownBy(() -> sets.publishShipped(Actor.SYSTEM, site, year, "bang-không-có"))
                .isInstanceOf(vn.thidua.platform.Missing.class);
        var before = opened(YEAR - 1);
        assertThat(sets.publishShipped(Actor.SYSTEM, site, before, "bang-1000")).isEqualTo(1);
        assertThat(leader.post(here, "tu", "nam-truoc").statusCode()).isEqualTo(302);
        var typed = sets.draft(Actor.SYSTEM, site, year).orElseThrow().typed();
        assertThat(typed.lines()).hasSize(147);
        assertThat(leader.page(here + "/ban-thao").select("a[href*=/dong/]").size())
                .isGreaterThan(3);
        assertThat(member.page("/quan-tri/tieu-chi/nam/" + before.value()).select("tr.criteria__row"))
                .hasSize(147);
    }
}
