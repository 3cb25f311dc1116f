package vn.thidua.emulation.registration;

/// One line of a registration: who strives for what.
///
/// @param subject the unit itself, a part of it, or a person by name
/// @param code of the title, e.g. `CSTDCS`
/// @param name of the title as it was called then
/// @param level code of the level at which it is given
public record RegisteredTitle(
        SubjectKind kind, String subject, String code, String name, String level, String levelName, String note) {

    public RegisteredTitle {
        subject = subject.strip();
        note = note.strip();
        if (subject.isEmpty()) throw new RegistrationRefused.WithoutSubject();
    }

    /// Whether both register the same for the same.
    boolean repeats(RegisteredTitle other) {
        return kind == other.kind
                && subject.equals(other.subject)
                && code.equals(other.code)
                && level.equals(other.level);
    }
}
