package vn.thidua.emulation.criteria;

import java.text.Normalizer;
import java.util.stream.Stream;

/// A line of a draft as it was typed, right or wrong.
///
/// @param code says where the line stands: `I.1.a` is within `I.1`
/// @param parent code of the line within which it stands where its own code does not say so; [#TOP] for none
/// @param kind name of a [LineKind], or whatever was typed for one
/// @param parameters what the kind needs, in the form of [Parameters]
/// @param ceiling whether the maximum is declared below the sum of what stands within
public record TypedLine(
        String code,
        String parent,
        String title,
        String max,
        String kind,
        String parameters,
        boolean evidence,
        boolean floored,
        boolean ceiling) {

    /// As parent of a line that stands within no other, whatever its code.
    public static final String TOP = "-";

    public static final int LONGEST = 20_000;

    public TypedLine {
        code = plain(code);
        parent = plain(parent);
        title = plain(title);
        max = plain(max);
        kind = plain(kind);
        parameters = plain(parameters);
    }

    /// Composed letters, plain ends of lines, and nothing that a database cannot keep.
    static String plain(String typed) {
        if (typed.length() > LONGEST) throw new CriteriaRefused.TooLong(LONGEST);
        return Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace("\0", "")
                .strip();
    }

    /// Begins as a group or another kind, with a code that is thought of for it.
    public static TypedLine fresh(String code, String kind) {
        return new TypedLine(code, "", "", "", kind, "", false, false, false);
    }

    /// Nobody wrote anything about it yet.
    public boolean blank() {
        return Stream.of(title, max, parameters).allMatch(String::isEmpty);
    }

    boolean outside() {
        return LineKind.of(kind).filter(LineKind::outside).isPresent();
    }

    TypedLine within(String other) {
        return new TypedLine(code, other, title, max, kind, parameters, evidence, floored, ceiling);
    }
}
