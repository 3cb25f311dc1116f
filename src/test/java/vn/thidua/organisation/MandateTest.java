package vn.thidua.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MandateTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final Mandate an = held(1, 1, MONDAY, MONDAY.plusDays(9));

    @Test
    void refusesASecondPersonInAPositionForOne() {
        var binh = held(2, 1, MONDAY.plusDays(9), null);
        assertThatThrownBy(() -> binh.mustFit(List.of(an), true)).isInstanceOf(OrganisationRefused.PositionTaken.class);
        binh.mustFit(List.of(an), false);
        held(2, 1, MONDAY.plusDays(10), null).mustFit(List.of(an), true);
        held(2, 1, MONDAY.minusDays(5), MONDAY.minusDays(1)).mustFit(List.of(an), true);
        held(2, 2, MONDAY, null).mustFit(List.of(an), true);
    }

    @Test
    void refusesTheSamePositionTwiceForOnePerson() {
        assertThatThrownBy(() -> held(1, 1, MONDAY.minusDays(3), null).mustFit(List.of(an), false))
                .isInstanceOf(OrganisationRefused.HeldAlready.class);
    }

    @Test
    void refusesToEndBeforeItBegins() {
        assertThatThrownBy(() -> an.over(MONDAY.minusDays(1)))
                .isInstanceOf(OrganisationRefused.EndsBeforeItBegins.class);
    }

    @Test
    void refusesToBecomeLonger() {
        assertThatThrownBy(() -> an.over(MONDAY.plusDays(10))).isInstanceOf(OrganisationRefused.OverAlready.class);
        assertThat(an.over(MONDAY).term()).isEqualTo(new Term(MONDAY, MONDAY));
    }

    private static Mandate held(int person, int position, LocalDate since, @Nullable LocalDate until) {
        return new Mandate(
                new MandateId(UUID.randomUUID()),
                new PersonId(new UUID(0, person)),
                new PositionId(new UUID(0, position)),
                new UnitId(new UUID(0, 1)),
                new Term(since, until));
    }
}
