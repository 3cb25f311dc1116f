package vn.thidua.compliance;

import java.time.LocalDate;
import vn.thidua.design.Bilingual;
import vn.thidua.platform.WorkingDays;

/// Within how many working days something must be public, and by which document.
public record PublicationRule(String key, int workingDays, Bilingual name, String source) {

    static PublicationRule read(String line) {
        var cells = line.split("\t");
        return new PublicationRule(cells[0], Integer.parseInt(cells[1]), new Bilingual(cells[2], cells[3]), cells[4]);
    }

    /// The last day in time; the day on which it arose is not counted.
    public LocalDate due(LocalDate arose, WorkingDays calendar) {
        return calendar.after(arose, workingDays);
    }
}
