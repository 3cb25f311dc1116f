package vn.thidua.emulation.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.emulation.disclosure.PersonalTraces.Kind;
import vn.thidua.emulation.disclosure.PersonalTraces.Trace;

/// Invariant 36: personal data never reaches the portal.
class PersonalTracesTest {

    private static List<Kind> kinds(String words) {
        return PersonalTraces.in(words, 2025).stream().map(Trace::kind).toList();
    }

    @Test
    void aTelephoneNumberIsFoundHoweverItIsWritten() {
        for (var words : List.of(
                "liên hệ 0912345678",
                "gọi 0912.345.678 để biết",
                "số 091 234 5678",
                "+84 912 345 678",
                "máy bàn 0260 3862 345",
                "Điện thoại: 3862 345",
                "ĐT 0912-345-678",
                "０９１２３４５６７８")) assertThat(kinds(words)).as(words).containsExactly(Kind.PHONE);
    }

    @Test
    void aNumberOfAnIdentityPaperIsFound() {
        for (var words : List.of(
                "CCCD 062085001234",
                "số định danh 062085001234",
                "062085001234",
                "062 085 001 234",
                "CMND số 233123456",
                "233123456",
                "hộ chiếu C1234567")) assertThat(kinds(words)).as(words).containsExactly(Kind.IDENTITY);
    }

    @Test
    void aDayOfBirthIsFoundByItsWordsOrByItsAge() {
        for (var words : List.of(
                "sinh ngày 12/05/1985",
                "ngày sinh: 12.5.1985",
                "sinh năm 1985",
                "Sinh 1985",
                "SN 1985",
                "ông Nguyễn Văn A (12/05/1985)",
                "12-05-1985")) assertThat(kinds(words)).as(words).containsExactly(Kind.BIRTH);
    }

    @Test
    void anAddressAndAMailboxAreFound() {
        assertThat(kinds("trú tại tổ 3, phường Quyết Thắng")).containsExactly(Kind.ADDRESS);
        assertThat(kinds("số nhà 12 đường Hùng Vương")).containsExactly(Kind.ADDRESS);
        assertThat(kinds("địa chỉ: 12 Trần Phú")).containsExactly(Kind.ADDRESS);
        assertThat(kinds("hộ khẩu thường trú ở xã A")).containsExactly(Kind.ADDRESS);
        assertThat(kinds("a.nguyen@example.vn")).containsExactly(Kind.MAIL);
    }

    @Test
    void invisibleCharactersHideNothing() {
        assertThat(kinds("0912\u200b345\u200b678")).containsExactly(Kind.PHONE);
    }

    @Test
    void sumsDecisionsAndTheirDaysAreNoPersonalData() {
        for (var words : List.of(
                "tiết kiệm 1.250.000.000 đồng",
                "vận động được 250000000 đồng",
                "thu 123.456.789.000 đồng, đạt 105,5 %",
                "Quyết định số 1234/QĐ-UBND ngày 12/05/2024",
                "Nghị định số 152/2025/NĐ-CP",
                "hoàn thành 100% chỉ tiêu năm 2025, vượt 12 nhiệm vụ",
                "sáng kiến cấp tỉnh giai đoạn 2021-2025",
                "giải quyết 15.250 hồ sơ, trong đó 99,8 % trước hạn",
                "trồng 1.200.000 cây",
                "bồi dưỡng 40 học sinh năm 2024 đạt giải",
                "giữ gìn địa chỉ đỏ của tỉnh",
                "phòng bệnh cho 350.000 trẻ sinh non"))
            assertThat(kinds(words)).as(words).isEmpty();
    }

    @Test
    void itSaysWhatItFound() {
        assertThat(PersonalTraces.in("Hoàn thành tốt, ĐT 0912 345 678, đạt 100 %", 2025))
                .containsExactly(new Trace(Kind.PHONE, "ĐT 0912 345 678"));
    }
}
