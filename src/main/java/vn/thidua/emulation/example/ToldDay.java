package vn.thidua.emulation.example;

import java.time.LocalDate;
import java.time.LocalTime;
import vn.thidua.demo.Sheet;
import vn.thidua.platform.ToldTime;
import vn.thidua.platform.Vietnam;

/// What the demo tells of a day of its sheet, as if it happened then.
final class ToldDay {

    private ToldDay() {}

    /// @param day the line of the sheet that names it
    static void on(Sheet sheet, String day, LocalTime at, Runnable told) {
        var then = LocalDate.parse(sheet.text(day)).atTime(at).atZone(Vietnam.ZONE);
        ToldTime.at(then.toInstant(), told);
    }
}
