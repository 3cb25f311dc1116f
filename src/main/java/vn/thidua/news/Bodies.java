package vn.thidua.news;

/// Reads and writes bodies as this room stores them.
public final class Bodies {

    private Bodies() {}

    public static Body read(String stored) {
        return BodyText.read(stored);
    }

    public static String write(Body body) {
        return BodyText.write(body);
    }
}
