package vn.thidua.emulation.honours.web;

import java.util.ArrayList;
import java.util.List;

/// Bars of titles and forms, one below the other, with their numbers: a picture that is drawn on the server.
public record YearChart(List<Bar> bars) {

    private static final int WIDE = 360;
    private static final int HIGH = 40;
    private static final int FIRST = 14;

    public YearChart {
        bars = List.copyOf(bars);
    }

    /// What one bar is about.
    public record Value(String label, int titles, int forms) {}

    /// @param top where its label stands
    /// @param titles width of the part of titles
    /// @param forms width of the part of forms, which follows
    public record Bar(String label, int number, int top, int titles, int forms) {}

    static YearChart of(List<Value> values) {
        var most = values.stream().mapToInt(one -> one.titles() + one.forms()).max().orElse(0);
        var bars = new ArrayList<Bar>();
        for (var value : values) {
            var number = value.titles() + value.forms();
            var titles = scaled(value.titles(), most);
            bars.add(new Bar(
                    value.label(),
                    number,
                    FIRST + bars.size() * HIGH,
                    titles,
                    Math.max(0, scaled(number, most) - titles)));
        }
        return new YearChart(bars);
    }

    private static int scaled(int number, int most) {
        return most == 0 ? 0 : (int) Math.round((double) number * WIDE / most);
    }

    public int height() {
        return bars.size() * HIGH;
    }
}
