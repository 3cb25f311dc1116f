package vn.thidua.emulation.ranking;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// What the public reads of a certified ranking: what the bloc's terms allow, in a canonical text of its own, so that a
/// stranger can work out its hash.
///
/// @param record SHA-256 of the whole record, of which this is a part
public record OpenRanking(
        String title, String criteria, LocalDate certified, String record, boolean points, List<Line> lines) {

    public static final String FORMAT = "cong-thi-dua.xep-hang";
    public static final int SCHEMA = 1;

    /// @param total and what follows: `null` where only places are shown
    /// @param grade empty where the set has no classes
    public record Line(
            int place,
            String unit,
            @Nullable String total,
            @Nullable String achievable,
            @Nullable String percent,
            @Nullable String grade) {}

    public OpenRanking {
        lines = List.copyOf(lines);
    }

    static OpenRanking of(Standings standings, String record, LocalDate certified) {
        var points = standings.terms().shown() == RankingTerms.Shown.PLACES_AND_POINTS;
        return new OpenRanking(
                standings.title(),
                standings.criteria().title() + ", phiên bản "
                        + standings.criteria().version(),
                certified,
                record,
                points,
                standings.rows().stream()
                        .map(row -> line(row, standings.name(row.unit()), points))
                        .toList());
    }

    private static Line line(Standings.Row row, String name, boolean points) {
        return points
                ? new Line(
                        row.place(),
                        name,
                        row.total().toPlainString(),
                        row.achievable().toPlainString(),
                        row.percentage().toPlainString(),
                        row.grade())
                : new Line(row.place(), name, null, null, null, null);
    }

    Frozen frozen() {
        return Frozen.of(Canonical.text(StandingsText.thing(
                "format",
                FORMAT,
                "schema",
                SCHEMA,
                "title",
                title,
                "criteria",
                criteria,
                "certified",
                certified.toString(),
                "record",
                record,
                "rows",
                lines.stream().map(OpenRanking::written).toList())));
    }

    private static SortedMap<String, Object> written(Line line) {
        var written = StandingsText.thing("place", line.place(), "unit", line.unit());
        if (line.total() != null) written.put("points", line.total());
        if (line.achievable() != null) written.put("achievable", line.achievable());
        if (line.percent() != null) written.put("percent", line.percent());
        if (line.grade() != null) written.put("class", line.grade());
        return written;
    }

    /// What was frozen.
    static OpenRanking read(Frozen frozen) {
        var whole = Canonical.JSON.readTree(frozen.text());
        var lines = new java.util.ArrayList<Line>();
        whole.get("rows")
                .forEach(row -> lines.add(new Line(
                        row.get("place").asInt(),
                        row.get("unit").asString(),
                        row.path("points").asString(null),
                        row.path("achievable").asString(null),
                        row.path("percent").asString(null),
                        row.path("class").asString(null))));
        return new OpenRanking(
                whole.get("title").asString(),
                whole.get("criteria").asString(),
                LocalDate.parse(whole.get("certified").asString()),
                whole.get("record").asString(),
                lines.stream().anyMatch(line -> line.total() != null),
                lines);
    }
}
