package vn.thidua.emulation.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.emulation.bloc.BlocRole;
import vn.thidua.emulation.pact.Frozen;
import vn.thidua.emulation.pact.Pact;
import vn.thidua.emulation.pact.PactId;
import vn.thidua.emulation.pact.PactTask;
import vn.thidua.emulation.pact.PactText;
import vn.thidua.emulation.pact.Party;
import vn.thidua.emulation.pact.SigningTerms;
import vn.thidua.emulation.pact.Standing;
import vn.thidua.emulation.pact.Standings;
import vn.thidua.media.MediaId;
import vn.thidua.organisation.PersonId;
import vn.thidua.organisation.PositionId;
import vn.thidua.organisation.UnitId;
import vn.thidua.signing.Digest;

class StorytellerTest {

    private static final Conference.Speaker SPEAKER =
            new Conference.Speaker("Trần Thị A", "Chánh Văn phòng", "Nỗ lực <b>ngay</b> từ đầu năm.");

    @Test
    void tellsWhenWhereAndWhoCame() {
        var told = Storyteller.tell(conference("hội trường tầng III", SPEAKER, List.of()), Optional.empty());
        assertThat(told.at("title")).isEqualTo("Hội nghị ký kết giao ước thi đua Khối Tổng hợp năm 2021");
        assertThat(told.at("lead"))
                .isEqualTo("Sáng ngày 22/01/2021, tại hội trường tầng III, Khối Tổng hợp tổ chức hội nghị"
                        + " ký kết giao ước thi đua năm 2021.");
        assertThat(told.at("body"))
                .contains("đại diện 2/3 cơ quan, đơn vị trong khối, gồm: Văn phòng UBND tỉnh (Trưởng khối),"
                        + " Sở Nội vụ (Phó Trưởng khối). Trong đó, 1 đơn vị dự trực tuyến.")
                .doesNotContain("Sở Tài chính");
    }

    @Test
    void whatWasTypedIsTextNotMarkup() {
        var told = Storyteller.tell(conference("", SPEAKER, List.of()), Optional.empty());
        assertThat(told.at("body")).contains("Nỗ lực &lt;b&gt;ngay&lt;/b&gt; từ đầu năm.");
    }

    @Test
    void whatIsNotKnownIsNotTold() {
        var told = Storyteller.tell(conference("", null, List.of()), Optional.empty());
        assertThat(told.at("lead")).startsWith("Sáng ngày 22/01/2021, Khối Tổng hợp tổ chức");
        assertThat(told.at("body"))
                .doesNotContain("Phát biểu", "phát biểu", "Chủ trì", "khách mời", "chứng kiến", "nhiệm vụ", "<a ");
    }

    @Test
    void tellsTheTasksAndTheSigningAsFarAsItHasCome() {
        var conference = conference("", null, List.of());
        var halfway = Storyteller.tell(conference, Optional.of(signing(false)));
        assertThat(halfway.at("body"))
                .contains(
                        "Các đơn vị đã ký kết giao ước thi đua năm 2021: 1/3 đơn vị ký số, 1/3 đơn vị ký trên bản giấy.")
                .doesNotContain("chứng kiến")
                .contains("1 nhiệm vụ chính", "<li>Hoàn thành nhiệm vụ chính trị</li>")
                .contains("href=\"/khoi/khoi-tong-hop/2021\"");
        assertThat(Storyteller.tell(conference, Optional.of(signing(true))).at("body"))
                .contains("Trước sự chứng kiến của đồng chí Người 4, Giám đốc, Sở 4, các đơn vị đã ký kết");
    }

    @Test
    void aTextNobodyHasSignedIsNotToldAsSigned() {
        var signing = signing(false);
        var waiting = new Pact.FinalText(signing.id(), 1, signing.text(), signing.frozen());
        assertThat(Storyteller.tell(conference("", null, List.of()), Optional.of(waiting))
                        .at("body"))
                .doesNotContain("đã ký kết");
    }

    @Test
    void picturesKeepTheirCaptionsInTheNewsroomsBody() {
        var picture = new ConferencePicture(1, new MediaId(UUID.randomUUID()), "Hội trường", "Toàn cảnh hội nghị");
        var told = Storyteller.tell(conference("", null, List.of(picture)), Optional.empty());
        assertThat(told.body().toString())
                .contains("Toàn cảnh hội nghị", picture.media().value().toString());
    }

    private static Conference conference(
            String place, Conference.@Nullable Speaker speaker, List<ConferencePicture> pictures) {
        return new Conference(
                "Khối Tổng hợp",
                2021,
                "/khoi/khoi-tong-hop/2021",
                LocalDateTime.of(2021, 1, 22, 8, 0),
                place,
                "",
                speaker,
                List.of(
                        member("Văn phòng UBND tỉnh", BlocRole.HEAD, new Attendance.InPerson()),
                        member("Sở Nội vụ", BlocRole.DEPUTY, new Attendance.Online()),
                        member("Sở Tài chính", BlocRole.MEMBER, new Attendance.Absent())),
                List.of(new Conference.Guest("Lê Văn B", "Chủ tịch", "Hội C", new Attendance.Invited())),
                pictures);
    }

    private static Conference.Member member(String name, BlocRole role, Attendance attendance) {
        return new Conference.Member(new UnitId(UUID.randomUUID()), name, role, attendance);
    }

    private static Pact.Signing signing(boolean witnessed) {
        var parties = new ArrayList<Party>();
        for (var n = 1; n <= 4; n++)
            parties.add(new Party(
                    n,
                    n == 4 ? Party.Role.WITNESS : Party.Role.MEMBER,
                    new UnitId(UUID.randomUUID()),
                    "Sở " + n,
                    new PersonId(UUID.randomUUID()),
                    "Người " + n,
                    new PositionId(UUID.randomUUID()),
                    "Giám đốc"));
        var text = new PactText(
                "Luật", "Thi đua", List.of(new PactTask("Hoàn thành nhiệm vụ chính trị", "", List.of())), "", "");
        var frozen = new Frozen(
                Digest.of(new byte[] {1}), Instant.EPOCH, parties, new SigningTerms(0, false, false, false, ""));
        var standings = new Standings(Map.of(
                1,
                signed(parties.get(0), Standing.Way.IN_PRODUCT),
                2,
                signed(parties.get(1), Standing.Way.ON_PAPER),
                3,
                new Standing.Pending(),
                4,
                witnessed ? signed(parties.get(3), Standing.Way.OUTSIDE) : new Standing.Pending()));
        return new Pact.Signing(new PactId(UUID.randomUUID()), 1, text, frozen, standings);
    }

    private static Standing signed(Party party, Standing.Way way) {
        var seal = way == Standing.Way.ON_PAPER
                ? null
                : new Standing.Seal(party.personName(), "CA", "01", "f" + party.n(), true, false);
        return new Standing.Signed(way, party.person(), party.personName(), LocalDate.EPOCH, Instant.EPOCH, null, seal);
    }
}
