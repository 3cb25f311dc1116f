package vn.thidua.emulation.council;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What one teller has counted so far.
///
/// @param cast `null` while it is not filled in
/// @param lines dossier by dossier
/// @param sent whether the teller is done
public record TellerEntry(@Nullable Integer cast, List<Line> lines, boolean sent) {

    /// Numbers of one dossier; `null` while one is not filled in.
    public record Line(
            @Nullable Integer yes,
            @Nullable Integer no,
            @Nullable Integer blank) {

        static final Line EMPTY = new Line(null, null, null);

        boolean empty() {
            return yes == null && no == null && blank == null;
        }
    }

    public TellerEntry {
        lines = List.copyOf(lines);
    }

    static TellerEntry empty(int items) {
        return new TellerEntry(
                null, Stream.generate(() -> Line.EMPTY).limit(items).toList(), false);
    }

    /// With nought for what was put off and is on no sheet.
    TellerEntry without(List<Listed> items) {
        var all = new ArrayList<>(lines);
        for (var item : items) if (!item.stands()) all.set(item.n() - 1, new Line(0, 0, 0));
        return new TellerEntry(cast, all, sent);
    }

    /// All numbers, where none is missing.
    CountedSheets whole(List<Listed> items) {
        if (cast == null) throw new CouncilRefused.CastMissing();
        var votes = new ArrayList<ItemVote>();
        for (var item : items) {
            var line = lines.get(item.n() - 1);
            if (line.yes() == null || line.no() == null || line.blank() == null)
                throw new CouncilRefused.CountMissing(item.code());
            votes.add(new ItemVote(line.yes(), line.no(), line.blank()));
        }
        return new CountedSheets(cast, votes);
    }

    /// With all in favour on every line that is still empty: most lines of a long list are.
    public TellerEntry filled(Bench bench, List<Listed> items) {
        var all = new ArrayList<Line>();
        for (var item : items) {
            var line = lines.get(item.n() - 1);
            all.add(line.empty() && item.stands() ? new Line(CountedSheets.expected(bench, item.n()), 0, 0) : line);
        }
        return new TellerEntry(cast == null ? bench.sheets() : cast, all, false);
    }

    /// Numbers of the lines in which two tellers differ.
    public List<Integer> differing(TellerEntry other) {
        var differing = new ArrayList<Integer>();
        for (var i = 0; i < lines.size(); i++) if (!lines.get(i).equals(other.lines.get(i))) differing.add(i + 1);
        return differing;
    }
}
