package vn.thidua.emulation.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import vn.thidua.emulation.ABlocYear;
import vn.thidua.emulation.dossier.RegistrationStanding.How;
import vn.thidua.emulation.registration.ARegistration;
import vn.thidua.emulation.registration.RegistrationDays;
import vn.thidua.emulation.registration.Registrations;
import vn.thidua.emulation.registration.SubjectKind;
import vn.thidua.emulation.registration.TitleList;
import vn.thidua.emulation.rules.RuleBook;
import vn.thidua.platform.Actor;

/// Proposals beside what their units registered in the bloc, in a year whose rules ask for it and in one whose do not.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RegisteredTitlesTest {

    private static final Actor BY = Actor.SYSTEM;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private RuleBook book;

    @Autowired
    private Registrations registrations;

    @Autowired
    private RegistrationDays days;

    @Autowired
    private RegisteredTitles titles;

    @Autowired
    private DossierStore store;

    @Test
    void aTitleIsRegisteredOnceTheBlocAcceptedIt() {
        var made = new ABlocYear(beans, 2);
        book.ship(BY, made.site);
        var asked = made.another(2021);
        assertThat(how(made, "Trần Thị Mười", ABlocYear.TODAY.getYear())).isEqualTo(How.NOT_ASKED);
        assertThat(how(made, "Trần Thị Mười", 2021)).isEqualTo(How.NONE);
        var line = TitleList.shipped().line(SubjectKind.INDIVIDUAL, "Trần Thị Mười", "CSTDCS", "BASE", "");
        var id = ARegistration.drafted(beans, made.site, asked, made.members.get(1), line);
        assertThat(how(made, "Trần Thị Mười", 2021)).isEqualTo(How.DRAFT);
        if (days.terms(made.site, asked).due() != null)
            days.openAgain(BY, made.site, asked, ABlocYear.TODAY, "Mở lại để nhập năm cũ");
        registrations.submit(BY, made.site, id);
        assertThat(how(made, "Trần Thị Mười", 2021)).isEqualTo(How.SUBMITTED);
        registrations.accept(BY, made.site, id);
        assertThat(how(made, "Trần Thị Mười", 2021)).isEqualTo(How.REGISTERED);
        assertThat(how(made, "Lê Văn Tám", 2021)).isEqualTo(How.ABSENT);
        assertThat(how(made, "Trần Thị Mười", 2020)).as("in no bloc that year").isEqualTo(How.UNKNOWN);
        registrations.withdraw(BY, made.site, id, "Đơn vị giải thể");
        assertThat(how(made, "Trần Thị Mười", 2021)).isEqualTo(How.WITHDRAWN);
    }

    private How how(ABlocYear made, String person, int year) {
        var id = new ADossier(beans, made.site)
                .person(person, "Chuyên viên", "Văn phòng " + java.util.UUID.randomUUID())
                .by(made.members.get(1), made.name(2))
                .award("CSTDCS")
                .year(year)
                .in(DossierState.DRAFT);
        return titles.of(store.found(made.site, id).orElseThrow()).how();
    }
}
