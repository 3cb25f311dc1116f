package vn.thidua.emulation.bloc;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.UnitId;

/// What is written down when the lead of a bloc is handed over.
///
/// @param handed papers, work and things, one a line
public record Minutes(LocalDate on, UnitId from, UnitId to, String handed, String remarks) {

    public Minutes {
        handed = handed.strip();
        remarks = remarks.strip();
        if (from.equals(to)) throw new BlocRefused.HandedToItself();
        if (handed.isEmpty()) throw new BlocRefused.WithoutWords();
    }

    /// Minutes with the names of both sides as they were on the day.
    public record Kept(Minutes minutes, String fromName, String toName) {}

    /// Who hands over leads on that day or did until the day before.
    void mustComeFromTheHead(BlocYear year) {
        @Nullable UnitId today = year.headOn(on).orElse(null);
        @Nullable UnitId before = year.headOn(on.minusDays(1)).orElse(null);
        if (!from.equals(today) && !from.equals(before)) throw new BlocRefused.NotTheHead(year.nameOf(from));
    }
}
