package vn.thidua.traffic;

import java.util.List;
import vn.thidua.design.Words;

/// A picture of numbers over time: bars, or lines where bars would be thinner than a hair. Colours come from classes.
///
/// @param id unique on its page
/// @param labels what stands under each place
public record Picture(String id, String title, String description, List<String> labels, List<Line> lines) {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 260;
    private static final int TOP = 24;
    private static final int FLOOR = 226;
    private static final int MOST_BARS = 62;
    private static final int MOST_LABELS = 6;
    private static final int STEPS = 4;
    private static final int LETTER = 12;

    /// One series; the number names its colour and, among bars, how wide it stands.
    public record Line(int number, List<Long> values) {}

    public String svg() {
        var svg = new StringBuilder(4_096);
        svg.append("<svg class=\"chart\" viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"%s-t %s-d\">"
                .formatted(WIDTH, HEIGHT, id, id));
        svg.append("<title id=\"%s-t\">%s</title>".formatted(id, escaped(title)));
        svg.append("<desc id=\"%s-d\">%s</desc>".formatted(id, escaped(description)));
        grid(svg);
        for (var line : lines) {
            if (labels.size() <= MOST_BARS) bars(svg, line);
            else curve(svg, line);
        }
        labels(svg);
        return svg.append("</svg>").toString();
    }

    private void grid(StringBuilder svg) {
        for (var step = 0; step <= STEPS; step++) {
            var value = top() / STEPS * step;
            svg.append("<line class=\"chart__grid\" x1=\"%d\" x2=\"%d\" y1=\"%d\" y2=\"%d\"/>"
                    .formatted(left(), WIDTH, y(value), y(value)));
            svg.append("<text class=\"chart__label chart__label--beside\" x=\"%d\" y=\"%d\">%s</text>"
                    .formatted(left() - 8, y(value) + 5, escaped(Words.number(value))));
        }
    }

    private void bars(StringBuilder svg, Line line) {
        var width = Math.max(1, slot() * (line.number == 1 ? 0.8 : 0.4));
        for (var i = 0; i < line.values.size(); i++) {
            var y = y(line.values.get(i));
            svg.append("<rect class=\"chart__series%d\" x=\"%s\" y=\"%d\" width=\"%s\" height=\"%d\"/>"
                    .formatted(line.number, tenth(middle(i) - width / 2), y, tenth(width), FLOOR - y));
        }
    }

    private void curve(StringBuilder svg, Line line) {
        svg.append("<polyline class=\"chart__line%d\" points=\"".formatted(line.number));
        for (var i = 0; i < line.values.size(); i++)
            svg.append(i == 0 ? "" : " ").append(tenth(middle(i))).append(',').append(y(line.values.get(i)));
        svg.append("\"/>");
    }

    private void labels(StringBuilder svg) {
        var every = Math.max(1, Math.ceilDiv(labels.size(), MOST_LABELS));
        for (var i = every / 2; i < labels.size(); i += every)
            svg.append("<text class=\"chart__label chart__label--under\" x=\"%s\" y=\"%d\">%s</text>"
                    .formatted(tenth(middle(i)), HEIGHT - 8, escaped(labels.get(i))));
    }

    /// Wide enough for the highest number in the large letters of small screens.
    private int left() {
        return LETTER * Words.number(top()).length() + 12;
    }

    private double slot() {
        return (double) (WIDTH - left()) / Math.max(1, labels.size());
    }

    private double middle(int place) {
        return left() + slot() * (place + 0.5);
    }

    private int y(long value) {
        return FLOOR - Math.toIntExact(Math.round((double) (FLOOR - TOP) * value / top()));
    }

    /// The next 4, 8, 12, 16, 20, 24, 32, 40, 80 … so that the steps between are whole numbers.
    private long top() {
        var highest = lines.stream()
                .flatMap(line -> line.values.stream())
                .mapToLong(n -> n)
                .max()
                .orElse(0);
        for (var ten = 1L; ; ten *= 10)
            for (var factor : new long[] {4, 8, 12, 16, 20, 24, 32}) if (factor * ten >= highest) return factor * ten;
    }

    /// A decimal point in every language: this is geometry.
    static String tenth(double number) {
        var tenths = Math.round(number * 10);
        return tenths / 10 + "." + Math.abs(tenths % 10);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
