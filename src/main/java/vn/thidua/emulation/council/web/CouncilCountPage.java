package vn.thidua.emulation.council.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.FieldErrors;
import vn.thidua.emulation.council.CouncilVotes;
import vn.thidua.emulation.council.KeptSession;
import vn.thidua.emulation.council.Listed;

/// The grid in which a teller writes down what was counted.
///
/// @param desk the own numbers, and of the other's only what may be seen
/// @param typed what was sent and not taken; empty where the kept numbers are shown
public record CouncilCountPage(
        KeptSession kept, CouncilVotes.Desk desk, Map<String, String> typed, FieldErrors errors) {

    public CouncilCountPage {
        typed = Map.copyOf(typed);
    }

    public String path() {
        return CouncilSessionController.PATH + kept.id().value();
    }

    public List<Listed> items() {
        return kept.items().stream().filter(Listed::stands).toList();
    }

    /// @param column `dong-y`, `khong` or `trang`
    public String of(String column, Listed item) {
        var field = column + "-" + item.n();
        if (!typed.isEmpty()) return typed.getOrDefault(field, "");
        var line = desk.own().lines().get(item.n() - 1);
        return said(
                switch (column) {
                    case "dong-y" -> line.yes();
                    case "khong" -> line.no();
                    default -> line.blank();
                });
    }

    public String cast() {
        return typed.isEmpty() ? said(desk.own().cast()) : typed.getOrDefault("thu-ve", "");
    }

    private static String said(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    /// How many votes there are on this dossier where all sheets came in.
    public int expected(Listed item) {
        return kept.bench().sheets() - kept.bench().struck(item.n());
    }

    public boolean differs(Listed item) {
        return desk.differing().contains(item.n());
    }

    /// `8 – 2 – 1`, as the other teller counted it; only once both have sent.
    public String others(Listed item) {
        var other = desk.other();
        if (other == null) return "";
        var line = other.lines().get(item.n() - 1);
        return said(line.yes()) + " – " + said(line.no()) + " – " + said(line.blank());
    }

    public boolean differsInSheets() {
        var other = desk.other();
        return other != null
                && !java.util.Objects.equals(other.cast(), desk.own().cast());
    }

    public String otherSheets() {
        var other = desk.other();
        return other == null ? "" : said(other.cast());
    }

    public boolean wrong(Listed item) {
        return errors.at("hang-" + item.n()) != null;
    }
}
