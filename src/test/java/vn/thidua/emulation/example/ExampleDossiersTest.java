package vn.thidua.emulation.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import vn.thidua.demo.Sheet;
import vn.thidua.emulation.ABlocYear;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.dossier.DossierState;
import vn.thidua.emulation.dossier.DossierTurns;
import vn.thidua.emulation.dossier.KeptDossier;
import vn.thidua.emulation.dossier.UnitQuota;
import vn.thidua.emulation.dossier.UnitQuotas;
import vn.thidua.emulation.ranking.ACertifiedRanking;
import vn.thidua.emulation.registration.ARegistration;
import vn.thidua.emulation.registration.RegistrationDays;
import vn.thidua.emulation.registration.SubjectKind;
import vn.thidua.emulation.registration.TitleList;
import vn.thidua.emulation.rules.RuleBook;
import vn.thidua.platform.Actor;

/// What the demo tells of proposals goes through the front desks, under the rules of its days.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ExampleDossiersTest {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private ExampleDossiers dossiers;

    @Autowired
    private DossierTurns turns;

    @Test
    void theDemosProposalsStandAtDifferentSteps() {
        var made = new ABlocYear(beans, 8);
        beans.getBean(RuleBook.class).ship(Actor.SYSTEM, made.site);
        var year = made.another(2021);
        ACertifiedRanking.of(beans, made.site, year);
        registered(made, year);
        var facts = new HashMap<String, Object>(Map.of(
                "drafted", "2022-02-10",
                "submitted", "2022-02-15",
                "received", "2022-02-17",
                "appraised", "2022-02-22",
                "clerk", "Trần Bích Thủy",
                "officer", "Phùng Thế Vinh",
                "letter", "Tờ trình",
                "minutes", "Biên bản bình xét",
                "found", "Đối chiếu bảng điểm"));
        facts.putAll(Map.of("asked", "Công an tỉnh", "supplement", "Bổ sung", "returned", "Viết lại"));
        facts.put("report", Map.of("SITUATION", "A", "DUTIES", "B", "RESULTS", "C", "MEASURES", "D"));
        dossiers.write(made.site, year, new Sheet("thu", facts));
        assertThat(turns.of(made.site, year).stream().map(KeptDossier::state))
                .containsExactly(
                        DossierState.APPRAISED,
                        DossierState.SUPPLEMENT_REQUESTED,
                        DossierState.DRAFT,
                        DossierState.DRAFT);
    }

    @Test
    void theDemosUnitsStateTheirFiguresAndWhoLeadsHoldsAPlace() {
        var made = new ABlocYear(beans, 2);
        beans.getBean(RuleBook.class).ship(Actor.SYSTEM, made.site);
        var unit = made.members.getFirst();
        var year = ABlocYear.TODAY.getYear();
        var first = stated(Map.of("advanced", 81, "party", "EXCELLENT"));
        var second = stated(Map.of("advanced", 83, "party", "GOOD", "reason", "Đã có xếp loại của Đảng bộ"));
        var fighter = new HashMap<String, Object>(
                Map.of("person", "Lương Đình Bách " + made.mark, "of", "Văn phòng", "position", "Phó Chánh Văn phòng"));
        fighter.putAll(Map.of("unit", "a", "on", ABlocYear.TODAY, "leading", true, "merit", "Sáng kiến"));
        fighter.putAll(Map.of("clerk", "Thủy", "LETTER", "A", "REPORT", "B", "MINUTES", "C", "INITIATIVE", "D"));
        var facts = Map.of("year", year, "figures", List.of(first, second), "fighters", List.of(fighter));
        beans.getBean(ExampleUnitQuotas.class).write(made.site, new Sheet("thu", facts), Map.of("a", unit));
        var seen = beans.getBean(UnitQuotas.class).seen(Actor.SYSTEM, made.site, unit, year);
        assertThat(seen.history()).hasSize(2);
        assertThat(seen.lines())
                .filteredOn(line -> line.quota() == UnitQuota.FIGHTER)
                .extracting(UnitQuotas.Line::held, UnitQuotas.Line::left)
                .containsExactly(tuple(1, 11), tuple(1, 5));
    }

    private static Map<String, Object> stated(Map<String, Object> more) {
        var facts = new HashMap<String, Object>(
                Map.of("unit", "a", "on", ABlocYear.TODAY, "people", 92, "collectives", 10, "rating", "EXCELLENT"));
        facts.putAll(Map.of("by", "Trần Bích Thủy", "document", "Quyết định số 12/QĐ-VP"));
        facts.putAll(more);
        return facts;
    }

    /// The rules of that year judge for titles only those who registered.
    private void registered(ABlocYear made, BlocYearId year) {
        var days = beans.getBean(RegistrationDays.class);
        if (days.terms(made.site, year).due() != null)
            days.openAgain(Actor.SYSTEM, made.site, year, ABlocYear.TODAY, "Nhập đăng ký của năm cũ");
        for (var n = 1; n <= 8; n++) {
            var line = TitleList.shipped().line(SubjectKind.COLLECTIVE, made.name(n), "PROVINCE_FLAG", "PROVINCE", "");
            ARegistration.accepted(beans, made.site, year, made.members.get(n - 1), line);
        }
    }
}
