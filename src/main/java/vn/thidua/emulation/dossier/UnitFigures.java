package vn.thidua.emulation.dossier;

/// What quotas within a unit are worked out from in a year. Refuses numbers that cannot be.
///
/// @param people who work there, 1 to a million
/// @param advanced of them those who are Lao động tiên tiến
/// @param collectives how many collectives are Tập thể lao động tiên tiến, the unit itself included where it is one
/// @param unit how the unit was rated; every unit is, or waits for it
/// @param party how its party body was rated
public record UnitFigures(int people, int advanced, int collectives, UnitRating unit, UnitRating party) {

    public static final int MOST = 1_000_000;

    public UnitFigures {
        if (people < 1 || people > MOST) throw new DossierRefused.NoNumberOfPeople(MOST);
        if (advanced < 0 || advanced > people) throw new DossierRefused.MoreAdvancedThanPeople(people);
        if (collectives < 0 || collectives > people) throw new DossierRefused.MoreCollectivesThanPeople(people);
        if (unit == UnitRating.NO_BODY) throw new DossierRefused.UnitWithoutRating();
    }

    /// Which row of the table counts (emulation.md §2.5): the end of the keys of the package. A pair of ratings that
    /// the table does not name counts by the lower one.
    String row() {
        if (unit == UnitRating.NOT_COMPLETED || party == UnitRating.NOT_COMPLETED) return "not-completed";
        if (unit == UnitRating.UNRATED || party == UnitRating.UNRATED || party == UnitRating.NO_BODY) return "unrated";
        if (unit == UnitRating.COMPLETED || party == UnitRating.COMPLETED) return "completed";
        if (unit == UnitRating.GOOD) return "good";
        return party == UnitRating.EXCELLENT ? "excellent" : "excellent-good";
    }

    /// As it stands in the trail.
    String said() {
        return people + " người · " + advanced + " LĐTT · " + collectives + " TTLĐTT · " + unit + " / " + party;
    }
}
