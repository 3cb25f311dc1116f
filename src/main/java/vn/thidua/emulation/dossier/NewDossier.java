package vn.thidua.emulation.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.honours.AwardCode;
import vn.thidua.emulation.honours.Subject;

/// What somebody proposes.
///
/// @param leading whether the person holds a leading post; `null` while nobody said, and for others
/// @param blocYear for awards of a bloc; `null` for those of a unit
public record NewDossier(
        Subject subject,
        @Nullable Boolean leading,
        AwardCode award,
        int year,
        LocalDate from,
        LocalDate to,
        String merit,
        @Nullable BlocYearId blocYear) {}
