package vn.thidua.documents;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A place where one person signs.
///
/// @param field name of the signature field: letters, digits and hyphens; the same in every version of the paper
/// @param capacity lines in capitals before the title, `TM. ỦY BAN NHÂN DÂN`, `KT. GIÁM ĐỐC`
/// @param title what the signer is, `GIÁM ĐỐC`
/// @param signer name below the signature; may be empty while nobody is named
/// @param seal the field of the organisation's own signature, to the left of the person's (NĐ 30/2020, Điều 13); `null`
///     where the organisation does not sign. The two stand side by side: one that covered a part of the other would be
///     taken for a forgery by those who judge
public record Signature(
        String field,
        List<String> capacity,
        String title,
        String signer,
        @Nullable String seal) {

    public Signature {
        named(field);
        if (seal != null) named(seal);
        capacity = capacity.stream().map(Text::clean).toList();
        title = Text.clean(title);
        signer = Text.clean(signer);
    }

    public Signature(String field, List<String> capacity, String title, String signer) {
        this(field, capacity, title, signer, null);
    }

    Stream<String> fields() {
        return Stream.concat(Stream.of(field), Stream.ofNullable(seal));
    }

    static void named(String field) {
        if (!field.matches("[A-Za-z0-9][A-Za-z0-9-]{0,99}")) throw new IllegalArgumentException("field " + field);
    }
}
