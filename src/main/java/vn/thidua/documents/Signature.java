package vn.thidua.documents;

import java.util.List;

/// A place where one person signs.
///
/// @param field name of the signature field: letters, digits and hyphens; the same in every version of the paper
/// @param capacity lines in capitals before the title, `TM. ỦY BAN NHÂN DÂN`, `KT. GIÁM ĐỐC`
/// @param title what the signer is, `GIÁM ĐỐC`
/// @param signer name below the signature; may be empty while nobody is named
public record Signature(String field, List<String> capacity, String title, String signer) {

    public Signature {
        named(field);
        capacity = capacity.stream().map(Text::clean).toList();
        title = Text.clean(title);
        signer = Text.clean(signer);
    }

    static void named(String field) {
        if (!field.matches("[A-Za-z0-9][A-Za-z0-9-]{0,99}")) throw new IllegalArgumentException("field " + field);
    }
}
