package vn.thidua.emulation.council;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.thidua.emulation.ballot.PublishedCount;

/// The file from which anybody counts a sealed round of the council once more, and the script that does so: one line
/// for each fact, marks dossier by dossier and sorted, receipts sorted. Who could not vote on a dossier is not in it,
/// only how many had a vote.
public final class PublishedSession {

    private PublishedSession() {}

    /// UTF-8 with the mark by which spreadsheets know it.
    ///
    /// @param marks by the number of the dossier
    public static String csv(KeptSession kept, SealedRound round, Map<Integer, List<Integer>> marks) {
        var lines = new StringBuilder("\uFEFF");
        var bench = kept.bench();
        PublishedCount.line(lines, "session", kept.id().value(), kept.plan().title());
        PublishedCount.line(lines, "round", round.round());
        PublishedCount.line(lines, "members", bench.members());
        PublishedCount.line(lines, "present", bench.present());
        PublishedCount.line(lines, "written", bench.written());
        PublishedCount.line(lines, "base", kept.settled().base(), kept.settled().baseSource());
        PublishedCount.line(lines, "roll-sha256", round.rollHash());
        PublishedCount.line(lines, "receipts-sha256", round.receiptsHash());
        for (var result : kept.results())
            if (result.item().stands())
                item(lines, bench, result, marks.getOrDefault(result.item().n(), List.of()));
        for (var receipt : round.receipts()) PublishedCount.line(lines, "receipt", receipt);
        return lines.toString();
    }

    private static void item(StringBuilder lines, Bench bench, ItemResult result, List<Integer> marks) {
        var item = result.item();
        var vote = result.vote();
        var tally = bench.tally(item.n(), vote.yes());
        var least = item.bar().least();
        PublishedCount.line(lines, "item", item.n(), item.code(), item.named(), item.awardName());
        PublishedCount.line(lines, "votes", item.n(), tally.members(), tally.present(), tally.written());
        PublishedCount.line(
                lines,
                "least",
                item.n(),
                least.over(),
                least.under(),
                item.bar().exceeded() ? "MORE" : "AT_LEAST",
                CouncilTerms.source(item.bar().source()));
        PublishedCount.line(lines, "counted", item.n(), vote.yes(), vote.no(), vote.blank());
        var cells = new ArrayList<Object>(List.of("marks", item.n()));
        cells.addAll(marks);
        PublishedCount.line(lines, cells.toArray());
    }

    /// The script that counts the file once more.
    public static byte[] script() {
        try (var file = PublishedSession.class.getResourceAsStream("/emulation/council/kiem-lai-hoi-dong.py")) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
