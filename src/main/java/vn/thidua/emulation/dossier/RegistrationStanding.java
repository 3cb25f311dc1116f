package vn.thidua.emulation.dossier;

import java.util.List;
import java.util.function.Predicate;
import vn.thidua.emulation.honours.AwardCode;
import vn.thidua.emulation.honours.Subject;
import vn.thidua.emulation.honours.SubjectKind;
import vn.thidua.emulation.registration.RegisteredTitle;
import vn.thidua.platform.Unmarked;

/// How a proposal stands to what its unit registered for the year. A name counts as the same only as it is written,
/// marks and all; what is like it, or registered for another title, an officer looks at.
///
/// @param facts for the words of its line
record RegistrationStanding(How how, List<String> facts) {

    enum How {
        /// The year's rules ask nobody to register.
        NOT_ASKED,
        REGISTERED,
        /// A name that is like it, or the same name for another title.
        OTHER,
        /// The unit is in no bloc of that year, or such a title cannot be registered.
        UNKNOWN,
        /// The unit registered, but not this subject.
        ABSENT,
        /// The unit never began.
        NONE,
        DRAFT,
        SUBMITTED,
        RETURNED,
        WITHDRAWN
    }

    static final RegistrationStanding NOT_ASKED = new RegistrationStanding(How.NOT_ASKED, List.of());
    static final RegistrationStanding UNKNOWN = new RegistrationStanding(How.UNKNOWN, List.of());

    RegistrationStanding {
        facts = List.copyOf(facts);
    }

    /// Of a unit whose registration is not in force.
    static RegistrationStanding without(How how, String unitName) {
        return new RegistrationStanding(how, List.of(unitName));
    }

    /// @param lines what the bloc accepted of the unit
    /// @param itself whether the subject is the unit that registered
    static RegistrationStanding among(
            List<RegisteredTitle> lines, String unitName, boolean itself, Subject subject, AwardCode award) {
        if (subject.kind() == SubjectKind.HOUSEHOLD) return UNKNOWN;
        var such = lines.stream()
                .filter(line -> line.kind().name().equals(subject.kind().name()))
                .toList();
        Predicate<RegisteredTitle> named = line -> same(line.subject(), subject.name())
                || itself && subject.kind() == SubjectKind.COLLECTIVE && same(line.subject(), unitName);
        return such.stream()
                .filter(named)
                .filter(line -> line.code().equals(award.value()))
                .findFirst()
                .map(line -> said(How.REGISTERED, line))
                .or(() -> such.stream()
                        .filter(line -> named.test(line) || like(line.subject(), subject.name()))
                        .findFirst()
                        .map(line -> said(How.OTHER, line)))
                .orElseGet(() -> without(How.ABSENT, unitName));
    }

    private static RegistrationStanding said(How how, RegisteredTitle line) {
        return new RegistrationStanding(how, List.of(line.subject(), line.name()));
    }

    private static boolean same(String one, String other) {
        return SubjectKey.plain(one).equals(SubjectKey.plain(other));
    }

    /// The same without marks, or one within the other: `Phòng Kế toán` and `Phòng Kế toán, Sở A`.
    private static boolean like(String one, String other) {
        var first = " " + Unmarked.words(one) + " ";
        var second = " " + Unmarked.words(other) + " ";
        return first.contains(second) || second.contains(first);
    }
}
