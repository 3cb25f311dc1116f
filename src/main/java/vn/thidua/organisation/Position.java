package vn.thidua.organisation;

/// What somebody can be appointed to.
///
/// @param sole whether only one person at a time may hold it in a unit
public record Position(PositionId id, String name, boolean sole) {

    public Position {
        name = name.strip();
        if (name.isEmpty()) throw new OrganisationRefused.WithoutName();
    }
}
