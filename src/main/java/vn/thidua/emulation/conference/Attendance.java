package vn.thidua.emulation.conference;

/// How somebody who was asked stands to the conference: first as announced, on the day as it was.
public sealed interface Attendance {

    /// Asked, and nothing known yet.
    record Invited() implements Attendance {}

    record InPerson() implements Attendance {}

    record Online() implements Attendance {}

    record Absent() implements Attendance {}

    /// Somebody else came for whoever was asked.
    record Delegate(String name, String title) implements Attendance {
        public Delegate {
            name = name.strip();
            title = title.strip();
            if (name.isEmpty() || title.isEmpty()) throw new ConferenceRefused.DelegateWithoutName();
        }
    }

    default boolean there() {
        return switch (this) {
            case InPerson _, Online _, Delegate _ -> true;
            case Invited _, Absent _ -> false;
        };
    }

    /// As it is kept and chosen from: `INVITED`, `IN_PERSON`, `ONLINE`, `ABSENT`, `DELEGATE`.
    default String key() {
        return switch (this) {
            case Invited _ -> "INVITED";
            case InPerson _ -> "IN_PERSON";
            case Online _ -> "ONLINE";
            case Absent _ -> "ABSENT";
            case Delegate _ -> "DELEGATE";
        };
    }

    /// @param name and title of the delegate; told only where the key asks for one
    static Attendance of(String key, String name, String title) {
        return switch (key) {
            case "IN_PERSON" -> new InPerson();
            case "ONLINE" -> new Online();
            case "ABSENT" -> new Absent();
            case "DELEGATE" -> new Delegate(name, title);
            default -> new Invited();
        };
    }
}
