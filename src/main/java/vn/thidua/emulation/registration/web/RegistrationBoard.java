package vn.thidua.emulation.registration.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.registration.RegistrationTerms;
import vn.thidua.emulation.registration.Taking;
import vn.thidua.emulation.registration.TitleList;

/// What the members of a bloc registered for a year.
///
/// @param taking whether what is sent today is taken
/// @param leads whether the reader leads the year
public record RegistrationBoard(
        BlocYear year,
        RegistrationTerms terms,
        Taking taking,
        boolean leads,
        List<Row> rows,
        List<Counted> counted,
        Notice notice) {

    /// @param registration `null` where there is none that the reader may open
    /// @param state of the registration; `NONE` where nobody has begun it
    /// @param lines how many the reader would read; -1 where nothing was sent
    /// @param missing whether the bloc has nothing of it
    /// @param own whether the reader writes for the unit
    public record Row(
            UUID unit,
            String name,
            @Nullable UUID registration,
            String state,
            boolean late,
            int lines,
            boolean missing,
            boolean own) {

        public String badge() {
            return RegistrationPage.badge(state);
        }
    }

    /// How often a title was registered.
    ///
    /// @param accepted by the bloc and in force
    /// @param waiting sent and not judged yet
    public record Counted(String code, String name, int accepted, int waiting) {
        int all() {
            return accepted + waiting;
        }
    }

    /// A title in the picture: its bars one after the other, in its units.
    public record Bar(String label, int top, int accepted, int waiting) {}

    /// What could not be done, with what was typed.
    public record Notice(String words, String until, String reason) {
        static final Notice NONE = new Notice("", "", "");
    }

    private static final int STEP = 42;
    private static final int WIDTH = 360;

    public RegistrationBoard {
        rows = List.copyOf(rows);
        counted = List.copyOf(counted);
    }

    public String path() {
        return RegistrationBoardController.PATH + "/nam/" + year.id().value();
    }

    public TitleList titles() {
        return TitleList.shipped();
    }

    public List<String> missing() {
        return rows.stream().filter(Row::missing).map(Row::name).toList();
    }

    public long accepted() {
        return rows.stream().filter(row -> row.state().equals("ACCEPTED")).count();
    }

    public int height() {
        return counted.size() * STEP;
    }

    public List<Bar> bars() {
        var most = counted.stream().mapToInt(Counted::all).max().orElse(1);
        return java.util.stream.IntStream.range(0, counted.size())
                .mapToObj(i -> bar(counted.get(i), i, most))
                .toList();
    }

    private static Bar bar(Counted one, int i, int most) {
        return new Bar(
                one.name() + ": " + one.all(),
                i * STEP + 14,
                one.accepted() * WIDTH / most,
                one.waiting() * WIDTH / most);
    }
}
