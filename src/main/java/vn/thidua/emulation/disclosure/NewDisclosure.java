package vn.thidua.emulation.disclosure;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A window as somebody prepares it.
///
/// @param from the day that is announced
/// @param days whole working days after it
/// @param source where that number stands
/// @param mailbox a mailbox of the office; empty for none
public record NewDisclosure(
        Timing timing,
        String title,
        String about,
        @Nullable UUID decision,
        String decisionWords,
        DisclosedList list,
        LocalDate from,
        int days,
        String source,
        String mailbox) {}
