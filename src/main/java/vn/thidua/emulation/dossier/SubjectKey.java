package vn.thidua.emulation.dossier;

import java.text.Normalizer;
import java.util.Locale;
import vn.thidua.emulation.honours.Subject;
import vn.thidua.emulation.honours.SubjectKind;

/// By which it is known that two proposals are of the same subject: the unit or person of the product, or else the name
/// and that of the unit as they are written, marks and all.
record SubjectKey(String value) {

    static SubjectKey of(Subject subject) {
        var unit = subject.unit();
        var person = subject.person();
        if (subject.kind() == SubjectKind.COLLECTIVE && unit != null) return new SubjectKey("unit:" + unit.value());
        if (person != null) return new SubjectKey("person:" + person.value());
        var of = unit == null ? plain(subject.of()) : unit.value().toString();
        return new SubjectKey(subject.kind() + ":" + plain(subject.name()) + "@" + of);
    }

    /// As it is written, but for capitals and blanks.
    static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
    }
}
