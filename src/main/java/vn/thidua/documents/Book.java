package vn.thidua.documents;

import java.util.UUID;

/// A book of numbers.
///
/// @param owner whose papers it numbers, in the words of the room that opened it: a bloc, an office
/// @param keeper the unit that keeps it: rights are asked in its scope
/// @param kind symbol of the kind of paper, `GƯ`
public record Book(UUID owner, UUID keeper, String name, String kind, int year, NumberPattern pattern) {

    public Book {
        name = Text.clean(name);
        kind = Text.clean(kind);
        if (name.isEmpty() || kind.isEmpty()) throw new DocumentRefused.WithoutName();
        if (year < 1945 || year > 9999) throw new DocumentRefused.NoYear();
    }

    /// As it is kept.
    ///
    /// @param taken the last number given; 0 before the first
    public record Kept(BookId id, Book what, int taken) {}
}
