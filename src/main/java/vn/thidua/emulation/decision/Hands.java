package vn.thidua.emulation.decision;

import org.jspecify.annotations.Nullable;

/// Whose hands a decision went through; `null` where it was not yet.
public record Hands(
        Hand prepared,
        @Nullable Hand confirmed,
        @Nullable Hand signed,
        @Nullable Hand numbered,
        @Nullable Hand sealed,
        @Nullable Hand issued,
        @Nullable Hand disclosed,
        @Nullable Hand cancelled) {

    static Hands of(Hand prepared) {
        return new Hands(prepared, null, null, null, null, null, null, null);
    }

    Hands confirmed(@Nullable Hand hand) {
        return new Hands(prepared, hand, signed, numbered, sealed, issued, disclosed, cancelled);
    }

    Hands signed(Hand hand) {
        return new Hands(prepared, confirmed, hand, numbered, sealed, issued, disclosed, cancelled);
    }

    Hands numbered(Hand hand) {
        return new Hands(prepared, confirmed, signed, hand, sealed, issued, disclosed, cancelled);
    }

    Hands sealed(Hand hand) {
        return new Hands(prepared, confirmed, signed, numbered, hand, issued, disclosed, cancelled);
    }

    Hands issued(Hand hand) {
        return new Hands(prepared, confirmed, signed, numbered, sealed, hand, disclosed, cancelled);
    }

    Hands disclosed(Hand hand) {
        return new Hands(prepared, confirmed, signed, numbered, sealed, issued, hand, cancelled);
    }

    Hands cancelled(Hand hand) {
        return new Hands(prepared, confirmed, signed, numbered, sealed, issued, disclosed, hand);
    }
}
