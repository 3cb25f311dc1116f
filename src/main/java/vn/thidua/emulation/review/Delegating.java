package vn.thidua.emulation.review;

/// Whether the head of a member may send somebody else.
///
/// @param source where that stands; needed where it is allowed
public record Delegating(boolean allowed, String source) {

    public static final Delegating NO = new Delegating(false, "");

    public Delegating {
        source = source.strip();
        if (allowed && source.isEmpty()) throw new ReviewRefused.DelegatingWithoutSource();
    }
}
