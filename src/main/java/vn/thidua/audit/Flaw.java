package vn.thidua.audit;

/// What is wrong with the trail, where it first goes wrong.
sealed interface Flaw {

    /// The number of the first entry that does not hold.
    default long place() {
        return switch (this) {
            case Altered(var n) -> n;
            case Missing(var n) -> n;
            case OutOfOrder(var n, var _) -> n;
            case Detached(var n) -> n;
            case Cut(var last, var _) -> last + 1;
            case Rewritten(var since, var _) -> since + 1;
        };
    }

    /// The entry says something else than when it was written, or was never written by the product.
    record Altered(long n) implements Flaw {}

    /// No entry has this number any more, though later ones do.
    record Missing(long n) implements Flaw {}

    /// The entry at this place was written as another number.
    record OutOfOrder(long n, long writtenAs) implements Flaw {}

    /// The entry is sound in itself but does not follow the one before it.
    record Detached(long n) implements Flaw {}

    /// The trail ends before an entry that an anchor knows.
    record Cut(long last, Anchor anchor) implements Flaw {}

    /// The trail holds together and yet is not the one that an anchor knows: it was written anew somewhere after
    /// `since`, the last place that still agrees with an anchor.
    record Rewritten(long since, Anchor anchor) implements Flaw {}
}
