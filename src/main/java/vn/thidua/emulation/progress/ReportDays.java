package vn.thidua.emulation.progress;

import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// By when a period is reported where the calendar of the bloc says nothing of it.
@Component
class ReportDays {

    private final int after;

    ReportDays(@Value("${thidua.progress.days-after:5}") int after) {
        this.after = after;
    }

    LocalDate regular(Period period, int year) {
        return period.last(year).plusDays(after);
    }
}
