package vn.thidua.emulation.programme;

import java.time.LocalDate;

/// The act by which the member's head puts the programme into force within the member.
///
/// @param symbol number and symbol of the paper, `12/CTr-STC`
/// @param place where, as printed before the day; may be empty
/// @param signer name of whoever signs the paper
/// @param title in which position
public record Issue(String symbol, String place, LocalDate on, String signer, String title) {

    public Issue {
        symbol = symbol.strip();
        place = place.strip();
        if (symbol.isEmpty()) throw new ProgrammeRefused.IssuedWithoutNumber();
    }
}
