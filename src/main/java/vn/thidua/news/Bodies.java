package vn.thidua.news;

/// Reads bodies as this room has stored them.
public final class Bodies {

    private Bodies() {}

    public static Body read(String stored) {
        return BodyText.read(stored);
    }
}
