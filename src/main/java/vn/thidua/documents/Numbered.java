package vn.thidua.documents;

import org.jspecify.annotations.Nullable;

/// Number and symbol of a paper: `05/GƯ-KTH`.
///
/// @param number as it is written, `05`; `null` while it has none, which leaves room for it by hand
/// @param symbol what stands after the stroke, `GƯ-KTH`
public record Numbered(@Nullable String number, String symbol) {

    private static final String ROOM = "       ";

    public Numbered {
        number = number == null ? null : Text.clean(number);
        symbol = Text.clean(symbol);
    }

    /// A paper that has no number yet.
    public static Numbered open(String symbol) {
        return new Numbered(null, symbol);
    }

    /// What stands before the stroke is the number; without a stroke all of it is the symbol.
    public static Numbered read(String typed) {
        var stroke = typed.indexOf('/');
        if (stroke < 0) return open(typed);
        var number = typed.substring(0, stroke).strip();
        return new Numbered(number.isEmpty() ? null : number, typed.substring(stroke + 1));
    }

    public String words() {
        return (number == null ? ROOM : number) + "/" + symbol;
    }
}
