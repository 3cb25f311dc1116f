package vn.thidua.media;

import java.awt.Rectangle;

/// What of a picture is drawn: data beside the original, which stays as it came.
public record Framing(Crop crop, Focus focus) {

    public static final Framing PLAIN = new Framing(Crop.WHOLE, Focus.CENTRE);
    private static final int WIDE = 16;
    private static final int HIGH = 9;

    /// The shown part in pixels of the upright original.
    Rectangle shown(int width, int height) {
        var left = crop.left() * width / 100;
        var top = crop.top() * height / 100;
        return new Rectangle(
                left, top, Math.max(1, crop.width() * width / 100), Math.max(1, crop.height() * height / 100));
    }

    /// The largest part in 16:9 of what is shown, around the focus and never beyond the edge.
    Rectangle wide(int width, int height) {
        var shown = shown(width, height);
        var wide = Math.min(shown.width, Math.max(1, shown.height * WIDE / HIGH));
        var high = Math.min(shown.height, Math.max(1, shown.width * HIGH / WIDE));
        return new Rectangle(
                shown.x + within(focus.x() * shown.width / 100 - wide / 2, shown.width - wide),
                shown.y + within(focus.y() * shown.height / 100 - high / 2, shown.height - high),
                wide,
                high);
    }

    private static int within(int wished, int most) {
        return Math.clamp(wished, 0, Math.max(0, most));
    }
}
