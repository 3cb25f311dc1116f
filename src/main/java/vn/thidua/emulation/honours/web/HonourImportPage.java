package vn.thidua.emulation.honours.web;

import java.util.List;
import vn.thidua.design.FieldErrors;
import vn.thidua.emulation.honours.KeptImport;

/// A list that was sent: how far it is, what it holds, what can be done with it.
///
/// @param good the first of its good rows
/// @param faulty the first of those that are not taken in
/// @param typed the reason that was typed in vain
public record HonourImportPage(
        KeptImport list,
        List<HonourPages.GoodRow> good,
        List<HonourPages.FaultyRow> faulty,
        String typed,
        FieldErrors errors) {

    static final int SHOWN = 100;

    public HonourImportPage {
        good = List.copyOf(good);
        faulty = List.copyOf(faulty);
    }

    public List<String> mapped() {
        return lines(list.mapped());
    }

    public List<String> ignored() {
        return lines(list.ignored());
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n"));
    }

    public boolean cut() {
        return list.faulty() + list.twice() > SHOWN;
    }

    public static String badge(KeptImport list) {
        return switch (list.state()) {
            case READING, READ, TAKING, UNDOING -> "";
            case TAKEN -> "badge--good";
            case UNDONE, STOPPED, FAILED, LOST -> "badge--bad";
        };
    }
}
