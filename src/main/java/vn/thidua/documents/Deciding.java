package vn.thidua.documents;

import org.jspecify.annotations.Nullable;

/// What a paper has that decides something.
///
/// @param authority who decides, above the bases: `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH`
/// @param numberField where the organisation's own signature brings number and day later, since they are given after
/// the
///     person's signature (NĐ 30/2020, Điều 15); `null` where both are printed
/// @param annex the list that it speaks of; `null` where it has none
public record Deciding(
        String authority,
        @Nullable String numberField,
        @Nullable Annex annex) {

    public Deciding {
        authority = Text.clean(authority);
        if (authority.isEmpty()) throw new IllegalArgumentException("nobody decides");
        if (numberField != null) Signature.named(numberField);
    }
}
