package vn.thidua.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"Hội nghị", "hoi nghi", "  HỘI   NGHỊ ", "\"hội nghị\"", "Ho\u0323\u0302i nghi\u0323"})
    void theSameWordsHoweverWrittenAreOne(String asked) {
        assertThat(SearchWords.of(asked).orElseThrow().folded()).isEqualTo("hoi nghi");
    }

    @Test
    void wordsAreShownAsTheyWereWritten() {
        assertThat(SearchWords.of("  Đường  Số 5 ").orElseThrow().shown()).isEqualTo("đường số 5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "?!",
                "nguyenvana@example.vn",
                "nguyễn văn a 0912345678",
                "079 201 001 234",
                "một câu dài đến nỗi không ai hỏi như thế, và có thể là chuyện riêng của một người"
            })
    void whatMayNameAPersonOrNobodyElseAsksIsNotCounted(String asked) {
        assertThat(SearchWords.of(asked)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/tin/khong-con, /tin/khong-con",
        "/en/tin/khong-con, /tin/khong-con",
        "/t%E1%BB%8Bn, /tịn",
        "/%zz, *",
        "/huy/nguyenvana@example.vn, *",
        "/a%0Ab, *"
    })
    void anAddressIsCountedAsPeopleReadIt(String uri, String path) {
        assertThat(LostAddress.of(uri).path()).isEqualTo(path);
    }

    @Test
    void longAddressesAreOne() {
        assertThat(LostAddress.of("/" + "a".repeat(300)).path()).isEqualTo(LostAddress.OTHER);
    }

    @Test
    void onlySoManyDifferentThingsADay() {
        var distinct = new Distinct(2);
        var day = LocalDate.of(2026, 11, 25);
        assertThat(distinct.admits(day, "a")).isTrue();
        assertThat(distinct.admits(day, "b")).isTrue();
        assertThat(distinct.admits(day, "c")).isFalse();
        assertThat(distinct.admits(day, "a")).isTrue();
        assertThat(distinct.admits(day.plusDays(1), "c")).isTrue();
    }
}
