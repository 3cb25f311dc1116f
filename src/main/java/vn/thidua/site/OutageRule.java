package vn.thidua.site;

import java.time.LocalDate;
import java.util.Properties;
import vn.thidua.platform.WorkingDays;

/// How long before its beginning an outage must be announced. The figure is data with the document it comes from.
///
/// The day of the announcement and the day of the outage are not counted: whole working days lie between them.
public record OutageRule(int workingDays, String source) {

    static OutageRule of(Properties file) {
        return new OutageRule(
                Integer.parseInt(file.getProperty("notice.working-days")), file.getProperty("notice.source"));
    }

    /// The first day on which an outage may begin that is announced on a given day.
    public LocalDate earliest(LocalDate announced, WorkingDays calendar) {
        return calendar.after(announced, workingDays).plusDays(1);
    }

    public boolean isMet(LocalDate announced, LocalDate begins, WorkingDays calendar) {
        return calendar.between(announced, begins) >= workingDays;
    }

    void check(LocalDate announced, LocalDate begins, WorkingDays calendar) {
        if (!isMet(announced, begins, calendar))
            throw new OutageRefused.TooSoon(calendar.between(announced, begins), this, earliest(announced, calendar));
    }
}
