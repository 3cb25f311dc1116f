package vn.thidua.emulation.honours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.emulation.rules.ShippedPackages;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Unmarked;

class AwardCatalogueTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    private final AwardCatalogue catalogue = new AwardCatalogue();

    @ParameterizedTest
    @CsvSource({
        "LĐTT,LDTT",
        "lao dong tien tien,LDTT",
        "CSTĐCS,CSTDCS",
        "Chiến sĩ thi đua cấp tỉnh,CSTDT",
        "CĐCP,GOV_FLAG",
        "cờ thi đua của chính phủ,GOV_FLAG",
        "BK,MERIT_CERT",
        "Bằng khen của UBND tỉnh,MERIT_CERT",
        "BK TTg,PM_MERIT",
        "HCLĐ hạng Ba,LABOUR_ORDER_3",
        "Huân chương Lao động hạng II,LABOUR_ORDER_2"
    })
    void aKindIsFoundByItsNameOrAnAliasWithOrWithoutMarks(String written, String code) {
        assertThat(catalogue.named(written, TODAY)).map(AwardKind::code).contains(new AwardCode(code));
        assertThat(catalogue.named(written, LocalDate.of(2019, 5, 1)))
                .map(AwardKind::code)
                .contains(new AwardCode(code));
    }

    @Test
    void noTwoKindsOfADayShareAnAlias() {
        for (var day : new LocalDate[] {TODAY, LocalDate.of(2019, 5, 1)})
            for (var kind : catalogue.at(day)) {
                assertThat(catalogue.named(kind.name(), day)).contains(kind);
                for (var alias : kind.aliases())
                    assertThat(catalogue.named(alias, day)).as(alias).contains(kind);
            }
    }

    @Test
    void whatTheCatalogueAsksOfRulesEveryShippedPackageSays() {
        for (var file : ShippedPackages.all())
            for (var kind : catalogue.at(file.rules().from())) {
                var keys = kind.rules();
                for (var key : new String[] {keys.threshold(), keys.consultation(), keys.opinion(), keys.deadline()})
                    assertThat(key.isEmpty() || file.rules().find(key).isPresent())
                            .as(file.rules().key() + " " + key)
                            .isTrue();
                for (var need : kind.needs())
                    assertThat(file.rules().number(need.timesRule())).isPositive();
                for (var subject : kind.subjects())
                    if (!keys.reward().isEmpty())
                        assertThat(kind.rewardRule(subject, file.rules()))
                                .as(kind.code().value())
                                .isNotEmpty();
            }
    }

    @Test
    void aKindThatTheLawDoesNotKnowThatDayIsMissing() {
        var code = new AwardCode("EXEMPLARY_COMMUNE");
        assertThat(catalogue.kind(code, TODAY).name()).isEqualTo("Xã, phường, đặc khu tiêu biểu");
        assertThatThrownBy(() -> catalogue.kind(code, LocalDate.of(2019, 5, 1))).isInstanceOf(Missing.class);
    }

    @ParameterizedTest
    @CsvSource({"'Nguyễn Văn  Đức',nguyen van duc", "Hồ Thị Ánh-Nguyệt,ho thi anh nguyet", "12/QĐ-UBND,12 qd ubnd"})
    void wordsAreFoldedWithoutMarksAndCapitals(String written, String folded) {
        assertThat(Unmarked.words(written)).isEqualTo(folded);
    }
}
