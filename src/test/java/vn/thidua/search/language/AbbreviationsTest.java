package vn.thidua.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AbbreviationsTest {
    private final Abbreviations known = Abbreviations.of(
            List.of("# lời dẫn", "UBND\tủy ban nhân dân", "KH&ĐT\tkế hoạch và đầu tư", "TU\ttỉnh ủy", "sai"));

    @Test
    void areFoundBothWays() {
        assertThat(said("UBND tỉnh")).containsExactly("ủy ban nhân dân");
        assertThat(said("Uỷ ban Nhân dân tỉnh")).containsExactly("ubnd");
        assertThat(said("Sở KH&ĐT")).containsExactly("kế hoạch và đầu tư");
        assertThat(said("Sở Kế hoạch và Đầu tư")).containsExactly("kh đt");
    }

    @Test
    void countOnlyInCapitalsAndNotInShoutedLines() {
        assertThat(said("Nghị quyết của TU về")).containsExactly("tỉnh ủy");
        assertThat(said("tu sửa, TU BỔ DI TÍCH")).isEmpty();
    }

    @Test
    void inAQuestionNeitherMarksNorCapitalsMatter() {
        assertThat(known.asked(Syllables.of("uy ban nhan dan"))).hasSize(1);
        assertThat(known.asked(Syllables.of("ubnd"))).hasSize(1);
    }

    @Test
    void anAgencyAddsAndTakesAway() {
        var theirs = Abbreviations.of(List.of("UBND\tủy ban nhân dân", "-UBND", "BTS\tban trị sự"));
        assertThat(theirs.in(Syllables.of("UBND và BTS"))).hasSize(1);
        assertThat(theirs.fingerprint()).isNotEqualTo(known.fingerprint());
    }

    private List<String> said(String text) {
        return known.in(Syllables.of(text)).stream()
                .map(match -> String.join(
                        " ",
                        match.instead().stream()
                                .map(word -> Syllables.written(word.key(), word.folded()))
                                .toList()))
                .toList();
    }
}
