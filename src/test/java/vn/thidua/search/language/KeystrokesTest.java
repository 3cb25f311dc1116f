package vn.thidua.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeystrokesTest {

    @ParameterizedTest
    @CsvSource({
        "uowcs,ước",
        "uwowcs,ước",
        "uwocws,ước",
        "ddua,đua",
        "duad,đua",
        "thuwowngr,thưởng",
        "thuongwr,thưởng",
        "giuwax,giữa",
        "quyeets,quyết",
        "quyetes,quyết",
        "hoaf,hòa",
        "hofa,hòa",
        "nawm,năm",
        "tuaanf,tuần",
        "ddaats,đất",
        "ngwowif,người",
        "cuar,của",
        "quoocs,quốc",
        "gif,gì",
        "xuaan,xuân",
        "thuowr,thuở",
        "khuyeenf,khuyền"
    })
    void readsTelex(String typed, String meant) {
        assertThat(Keystrokes.readings(typed)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "u7o7c1,ước",
        "uo7c1,ước",
        "d9ua,đua",
        "dua9,đua",
        "thu7o7ng3,thưởng",
        "quye61t,quyết",
        "na8m,năm",
        "hoa2,hòa",
        "so61,số",
        "ngu7o7i2,người",
        "vie65t,việt"
    })
    void readsVni(String typed, String meant) {
        assertThat(Keystrokes.readings(typed)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"panthers", "web", "giao", "thi", "covid19", "h5n1", "2026", "super", "x", "", "series", "cacf"})
    void leavesWhatIsNoSyllable(String typed) {
        assertThat(Keystrokes.readings(typed)).isEmpty();
    }

    @Test
    void stopFinalsTakeOnlySharpAndHeavy() {
        assertThat(SyllableShape.valid("ươc", 1)).isTrue();
        assertThat(SyllableShape.valid("ươc", 5)).isTrue();
        assertThat(SyllableShape.valid("ươc", 2)).isFalse();
        assertThat(SyllableShape.valid("ươc", 0)).isFalse();
        assertThat(SyllableShape.valid("kưa", 0)).isFalse();
        assertThat(SyllableShape.valid("nghiêng", 0)).isTrue();
        assertThat(SyllableShape.valid("", 0)).isFalse();
    }
}
