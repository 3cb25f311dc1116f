package vn.thidua.traffic.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import vn.thidua.design.SheetText;
import vn.thidua.design.Words;
import vn.thidua.traffic.Period;

/// The figures as CSV that office programs open as it is meant: marked as UTF-8, and no cell is taken for a formula.
final class Sheet {

    private Sheet() {}

    static byte[] of(List<Row> rows, Period period) {
        var text = new StringBuilder(SheetText.BYTE_ORDER_MARK);
        try (var csv = CSVFormat.RFC4180.print(text)) {
            csv.printRecord(header(period));
            for (var row : rows)
                csv.printRecord(
                        SheetText.safe(row.label()),
                        row.start(),
                        row.visits(),
                        row.views(),
                        row.visitors(),
                        row.robots(),
                        row.prefetches());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> header(Period period) {
        return Stream.of(
                        period.words(),
                        Words.say("traffic.from"),
                        Words.say("traffic.visits"),
                        Words.say("traffic.views"),
                        Words.say("traffic.visitors"),
                        Words.say("traffic.robots"),
                        Words.say("traffic.prefetches"))
                .map(SheetText::safe)
                .toList();
    }
}
