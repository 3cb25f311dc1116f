package vn.thidua.design;

import java.util.List;
import java.util.Optional;

/// Who is signed in, as the pages of the back office show it: their name, their ways, the token of their forms.
///
/// Bound once per request, like the frame.
///
/// @param formToken stands in every form that changes something, and in the header `X-Form-Token` of scripts
/// @param entries where this person may go
public record Signed(String name, String login, String formToken, List<DeskEntry> entries) {

    private static final String DESK = "/quan-tri";
    private static final ScopedValue<Signed> CURRENT = ScopedValue.newInstance();

    public Signed {
        entries = List.copyOf(entries);
    }

    /// Whether one of the ways leads there or above it. What lies outside the back office is open to everybody.
    public boolean reaches(String href) {
        return !href.startsWith(DESK)
                || entries.stream()
                        .map(DeskEntry::href)
                        .anyMatch(way -> href.equals(way) || !way.equals(DESK) && href.startsWith(way + "/"));
    }

    public static Signed current() {
        return CURRENT.get();
    }

    public static Optional<Signed> present() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    public static ScopedValue.Carrier bind(Signed signed) {
        return ScopedValue.where(CURRENT, signed);
    }
}
