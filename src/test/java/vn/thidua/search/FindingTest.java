package vn.thidua.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-20T03:00:00Z"), ZoneOffset.UTC);

    @TempDir
    static Path folder;

    private static Index index;

    @BeforeAll
    static void fill() throws Exception {
        var source = new AnEntry.Source(entries());
        index = new Index(folder, SearchBeans.abbreviations(folder), source, CLOCK);
        while (index.building()) {
            Thread.onSpinWait();
        }
    }

    @AfterAll
    static void close() {
        index.close();
    }

    private static List<AnEntry> entries() {
        var all = new ArrayList<>(List.of(
                AnEntry.of(
                        "pact",
                        "Ký kết giao ước thi đua năm 2026",
                        "Các cụm, khối thi đua đã ký giao ước thi đua tại hội nghị."),
                AnEntry.of(
                        "pact-body",
                        "Hội nghị của cụm",
                        "Đại biểu dự hội nghị đã ký giao ước thi đua giữa các đơn vị thành viên."),
                AnEntry.of("folded", "Tin nhanh", "Dan bieu ky giao uoc thi dua tai hoi nghi cua cac don vi."),
                AnEntry.of(
                        "scattered", "Trao đổi", "Bạn đua xe, thi hát và giao hàng theo ước nguyện của đơn vị mình."),
                AnEntry.of(
                        "peace",
                        "Xã Hòa Bình",
                        "Nhân dân xã Hoà Bình làm thủy lợi và thuỷ điện nhỏ, thành thạo kỹ thuật."),
                AnEntry.of("skill", "Thi kĩ năng nghề", "Người lao động trẻ thi kĩ năng nghề toàn quốc lần thứ ba."),
                AnEntry.of("committee", "UBND tỉnh họp phiên thường kỳ", "UBND tỉnh bàn về thu ngân sách quý một."),
                AnEntry.of(
                        "committee-full",
                        "Quyết định mới",
                        "Ủy ban nhân dân tỉnh Lào Cai ban hành quyết định khen thưởng."),
                AnEntry.of("planning", "Sở KH&ĐT báo cáo", "Báo cáo giải ngân đầu tư công."),
                AnEntry.of(
                        "planning-full",
                        "Thông báo tuyển dụng",
                        "Sở Kế hoạch và Đầu tư thông báo tuyển dụng viên chức."),
                AnEntry.of("honour", "Phong tặng danh hiệu", "Chủ tịch nước phong tặng danh hiệu Anh hùng lao động."),
                AnEntry.of("comma", "Danh sách", "Công tác khen, thưởng cuối năm có nhiều đổi mới."),
                AnEntry.of("old", "Phong trào hiến máu", "Phong trào hiến máu tình nguyện tại đơn vị.")
                        .on(LocalDate.of(2015, 1, 1)),
                AnEntry.of("new", "Phong trào hiến máu", "Phong trào hiến máu tình nguyện tại đơn vị."),
                AnEntry.of("old-better", "Trồng cây gây rừng", "Trồng cây gây rừng đời đời nhớ ơn Bác.")
                        .on(LocalDate.of(2012, 1, 1)),
                AnEntry.of(
                        "new-worse",
                        "Tin địa phương",
                        "Hôm nay nhiều nơi ra quân dọn vệ sinh, sau đó trồng cây xanh ven đường lớn."),
                AnEntry.of("attached", "Kế hoạch số 12", "Xem tệp kèm theo.")
                        .with("Phụ lục: kinh phí mua máy bơm chìm cho trạm."),
                AnEntry.of("secret", "Giao ước thi đua của nơi khác", "Giao ước thi đua.")
                        .at(AnEntry.ELSEWHERE),
                AnEntry.of("sports", "Giải thể thao", "Web của giải đăng kết quả test nhanh.")
                        .in("the-thao"),
                AnEntry.of("number", "Khen thưởng 3.000 hộ", "Có 3.000 hộ gia đình văn hóa được biểu dương.")));
        for (int i = 0; i < 10; i++) {
            all.add(AnEntry.of(
                    "filler" + i,
                    "Bản tin số " + i,
                    "Thời tiết hôm nay nắng đẹp, đường phố đông vui, mọi nhà phấn khởi."));
        }
        return all;
    }

    private static List<String> found(String text) {
        return ask(text).hits().stream().map(Hit::address).toList();
    }

    private static Answer ask(String text) {
        return index.find(Question.of(AnEntry.HERE, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "giao uoc thi dua",
                "giao ước thi đua",
                "GIAO ƯỚC THI ĐUA",
                "giao ứoc thi đua",
                "giao ươc thi dua"
            })
    void everyWayOfWritingFindsTheSame(String text) {
        assertThat(found(text)).contains("pact", "pact-body", "folded");
        assertThat(found(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(found(text));
    }

    @Test
    void olderAndNewerSpellingsAreOne() {
        assertThat(found("hoà bình")).isEqualTo(found("hòa bình")).first().isEqualTo("peace");
        assertThat(found("thuỷ lợi")).isEqualTo(found("thủy lợi")).first().isEqualTo("peace");
        assertThat(found("kỹ năng")).isEqualTo(found("kĩ năng")).first().isEqualTo("skill");
        assertThat(found("dai bieu")).first().isEqualTo("pact-body");
    }

    @Test
    void titlesBeforeBodiesExactBeforeFoldedTogetherBeforeScattered() {
        var order = found("giao ước thi đua");
        assertThat(order).startsWith("pact", "pact-body").contains("folded", "scattered");
        assertThat(found("giao uoc thi dua")).containsSubsequence("pact", "pact-body", "scattered");
        assertThat(found("giao uoc thi dua")).containsSubsequence("folded", "scattered");
        assertThat(found("giao uoc thi dua")).first().isEqualTo("pact");
        assertThat(found("khen thưởng")).containsSubsequence("number", "committee-full", "comma");
    }

    @Test
    void recentNewsComesFirstOnlyAmongEquals() {
        assertThat(found("phong trào hiến máu")).startsWith("new", "old");
        assertThat(found("trồng cây")).startsWith("old-better", "new-worse");
    }

    @Test
    void shortFormsAndFullNamesFindEachOther() {
        assertThat(found("UBND tỉnh")).contains("committee", "committee-full");
        assertThat(found("ubnd")).contains("committee", "committee-full");
        assertThat(found("Ủy ban nhân dân tỉnh")).contains("committee", "committee-full");
        assertThat(found("uỷ ban nhân dân")).contains("committee", "committee-full");
        assertThat(found("Sở KH&ĐT")).contains("planning", "planning-full");
        assertThat(found("sở kế hoạch và đầu tư")).contains("planning", "planning-full");
        assertThat(found("\"UBND tỉnh Lào Cai\"")).containsExactly("committee-full");
    }

    @ParameterizedTest
    @ValueSource(strings = {"giao uowcs thi ddua", "giao u7o7c1 thi d9ua", "giao uwowcs thi duad"})
    void keysTypedWithoutAnInputMethodAreUnderstood(String text) {
        var answer = ask(text);
        assertThat(answer.readAs()).isEqualTo("giao ước thi đua");
        assertThat(answer.hits()).first().extracting(Hit::address).isEqualTo("pact");
    }

    @Test
    void plainWordsAreNotDecoded() {
        for (var text : List.of("web test", "giao uoc", "giao ước thi đua", "UBND", "so 3000")) {
            assertThat(ask(text).readAs()).isNull();
        }
    }

    @Test
    void slipsAreNoticedAndMended() {
        var answer = ask("giao ước thi đuaa");
        assertThat(answer.suggestion()).isEqualTo("giao ước thi đua");
        assertThat(answer.hits()).first().extracting(Hit::address).isEqualTo("pact");
        assertThat(ask("phong trao hiem mau").suggestion()).isEqualTo("phong trào hiến máu");
        assertThat(ask("giao ước thi đua").suggestion()).isNull();
    }

    @Test
    void quotationMarksKeepWordsTogetherAndAMinusKeepsThemOut() {
        assertThat(found("\"thi kĩ năng\"")).containsExactly("skill");
        assertThat(found("“thi kĩ năng”")).containsExactly("skill");
        assertThat(found("\"năng thi kĩ\"")).isEmpty();
        assertThat(found("\"khen thưởng\"")).doesNotContain("comma");
        assertThat(found("giao ước thi đua -hội")).doesNotContain("pact", "pact-body");
        assertThat(found("giao uoc -\"hoi nghi\"")).doesNotContain("pact", "pact-body", "folded");
        assertThat(found("thi đua - giao ước")).contains("pact");
    }

    @Test
    void attachmentsAreSearchedAndShown() {
        var hit = ask("máy bơm chìm").hits().getFirst();
        assertThat(hit.address()).isEqualTo("attached");
        assertThat(hit.fromAttachment()).isTrue();
        assertThat(hit.excerpt()).contains(new Segment("máy bơm chìm", true));
    }

    @Test
    void excerptsMarkWhatWasAsked() {
        var hit = ask("giao uoc thi dua").hits().getFirst();
        assertThat(hit.title()).contains(new Segment("giao ước thi đua", true));
        assertThat(hit.plainTitle()).isEqualTo("Ký kết giao ước thi đua năm 2026");
        assertThat(ask("uỷ ban nhân dân").hits().stream().flatMap(h -> h.title().stream()))
                .contains(new Segment("UBND", true));
    }

    @Test
    void eachSiteFindsOnlyItsOwn() {
        assertThat(found("giao ước thi đua")).doesNotContain("secret");
        assertThat(index.find(Question.of(AnEntry.ELSEWHERE, "giao ước thi đua"))
                        .hits())
                .extracting(Hit::address)
                .containsExactly("secret");
        assertThat(index.suggest(AnEntry.HERE, "giao uoc thi dua cua noi", 5)).isEmpty();
        assertThat(index.find(Question.of(new java.util.UUID(9, 9), "giao ước")).hits())
                .isEmpty();
    }

    @Test
    void daysAndSectionsLimit() {
        var old = Question.parse(AnEntry.HERE, "phong trào", "2014-01-01", "31/12/2016", "", "1", 10);
        assertThat(index.find(old).hits()).extracting(Hit::address).containsExactly("old");
        var sports = Question.parse(AnEntry.HERE, "", null, null, "the-thao", null, 10);
        assertThat(index.find(sports).hits()).extracting(Hit::address).containsExactly("sports");
    }

    @Test
    void suggestsTitlesWhileTyping() {
        assertThat(index.suggest(AnEntry.HERE, "ky ket gi", 5)).containsExactly("Ký kết giao ước thi đua năm 2026");
        assertThat(index.suggest(AnEntry.HERE, "Phong tr", 5)).containsExactly("Phong trào hiến máu");
        assertThat(index.suggest(AnEntry.HERE, "giao ước thi đ", 5)).contains("Ký kết giao ước thi đua năm 2026");
        assertThat(index.suggest(AnEntry.HERE, "b", 3)).hasSize(3);
        assertThat(index.suggest(AnEntry.HERE, "", 3)).isEmpty();
    }

    @Test
    void groupedNumbersAreOne() {
        assertThat(found("3000 hộ")).startsWith("number");
        assertThat(found("3.000 hộ")).startsWith("number");
    }

    @Test
    void pagesFollowEachOther() {
        var first = index.find(Question.parse(AnEntry.HERE, "hôm nay", null, null, null, "1", 5));
        var second = index.find(Question.parse(AnEntry.HERE, "hôm nay", null, null, null, "2", 5));
        assertThat(first.total()).isEqualTo(second.total()).isEqualTo(11);
        assertThat(first.hits()).hasSize(5).doesNotContainAnyElementsOf(second.hits());
    }

    @Test
    void anyInputGivesAnAnswer() {
        var odd = new ArrayList<>(List.of(
                "",
                " ",
                "-",
                "\"",
                "\"\"",
                "\"giao",
                "giao\"",
                "- - -",
                "-\"",
                "-\"a",
                "\u0000\u0001\u0007",
                "\uD800",
                "a\uDC00",
                "((((",
                "+-&&||!(){}[]^\"~*?:\\/",
                "*:*",
                "title:x AND",
                "[a TO",
                "x^99999999999",
                "%%%",
                "<script>",
                "…!?.,;",
                "漢字 ひらがな",
                "👍🏽👍",
                "-- --",
                "\u202Egpj",
                "aaa̷̛̛̛̛̛a",
                "9".repeat(400)));
        odd.add("x".repeat(10_000));
        odd.add("giao ước ".repeat(1200));
        odd.add("\"a\" -b ".repeat(1400));
        odd.add("Ừ".repeat(10_000));
        odd.add("a1".repeat(5000));
        for (var text : odd) {
            var answer = index.find(Question.parse(AnEntry.HERE, text, "x", "99/99/9999", "\u0000", "-1e9", -5));
            assertThat(answer.building()).isFalse();
            assertThat(answer.hits()).hasSizeLessThanOrEqualTo(50);
            assertThat(index.find(Question.of(AnEntry.HERE, text)).building()).isFalse();
            assertThat(index.suggest(AnEntry.HERE, text, 5)).hasSizeLessThanOrEqualTo(5);
        }
    }
}
