package vn.thidua.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Grant;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;

@SpringBootTest
class ArrangingUnitsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    @Autowired
    private Units units;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient db;

    private final SiteId site = new SiteId(UUID.randomUUID());
    private final Actor clerk = actor(OrganisationRight.ARRANGE_UNITS, OrganisationRight.APPOINT);

    @Test
    void aUnitKeepsItsOldNames() {
        var unit = units.found(clerk, site, "Phòng Nghiệp vụ", DAY.minusYears(5));
        units.rename(clerk, site, unit, "Phòng Thi đua", DAY);
        var found = units.of(site).getFirst();
        assertThat(found.nameOn(DAY.minusDays(1))).contains("Phòng Nghiệp vụ");
        assertThat(found.nameOn(DAY)).contains("Phòng Thi đua");
        assertThat(trail("unit:" + unit.value()))
                .containsExactly("UnitFounded  > Phòng Nghiệp vụ", "UnitRenamed Phòng Nghiệp vụ > Phòng Thi đua");
    }

    @Test
    void aMergedUnitEndsWithItsMandatesAndTakesNoNewOnes() {
        var ward = units.found(clerk, site, "Phường Bến Gỗ", DAY.minusYears(9));
        var commune = units.found(clerk, site, "Xã Sông Mây", DAY.minusYears(9));
        var an = people.add(clerk, site, "Nguyễn Văn An");
        var chair = people.addPosition(clerk, site, "Chủ tịch", true);
        var mandate = people.appoint(clerk, site, an, chair, ward, new Term(DAY.minusYears(1), null));
        units.merge(clerk, site, Set.of(ward), commune, DAY);
        var merged = unit(ward);
        assertThat(merged.endedOn()).isEqualTo(DAY);
        assertThat(merged.successors()).containsExactly(commune);
        assertThat(people.mandates(ward))
                .extracting(Mandate::term)
                .containsExactly(new Term(DAY.minusYears(1), DAY.minusDays(1)));
        assertThat(trail("mandate:" + mandate.value()))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("PersonRelieved");
        assertThatThrownBy(() -> people.appoint(clerk, site, an, chair, ward, new Term(DAY, null)))
                .isInstanceOf(OrganisationRefused.NotThere.class);
        assertThatThrownBy(() -> units.end(clerk, site, ward, DAY.plusYears(1)))
                .isInstanceOf(OrganisationRefused.EndedAlready.class);
    }

    @Test
    void aSplitUnitNamesAllItsSuccessors() {
        var old = units.found(clerk, site, "Sở Cũ", DAY.minusYears(9));
        var first = units.found(clerk, site, "Sở Một", DAY);
        var second = units.found(clerk, site, "Sở Hai", DAY);
        assertThatThrownBy(() -> units.split(clerk, site, old, Set.of(first), DAY))
                .isInstanceOf(OrganisationRefused.SplitIntoOne.class);
        assertThatThrownBy(() -> units.split(clerk, site, old, Set.of(first, second), DAY.minusDays(1)))
                .isInstanceOf(OrganisationRefused.NotThere.class);
        units.split(clerk, site, old, Set.of(first, second), DAY);
        assertThat(unit(old).successors()).containsExactlyInAnyOrder(first, second);
        assertThatThrownBy(() -> units.merge(clerk, site, Set.of(), first, DAY))
                .isInstanceOf(OrganisationRefused.NothingToMerge.class);
    }

    @Test
    void refusesToEndAUnitToWhichSomebodyIsAppointedLater() {
        var unit = units.found(clerk, site, "Phòng", DAY.minusYears(1));
        var position = people.addPosition(clerk, site, "Chuyên viên", false);
        people.appoint(clerk, site, people.add(clerk, site, "Lê Bình"), position, unit, new Term(DAY, null));
        assertThatThrownBy(() -> units.end(clerk, site, unit, DAY))
                .isInstanceOf(OrganisationRefused.MandateAhead.class);
    }

    @Test
    void aPositionForOneIsHeldByOneAtATime() {
        var unit = units.found(clerk, site, "Phòng", DAY);
        var head = people.addPosition(clerk, site, "Trưởng phòng", true);
        var an = people.add(clerk, site, "Trần Thị  Ánh ");
        var mandate = people.appoint(clerk, site, an, head, unit, new Term(DAY, null));
        var binh = people.add(clerk, site, "Lê Bình");
        assertThatThrownBy(() -> people.appoint(clerk, site, binh, head, unit, new Term(DAY.plusDays(5), null)))
                .isInstanceOf(OrganisationRefused.PositionTaken.class);
        people.relieve(clerk, site, mandate, DAY.plusDays(4));
        people.appoint(clerk, site, binh, head, unit, new Term(DAY.plusDays(5), null));
        assertThat(people.mandates(unit)).extracting(Mandate::person).containsExactly(an, binh);
        assertThatThrownBy(() -> people.addPosition(clerk, site, "Trưởng phòng", true))
                .isInstanceOf(OrganisationRefused.PositionKnown.class);
        assertThat(people.positions(site)).hasSize(1);
    }

    @Test
    void peopleAreSortedByGivenNameTheVietnameseWay() {
        for (var name : List.of("Trần Văn Đức", "Lê Thị Ánh", "Nguyễn Văn Dũng", "Đỗ An", "Phạm Ân", "Bùi Ánh"))
            people.add(clerk, site, name);
        assertThat(people.of(site))
                .extracting(Person::fullName)
                .containsExactly("Đỗ An", "Bùi Ánh", "Lê Thị Ánh", "Phạm Ân", "Nguyễn Văn Dũng", "Trần Văn Đức");
    }

    @Test
    void refusesThoseWithoutTheRightAndWhatIsOfAnotherSite() {
        var unit = units.found(clerk, site, "Phòng", DAY);
        assertThatThrownBy(() -> units.found(actor(OrganisationRight.APPOINT), site, "Phòng", DAY))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> people.add(actor(OrganisationRight.ARRANGE_UNITS), site, "Lê Bình"))
                .isInstanceOf(Forbidden.class);
        var elsewhere = new SiteId(UUID.randomUUID());
        assertThatThrownBy(() -> units.rename(Actor.SYSTEM, elsewhere, unit, "Ban", DAY.plusDays(1)))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> people.relieve(Actor.SYSTEM, elsewhere, new MandateId(UUID.randomUUID()), DAY))
                .isInstanceOf(Missing.class);
    }

    /// Past the rules, straight into the table: 1 another person in the same days, 2 the same person, 3 before the
    /// unit.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void theDatabaseRefusesTheSame(int kind) {
        var unit = units.found(clerk, site, "Phòng", DAY);
        var head = people.addPosition(clerk, site, "Trưởng phòng", kind == 1);
        var an = people.add(clerk, site, "Trần Thị Ánh");
        people.appoint(clerk, site, an, head, unit, new Term(DAY, DAY.plusDays(9)));
        var person = kind == 1 ? people.add(clerk, site, "Lê Bình") : an;
        assertThatThrownBy(() -> db.sql("""
                        insert into mandate values (gen_random_uuid(), :person, :position, :sole, :unit,
                            daterange(:since, :end::date))
                        """)
                        .param("person", person.value())
                        .param("position", head.value())
                        .param("sole", kind == 1)
                        .param("unit", unit.value())
                        .param("end", kind == 3 ? DAY : null)
                        .param("since", kind == 3 ? DAY.minusDays(1) : DAY.plusDays(kind == 1 ? 9 : 5))
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private Unit unit(UnitId id) {
        return units.of(site).stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> trail(String subject) {
        return db.sql(
                        "select what || ' ' || before || ' > ' || after from audit_entry where subject = :subject order by n")
                .param("subject", subject)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private Actor actor(OrganisationRight... rights) {
        var grants = List.of(rights).stream()
                .map(right -> new Grant(right.key(), Scope.of(site)))
                .collect(Collectors.toSet());
        return new Actor(UUID.randomUUID(), UUID.randomUUID(), grants, "192.0.2.7");
    }
}
