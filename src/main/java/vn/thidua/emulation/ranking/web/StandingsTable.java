package vn.thidua.emulation.ranking.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.thidua.emulation.Typed;
import vn.thidua.emulation.ranking.Standings;
import vn.thidua.emulation.ranking.StandingsWords;

/// Standings as a table, with the bars of its picture.
public record StandingsTable(StandingsWords words) {

    private static final int WIDTH = 360;
    private static final int ROW = 40;
    private static final int LINE = 14;
    private static final double WHOLE = 100;

    /// @param top of the label; the bar stands below it
    /// @param width of the bar, in the units of the picture
    public record Bar(String label, int top, String width, Standings.Choice choice) {}

    public Standings standings() {
        return words.standings();
    }

    public List<Bar> bars() {
        var rows = standings().rows();
        var most = rows.stream()
                .mapToDouble(row -> row.percentage().doubleValue())
                .max()
                .orElse(WHOLE);
        var bars = new ArrayList<Bar>();
        for (var row : rows)
            bars.add(new Bar(
                    row.place() + ". " + standings().name(row.unit()) + ": " + Typed.written(row.percentage()) + " %",
                    LINE + bars.size() * ROW,
                    String.format(
                            Locale.ROOT,
                            "%.1f",
                            WIDTH * Math.max(0, row.percentage().doubleValue()) / Math.max(WHOLE, most)),
                    row.choice()));
        return bars;
    }

    public int height() {
        return standings().rows().size() * ROW;
    }
}
