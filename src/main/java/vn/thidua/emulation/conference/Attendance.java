package vn.thidua.emulation.conference;

/// How somebody who was asked stands to the conference: first as announced, on the day as it was.
sealed interface Attendance {

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
            if (name.isEmpty() || title.isEmpty()) throw new IllegalArgumentException("a delegate has name and title");
        }
    }

    default boolean there() {
        return switch (this) {
            case InPerson _, Online _, Delegate _ -> true;
            case Invited _, Absent _ -> false;
        };
    }
}
