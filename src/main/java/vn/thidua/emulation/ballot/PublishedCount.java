package vn.thidua.emulation.ballot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// The file from which anybody counts a ballot once more, and the script that does so: one line for each fact, the
/// marks option by option and sorted, the receipts sorted.
public final class PublishedCount {

    private PublishedCount() {}

    /// UTF-8 with the mark by which spreadsheets know it.
    public static String csv(KeptBallot kept, Outcome outcome, List<Integer> marks) {
        var lines = new StringBuilder("\uFEFF");
        var least = outcome.threshold().least();
        line(lines, "ballot", kept.id().value());
        line(lines, "question", outcome.question().words());
        line(lines, "way", outcome.way());
        line(lines, "kind", outcome.question().kind());
        line(lines, "most", outcome.question().most());
        line(lines, "members", outcome.members());
        line(lines, "present", outcome.present());
        line(lines, "written", outcome.written());
        line(lines, "base", outcome.threshold().of());
        line(lines, "least", least.over(), least.under(), outcome.threshold().exceeded() ? "MORE" : "AT_LEAST");
        line(
                lines,
                "source",
                outcome.threshold().source().basis(),
                outcome.threshold().source().article());
        line(lines, "roll-sha256", kept.rollHash());
        line(lines, "receipts-sha256", kept.receiptsHash());
        line(lines, "cast", outcome.count().cast());
        line(lines, "valid", outcome.count().valid());
        line(lines, "invalid", outcome.count().invalid());
        for (var result : outcome.results())
            line(lines, "option", result.n(), result.option().words());
        var votes = outcome.count().votes().stream().map(String::valueOf).collect(Collectors.joining(","));
        lines.append("votes,").append(votes).append("\r\n");
        for (var mark : marks) line(lines, "mark", mark);
        for (var receipt : kept.receipts()) line(lines, "receipt", receipt);
        return lines.toString();
    }

    /// One fact of a published file, its cells quoted as spreadsheets read them.
    public static void line(StringBuilder lines, Object... cells) {
        lines.append(Arrays.stream(cells).map(PublishedCount::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String cell(Object value) {
        return "\"" + value.toString().replace("\"", "\"\"") + "\"";
    }

    /// The script that counts the file once more.
    public static byte[] script() {
        try (var file = PublishedCount.class.getResourceAsStream("/emulation/ballot/kiem-lai.py")) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
