package vn.thidua.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UnitTest {

    private static final LocalDate FOUNDED = LocalDate.of(2015, 3, 1);
    private static final LocalDate RENAMED = LocalDate.of(2021, 7, 1);
    private static final LocalDate ENDED = LocalDate.of(2025, 7, 1);

    private final UnitId successor = new UnitId(new UUID(0, 2));
    private final Unit unit = Unit.founded(new UnitId(new UUID(0, 1)), " Phòng Nghiệp vụ ", FOUNDED);
    private final Unit renamed = unit.renamed("Phòng Thi đua", RENAMED);
    private final Unit ended = renamed.ended(ENDED, Set.of(successor));

    @Test
    void onEveryDayOfItsLifeItHasExactlyOneName() {
        assertThat(ended.nameOn(FOUNDED.minusDays(1))).isEmpty();
        assertThat(ended.nameOn(FOUNDED)).contains("Phòng Nghiệp vụ");
        assertThat(ended.nameOn(RENAMED.minusDays(1))).contains("Phòng Nghiệp vụ");
        assertThat(ended.nameOn(RENAMED)).contains("Phòng Thi đua");
        assertThat(ended.nameOn(ENDED.minusDays(1))).contains("Phòng Thi đua");
        assertThat(ended.nameOn(ENDED)).isEmpty();
        assertThat(renamed.nameOn(LocalDate.of(2099, 1, 1))).contains("Phòng Thi đua");
    }

    @Test
    void itKnowsWhoTookItsPlace() {
        assertThat(ended.successors()).containsExactly(successor);
    }

    @Test
    void refusesToBeWithoutName() {
        assertThatThrownBy(() -> unit.renamed(" ", RENAMED)).isInstanceOf(OrganisationRefused.WithoutName.class);
        assertThatThrownBy(() -> new Unit(unit.id(), List.of(), null, Set.of()))
                .isInstanceOf(OrganisationRefused.WithoutName.class);
    }

    @Test
    void refusesANameThatDoesNotComeAfterTheLast() {
        assertThatThrownBy(() -> renamed.renamed("Ban Thi đua", RENAMED))
                .isInstanceOf(OrganisationRefused.NotAfterTheLastName.class);
        assertThatThrownBy(() -> renamed.renamed("Ban Thi đua", FOUNDED))
                .isInstanceOf(OrganisationRefused.NotAfterTheLastName.class);
    }

    @Test
    void refusesTheNameItHas() {
        assertThatThrownBy(() -> renamed.renamed("Phòng Thi đua", ENDED))
                .isInstanceOf(OrganisationRefused.SameName.class);
    }

    @Test
    void refusesANewNameAndANewEndAfterItsEnd() {
        assertThatThrownBy(() -> ended.renamed("Ban Thi đua", ENDED.plusDays(1)))
                .isInstanceOf(OrganisationRefused.EndedAlready.class);
        assertThatThrownBy(() -> ended.ended(ENDED.plusDays(1), Set.of()))
                .isInstanceOf(OrganisationRefused.EndedAlready.class);
    }

    @Test
    void refusesToEndOnTheFirstDayOfItsName() {
        assertThatThrownBy(() -> renamed.ended(RENAMED, Set.of()))
                .isInstanceOf(OrganisationRefused.NotAfterTheLastName.class);
    }

    @Test
    void refusesToSucceedItself() {
        assertThatThrownBy(() -> renamed.ended(ENDED, Set.of(unit.id())))
                .isInstanceOf(OrganisationRefused.SuccessorOfItself.class);
    }

    @Test
    void takesMandatesWithinItsLifeOnly() {
        ended.mustTake(new Term(FOUNDED, ENDED.minusDays(1)));
        assertThatThrownBy(() -> ended.mustTake(new Term(FOUNDED.minusDays(1), RENAMED)))
                .isInstanceOf(OrganisationRefused.NotThere.class);
        assertThatThrownBy(() -> ended.mustTake(new Term(ENDED, null)))
                .isInstanceOf(OrganisationRefused.NotThere.class);
        assertThatThrownBy(() -> ended.mustTake(new Term(FOUNDED, ENDED)))
                .isInstanceOf(OrganisationRefused.NotThere.class);
        assertThatThrownBy(() -> ended.mustTake(new Term(FOUNDED, null)))
                .isInstanceOf(OrganisationRefused.NotThere.class);
    }
}
