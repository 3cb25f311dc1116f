package vn.thidua.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class SyllablesTest {

    @Test
    void oneWordHasOneKeyHoweverItIsWritten() {
        same("hòa", "hoà", "HÒA", Normalizer.normalize("hoà", Normalizer.Form.NFD));
        same("thủy", "thuỷ");
        same("kỹ", "kĩ");
        same("lý", "lí");
        same("quý", "quí");
        same("ước", "ƯỚC", Normalizer.normalize("ước", Normalizer.Form.NFD));
    }

    @Test
    void marksTellWordsApartAndFoldingJoinsThem() {
        assertThat(key("ước")).isNotEqualTo(key("uớc")).isNotEqualTo(key("uoc"));
        assertThat(key("đua")).isNotEqualTo(key("dua"));
        for (var word : List.of("ước", "uoc", "ƯƠC", "uộc")) {
            assertThat(Syllables.one(word).folded()).isEqualTo("uoc");
        }
        assertThat(Syllables.one("Đường").folded()).isEqualTo("duong");
        assertThat(Syllables.one("kỹ").folded()).isEqualTo(Syllables.one("ki").folded());
    }

    @Test
    void punctuationBreaksAndHyphensJoin() {
        var words = Syllables.of("Thi đua - khen thưởng, quyết định. Số 3.000 và 16,8%");
        assertThat(words.stream().filter(Syllable::afterBreak).map(Syllable::folded))
                .containsExactly("thi", "quyet", "so");
        assertThat(words.stream().map(Syllable::folded)).contains("3000", "16.8");
    }

    @Test
    void placesAreThoseOfTheText() {
        var text = "Cụm, khối 2026";
        assertThat(Syllables.of(text).stream().map(word -> word.in(text))).containsExactly("Cụm", "khối", "2026");
    }

    @Test
    void keysCanBeWrittenAgain() {
        for (var word :
                List.of("ước", "giao", "đua", "khuyến", "người", "hòa", "thủy", "đặng", "quý", "nghĩa", "thưởng")) {
            assertThat(Syllables.written(key(word), Syllables.one(word).folded()))
                    .isEqualTo(word);
        }
    }

    @Test
    void oddTextIsNoTrouble() {
        for (var odd :
                List.of("", " ", "---", "\uD800", "a\uDC00b", "\u0000\u0007", "́", "𝒳𝒴", "漢字", "\u0301\u0301a")) {
            Syllables.of(Syllables.normal(odd))
                    .forEach(word -> assertThat(word.folded()).isNotEmpty());
        }
    }

    private static void same(String... ways) {
        assertThat(List.of(ways)).map(SyllablesTest::key).containsOnly(key(ways[0]));
    }

    private static String key(String word) {
        return Syllables.one(word).key();
    }
}
