package vn.thidua.emulation.council;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The count of a sealed round: envelopes and the sheets of absent members, dossier by dossier.
///
/// @param marks of each dossier, sorted; whose each was is forgotten
record SealedCount(CountedSheets sheets, List<List<Integer>> marks) {

    SealedCount {
        marks = marks.stream().map(List::copyOf).toList();
    }

    /// A mark of somebody who may not vote on that dossier is left out, whatever it says. How many marks a dossier has
    /// therefore follows from the roll and the conflicts alone, and tells nothing that is not known.
    ///
    /// @param opened what was in the envelopes, by the seat of the member
    /// @param papers what is on the sheets of absent members, as the tellers read them
    static SealedCount of(Bench bench, List<Listed> items, Map<Integer, MarkedList> opened, CountedSheets papers) {
        mustBeTheirs(bench, items, papers);
        var votes = new ArrayList<ItemVote>();
        var marks = new ArrayList<List<Integer>>();
        for (var item : items) {
            var one = item.stands() ? marks(bench, item.n(), opened, papers) : List.<Integer>of();
            marks.add(one);
            votes.add(new ItemVote(
                    times(one, CouncilMark.YES), times(one, CouncilMark.NO), times(one, CouncilMark.BLANK)));
        }
        return new SealedCount(new CountedSheets(opened.size() + papers.cast(), votes), marks);
    }

    private static List<Integer> marks(Bench bench, int item, Map<Integer, MarkedList> opened, CountedSheets papers) {
        var marks = new ArrayList<Integer>();
        opened.forEach((seat, list) -> {
            if (bench.votes(seat, item)) marks.add(list.of(item).ordinal());
        });
        var paper = papers.votes().get(item - 1);
        marks.addAll(Collections.nCopies(paper.yes(), CouncilMark.YES.ordinal()));
        marks.addAll(Collections.nCopies(paper.no(), CouncilMark.NO.ordinal()));
        marks.addAll(Collections.nCopies(paper.blank(), CouncilMark.BLANK.ordinal()));
        Collections.sort(marks);
        return marks;
    }

    private static int times(List<Integer> marks, CouncilMark mark) {
        return Collections.frequency(marks, mark.ordinal());
    }

    /// As many sheets as came in writing, and on each dossier as many votes as their members have.
    static void mustBeTheirs(Bench bench, List<Listed> items, CountedSheets papers) {
        var written = bench.only(CouncilPart.WRITTEN);
        if (papers.cast() != written.sheets()) throw new CouncilRefused.PapersMissing(papers.cast(), written.sheets());
        papers.mustFit(written, items);
    }

    /// Where nobody sent a written ballot.
    static CountedSheets noPapers(int items) {
        return new CountedSheets(
                0, Stream.generate(() -> new ItemVote(0, 0, 0)).limit(items).toList());
    }
}
