package vn.thidua.organisation;

/// Somebody, by full name; lists go by the given name, which stands last, then by the whole.
public record Person(PersonId id, String fullName) {

    public Person {
        fullName = fullName.strip().replaceAll("\\s+", " ");
        if (fullName.isEmpty()) throw new OrganisationRefused.WithoutName();
    }
}
