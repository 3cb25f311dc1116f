package vn.thidua.emulation.ranking.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import vn.thidua.design.SheetText;
import vn.thidua.emulation.ranking.OpenRanking;
import vn.thidua.emulation.ranking.PublishedRankings;

/// A certified ranking as CSV for machines and office programs: fixed names of columns, marked as UTF-8, no cell taken
/// for a formula, the hash of the JSON beside each line.
final class OpenSheet {

    private OpenSheet() {}

    static byte[] of(PublishedRankings.Published published) {
        var text = new StringBuilder(SheetText.BYTE_ORDER_MARK);
        var points = published.ranking().points();
        try (var csv = CSVFormat.RFC4180.print(text)) {
            csv.printRecord(
                    points
                            ? List.of("place", "unit", "points", "achievable", "percent", "class", "sha256")
                            : List.of("place", "unit", "sha256"));
            for (var line : published.ranking().lines())
                csv.printRecord(cells(line, published.frozen().sha256()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(OpenRanking.Line line, String sha256) {
        var cells = new ArrayList<String>();
        cells.add(String.valueOf(line.place()));
        cells.add(SheetText.safe(line.unit()));
        if (line.total() != null) cells.add(line.total());
        if (line.achievable() != null) cells.add(line.achievable());
        if (line.percent() != null) cells.add(line.percent());
        if (line.grade() != null) cells.add(SheetText.safe(line.grade()));
        cells.add(sha256);
        return cells;
    }
}
