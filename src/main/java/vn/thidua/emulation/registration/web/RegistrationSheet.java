package vn.thidua.emulation.registration.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.Spreadsheet;
import vn.thidua.design.Words;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.registration.KeptRegistration;
import vn.thidua.emulation.registration.RegisteredTitle;
import vn.thidua.platform.Vietnam;

/// All that was registered in a bloc, as a table for office programs; the numbers by title stand on a second one.
final class RegistrationSheet {

    private RegistrationSheet() {}

    /// A member that sent nothing has a row that says so.
    static byte[] of(BlocYear year, List<KeptRegistration> all, RegistrationBoard board) {
        var book = new Spreadsheet();
        var table = book.table(
                Words.say("registration.title"),
                Stream.of("n", "unit", "state", "revision", "sent", "late", "kind", "subject", "award", "level", "note")
                        .map(column -> Words.say("registration.column." + column))
                        .toList());
        var n = 0;
        for (var member : year.members()) {
            var sent = all.stream()
                    .filter(kept -> kept.unit().equals(member.unit()))
                    .findFirst()
                    .map(KeptRegistration::sent)
                    .orElse(null);
            if (sent == null) row(table, ++n, member.name(), null, null);
            else for (var line : sent.lines()) row(table, ++n, member.name(), sent, line);
        }
        var counts = book.table(
                Words.say("registration.counts"),
                Stream.of("award", "accepted", "waiting")
                        .map(column -> Words.say("registration.column." + column))
                        .toList());
        for (var one : board.counted()) counts.row(one.name(), one.accepted(), one.waiting());
        return book.bytes();
    }

    private static void row(
            Spreadsheet.Table table,
            int n,
            String unit,
            KeptRegistration.@Nullable Revision sent,
            @Nullable RegisteredTitle line) {
        var submitted = sent == null ? null : sent.submitted();
        table.row(
                n,
                unit,
                Words.say("registration.state." + (sent == null ? "NONE" : sent.state())),
                sent == null ? null : sent.n(),
                submitted == null ? null : Vietnam.dayOf(submitted),
                sent != null && sent.late() ? Words.say("registration.late") : null,
                line == null ? null : Words.say("registration.kind." + line.kind()),
                line == null ? null : line.subject(),
                line == null ? null : line.name(),
                line == null ? null : line.levelName(),
                line == null ? null : line.note());
    }
}
