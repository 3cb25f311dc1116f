package vn.thidua.emulation.council;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A letter that proposes what passed to who decides.
///
/// @param number as it is written, `12/TTr-HĐTĐKT`
/// @param items numbers of the dossiers on the list of its session
public record CouncilLetter(UUID id, String number, LocalDate on, String decider, List<Integer> items) {

    public CouncilLetter {
        number = number.strip();
        items = List.copyOf(items);
        if (number.isEmpty()) throw new CouncilRefused.LetterWithoutNumber();
    }
}
