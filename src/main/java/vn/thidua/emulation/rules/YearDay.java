package vn.thidua.emulation.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import vn.thidua.platform.WorkingDays;

/// A day of the emulation year, as a regulation names it: `15/3`, `28/2+1` (of the next year), `cuối/12` (the last day
/// of the month), `lv:cuối/6` (the last working day until then).
///
/// @param yearsLater 0 in the year itself, 1 in the next one
/// @param day 1 to 31; 0 is the last day of the month
/// @param working if it is not a working day, the last one before it counts
public record YearDay(int yearsLater, int month, int day, boolean working) {

    private static final Pattern WRITTEN =
            Pattern.compile("(lv:)?(cuối|[1-9]|[12][0-9]|3[01])/([1-9]|1[0-2])(?:\\+([12]))?");

    public YearDay {
        var fits = yearsLater >= 0 && yearsLater <= 2 && month >= 1 && month <= 12 && day >= 0;
        if (!fits || day > YearMonth.of(2024, month).lengthOfMonth()) throw new RulesRefused.NoDay(day + "/" + month);
    }

    public static YearDay read(String written) {
        var match = WRITTEN.matcher(written.strip());
        if (!match.matches()) throw new RulesRefused.NoDay(written);
        var day = match.group(2).equals("cuối") ? 0 : Integer.parseInt(match.group(2));
        var later = match.group(4) == null ? 0 : Integer.parseInt(match.group(4));
        return new YearDay(later, Integer.parseInt(match.group(3)), day, match.group(1) != null);
    }

    /// The day in an emulation year; 29 February is the last of the month where there is none.
    public LocalDate in(int year, WorkingDays calendar) {
        var of = YearMonth.of(year + yearsLater, month);
        var on = of.atDay(day == 0 ? of.lengthOfMonth() : Math.min(day, of.lengthOfMonth()));
        while (working && !calendar.isWorking(on)) on = on.minusDays(1);
        return on;
    }

    public String written() {
        return (working ? "lv:" : "") + (day == 0 ? "cuối" : day) + "/" + month
                + (yearsLater == 0 ? "" : "+" + yearsLater);
    }
}
