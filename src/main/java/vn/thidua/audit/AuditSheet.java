package vn.thidua.audit;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.thidua.design.Language;
import vn.thidua.design.SheetText;
import vn.thidua.design.Words;
import vn.thidua.platform.Vietnam;

/// Entries as CSV that office programs open as it is meant: marked as UTF-8, and no cell is taken for a formula. The
/// hash stands beside each, so that a printed sheet can be compared.
final class AuditSheet {

    private final CSVPrinter csv;

    AuditSheet(Writer out) throws IOException {
        out.write(SheetText.BYTE_ORDER_MARK);
        csv = CSVFormat.RFC4180.print(out);
        csv.printRecord(
                Stream.of("n", "at", "account", "unit", "from", "what", "subject", "details", "before", "after", "hash")
                        .map(column -> SheetText.safe(Words.say(Language.VI, "audit." + column)))
                        .toList());
    }

    void add(AuditEntry entry) throws IOException {
        var fact = entry.fact();
        csv.printRecord(
                entry.n(),
                time(fact.at()),
                fact.account(),
                fact.unit(),
                SheetText.safe(fact.from()),
                SheetText.safe(fact.what()),
                SheetText.safe(fact.subject()),
                SheetText.safe(fact.details()),
                SheetText.safe(fact.before()),
                SheetText.safe(fact.after()),
                entry.hash().hex());
    }

    private static String time(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                at.truncatedTo(ChronoUnit.MILLIS).atZone(Vietnam.ZONE));
    }

    void end() throws IOException {
        csv.flush();
    }
}
