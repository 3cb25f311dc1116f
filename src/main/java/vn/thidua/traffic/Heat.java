package vn.thidua.traffic;

import java.util.Arrays;
import vn.thidua.design.Words;

/// Page views by hour and weekday.
///
/// @param views 24 hours of 7 days, Monday first
public record Heat(long[][] views) {

    private static final int LEVELS = 5;
    private static final int LEFT = 44;
    private static final int WIDTH = 28;
    private static final int HEIGHT = 26;

    public static Heat empty() {
        return new Heat(new long[24][7]);
    }

    public long at(int hour, int weekday) {
        return views[hour][weekday - 1];
    }

    /// 0 for nothing, 5 for the highest fifth.
    public int level(int hour, int weekday) {
        var top = Arrays.stream(views).flatMapToLong(Arrays::stream).max().orElse(0);
        return top == 0 ? 0 : (int) Math.ceilDiv(at(hour, weekday) * LEVELS, top);
    }

    /// Days from above, hours from the left; colours come from classes.
    ///
    /// @param id unique on its page
    public String svg(String id, String title, String description) {
        var svg = new StringBuilder(12_000);
        svg.append("<svg class=\"chart chart--heat\" viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"%s-t %s-d\">"
                .formatted(LEFT + 24 * WIDTH, 7 * HEIGHT + 30, id, id));
        svg.append("<title id=\"%s-t\">%s</title>".formatted(id, Picture.escaped(title)));
        svg.append("<desc id=\"%s-d\">%s</desc>".formatted(id, Picture.escaped(description)));
        for (var day = 1; day <= 7; day++) row(svg, day);
        for (var hour = 0; hour < 24; hour += 3)
            svg.append("<text class=\"chart__label chart__label--under\" x=\"%d\" y=\"%d\">%d</text>"
                    .formatted(LEFT + hour * WIDTH + WIDTH / 2, 7 * HEIGHT + 22, hour));
        return svg.append("</svg>").toString();
    }

    private void row(StringBuilder svg, int day) {
        svg.append("<text class=\"chart__label chart__label--beside\" x=\"%d\" y=\"%d\">%s</text>"
                .formatted(LEFT - 8, (day - 1) * HEIGHT + 18, Picture.escaped(Words.say("traffic.day." + day))));
        for (var hour = 0; hour < 24; hour++)
            svg.append(
                    "<rect class=\"chart__heat chart__heat--%d\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"3\"/>"
                            .formatted(
                                    level(hour, day),
                                    LEFT + hour * WIDTH + 1,
                                    (day - 1) * HEIGHT + 1,
                                    WIDTH - 2,
                                    HEIGHT - 2));
    }

    /// The fullest hour in words; nothing where there was no view.
    public String highest() {
        var best = 0L;
        var words = "";
        for (var hour = 0; hour < 24; hour++)
            for (var day = 1; day <= 7; day++)
                if (at(hour, day) > best) {
                    best = at(hour, day);
                    words = Words.say(
                            "board.heat.highest",
                            Words.say("traffic.dayName." + day),
                            String.valueOf(hour),
                            Words.number(best));
                }
        return words;
    }
}
