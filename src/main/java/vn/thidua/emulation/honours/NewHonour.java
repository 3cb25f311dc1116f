package vn.thidua.emulation.honours;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An award as its decision has it.
///
/// @param from the first day of the achievement that it is for
/// @param to the last day of it
/// @param decision in the room of decisions; `null` for what was decided before the product
public record NewHonour(
        Subject subject,
        AwardCode award,
        int year,
        LocalDate from,
        LocalDate to,
        String merit,
        String decisionNumber,
        LocalDate decidedOn,
        String issuer,
        @Nullable UUID decision) {

    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2200;

    public NewHonour {
        merit = Tidied.of(merit);
        decisionNumber = Tidied.of(decisionNumber);
        issuer = Tidied.of(issuer);
        if (year < FIRST_YEAR || year > LAST_YEAR) throw new HonoursRefused.NoYear(String.valueOf(year));
        if (to.isBefore(from)) throw new HonoursRefused.EndsBeforeItBegins();
        if (decisionNumber.isEmpty()) throw new HonoursRefused.WithoutDecision(subject.name());
        if (issuer.isEmpty()) throw new HonoursRefused.WithoutIssuer(subject.name());
        if (merit.length() > 2000 || decisionNumber.length() > Subject.LONGEST || issuer.length() > Subject.LONGEST)
            throw new HonoursRefused.TooLong(Subject.LONGEST);
    }
}
