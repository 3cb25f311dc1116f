package vn.thidua.emulation.honours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.organisation.PersonId;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.SiteId;

class NewHonourTest {

    private static final Subject LAN = AHonour.person("Nguyễn Thị Lan", "Sở Nội vụ");
    private static final LocalDate DAY = LocalDate.of(2020, 2, 1);

    private static NewHonour honour(int year, LocalDate from, LocalDate to, String number, String issuer) {
        return new NewHonour(LAN, new AwardCode("LDTT"), year, from, to, "", number, DAY, issuer, null);
    }

    @Test
    void refusesANameThatIsNone() {
        assertThatThrownBy(() -> AHonour.person(" – ", "Sở Nội vụ")).isInstanceOf(HonoursRefused.WithoutName.class);
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThatThrownBy(() -> AHonour.person("a".repeat(401), "")).isInstanceOf(HonoursRefused.TooLong.class);
    }

    @Test
    void refusesAPersonWhereACollectiveIsHonoured() {
        var person = new PersonId(UUID.randomUUID());
        assertThatThrownBy(() -> new Subject(SubjectKind.COLLECTIVE, "Phòng 1", null, person, "", ""))
                .isInstanceOf(HonoursRefused.NoPerson.class);
    }

    @Test
    void refusesAYearThatIsNone() {
        assertThatThrownBy(() -> honour(19, DAY, DAY, "1/QĐ", "Sở")).isInstanceOf(HonoursRefused.NoYear.class);
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> honour(2020, DAY, DAY.minusDays(1), "1/QĐ", "Sở"))
                .isInstanceOf(HonoursRefused.EndsBeforeItBegins.class);
    }

    @Test
    void refusesAnAwardWithoutADecision() {
        assertThatThrownBy(() -> honour(2020, DAY, DAY, " ", "Sở")).isInstanceOf(HonoursRefused.WithoutDecision.class);
    }

    @Test
    void refusesAnAwardThatNobodyIssued() {
        assertThatThrownBy(() -> honour(2020, DAY, DAY, "1/QĐ", "")).isInstanceOf(HonoursRefused.WithoutIssuer.class);
    }

    /// Invariant 35: reasons are mandatory.
    @Test
    void refusesARevocationWithoutAReason() {
        assertThatThrownBy(() -> new Revoked("5/QĐ", DAY, " ")).isInstanceOf(HonoursRefused.RevokedWithoutReason.class);
    }

    @Test
    void aSubjectIsTheSameHoweverItsNameIsWritten() {
        var site = new SiteId(UUID.randomUUID());
        assertThat(AHonour.person("nguyen thi lan", "SO NOI VU").key(site)).isEqualTo(LAN.key(site));
        assertThat(AHonour.person("Nguyễn Thị Lan", "Sở Tài chính").key(site)).isNotEqualTo(LAN.key(site));
        var unit = new UnitId(UUID.randomUUID());
        assertThat(AHonour.collective("Sở Nội vụ", unit).key(site))
                .isEqualTo(AHonour.collective("Sở Nội vụ tỉnh", unit).key(site));
    }
}
