package vn.thidua.organisation;

import java.time.LocalDate;

/// A name and the first day on which it is the unit's; it lasts until the next one, so there is no gap and no overlap.
public record UnitName(String name, LocalDate since) {

    public UnitName {
        name = name.strip();
        if (name.isEmpty()) throw new OrganisationRefused.WithoutName();
    }
}
