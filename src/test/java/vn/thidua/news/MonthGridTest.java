package vn.thidua.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MonthGridTest {

    static final LocalDate TODAY = LocalDate.of(2021, 1, 25);

    @Test
    void weeksBeginOnMondayAndCoverTheMonth() {
        var grid = MonthGrid.of(YearMonth.of(2021, 1), Map.of(TODAY, 3), TODAY, TODAY);
        assertThat(grid.weeks()).hasSize(5).allSatisfy(week -> assertThat(week).hasSize(7));
        assertThat(grid.weeks().getFirst().getFirst().day()).isEqualTo(LocalDate.of(2020, 12, 28));
        assertThat(grid.weeks().getLast().getLast().day()).isEqualTo(LocalDate.of(2021, 1, 31));
        assertThat(grid.total()).isEqualTo(3);
    }

    @Test
    void everyMonthOfFortyYearsIsWhole() {
        for (var month = YearMonth.of(1990, 1); month.getYear() < 2030; month = month.plusMonths(1)) {
            var days = MonthGrid.of(month, Map.of(), TODAY, TODAY).weeks().stream()
                    .flatMap(List::stream)
                    .filter(MonthGrid.Cell::inMonth)
                    .count();
            assertThat(days).as(month.toString()).isEqualTo(month.lengthOfMonth());
        }
    }

    @Test
    void noStepLeadsIntoTheFuture() {
        var grid = MonthGrid.of(YearMonth.of(2021, 1), Map.of(), TODAY, TODAY);
        assertThat(grid.reachable(grid.previous())).isTrue();
        assertThat(grid.reachable(grid.next())).isFalse();
    }
}
