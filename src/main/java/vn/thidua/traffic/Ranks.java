package vn.thidua.traffic;

import java.util.List;
import vn.thidua.design.Words;

/// A picture of things in the order of their numbers: a name, a bar under it, the number beside it.
///
/// @param id unique on its page
public record Ranks(String id, String title, String description, List<Bar> bars) {

    private static final int WIDTH = 720;
    private static final int ROW = 46;
    private static final int LONGEST = 52;
    private static final int NUMBER = 170;

    /// One thing and its number.
    public record Bar(String label, long value) {}

    public Ranks {
        bars = List.copyOf(bars);
    }

    public String svg() {
        var svg = new StringBuilder(4_096);
        svg.append("<svg class=\"chart chart--ranks\" viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"%s-t %s-d\">"
                .formatted(WIDTH, Math.max(1, bars.size()) * ROW, id, id));
        svg.append("<title id=\"%s-t\">%s</title>".formatted(id, Picture.escaped(title)));
        svg.append("<desc id=\"%s-d\">%s</desc>".formatted(id, Picture.escaped(description)));
        var top = bars.stream().mapToLong(Bar::value).max().orElse(0);
        for (var i = 0; i < bars.size(); i++) bar(svg, bars.get(i), i * ROW, top);
        return svg.append("</svg>").toString();
    }

    private static void bar(StringBuilder svg, Bar bar, int y, long top) {
        var length = top == 0 ? 0 : (double) (WIDTH - NUMBER) * bar.value / top;
        svg.append("<text class=\"chart__name\" x=\"0\" y=\"%d\">%s</text>"
                .formatted(y + 18, Picture.escaped(shortened(bar.label))));
        svg.append("<rect class=\"chart__series2\" x=\"0\" y=\"%d\" width=\"%s\" height=\"12\" rx=\"2\"/>"
                .formatted(y + 26, Picture.tenth(Math.max(2, length))));
        svg.append("<text class=\"chart__name\" x=\"%s\" y=\"%d\">%s</text>"
                .formatted(Picture.tenth(Math.max(2, length) + 8), y + 38, Picture.escaped(Words.number(bar.value))));
    }

    private static String shortened(String label) {
        return label.length() <= LONGEST
                ? label
                : label.substring(0, LONGEST - 1).strip() + "…";
    }
}
