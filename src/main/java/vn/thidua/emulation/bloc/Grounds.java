package vn.thidua.emulation.bloc;

import java.time.LocalDate;

/// Why a unit leads: elected by the members or assigned from above, with the paper that says so.
public record Grounds(Way way, String number, LocalDate on) {

    public enum Way {
        ELECTION,
        ASSIGNMENT
    }

    public Grounds {
        number = number.strip();
        if (number.isEmpty()) throw new BlocRefused.WithoutPaper();
    }
}
