package vn.thidua.documents;

import java.util.List;

/// One sheet that is printed on what a printing house has already printed: words at places measured in mm.
///
/// @param width of the sheet
/// @param height of the sheet
public record Overprint(double width, double height, List<Spot> spots) {

    public enum Align {
        LEFT,
        MIDDLE,
        RIGHT
    }

    /// @param x left edge of the words' room, from the left edge of the sheet
    /// @param y foot of their first line, from the upper edge
    /// @param width of the room; what is longer goes on below
    /// @param size of the letters, in pt
    public record Spot(
            double x, double y, double width, double size, Align align, boolean bold, boolean italic, String words) {

        public Spot {
            words = Text.clean(words);
            if (width <= 0 || size <= 0) throw new IllegalArgumentException("no room for words");
        }
    }

    /// How far a printer is off, in mm: what is meant for a place is moved by it.
    public record Shift(double right, double down) {

        public static final Shift NONE = new Shift(0, 0);
    }

    public Overprint {
        spots = List.copyOf(spots);
        if (width <= 0 || height <= 0) throw new IllegalArgumentException("no sheet");
    }
}
