package vn.thidua.emulation.bloc;

import java.time.LocalDate;
import java.util.List;

/// What units have to do by a day. Rooms of the year that know such days answer; the round of mail asks.
public interface Reminders {

    /// What is not done yet and is due from the one day to the other.
    List<Reminder> due(LocalDate from, LocalDate until);
}
