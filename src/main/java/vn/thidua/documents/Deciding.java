package vn.thidua.documents;

import org.jspecify.annotations.Nullable;

/// What a paper has that decides something.
///
/// @param authority who decides, above the bases: `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH`; empty for a paper with a mere list
/// @param numberField where the organisation's own signature brings number and day later, since they are given after
/// the
///     person's signature (NĐ 30/2020, Điều 15); `null` where both are printed
/// @param annex the list that it speaks of; `null` where it has none
public record Deciding(
        String authority,
        @Nullable String numberField,
        @Nullable Annex annex) {

    /// A paper that decides nothing, with a list.
    public static Deciding nothing(Annex annex) {
        return new Deciding("", null, annex);
    }

    boolean decides() {
        return !authority.isEmpty();
    }

    public Deciding {
        authority = Text.clean(authority);
        if (numberField != null) Signature.named(numberField);
    }
}
