package vn.thidua.emulation.assessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.FieldErrors;
import vn.thidua.emulation.assessment.ScoreWorkbook;

/// How far the table of all scores is, and for which years one can be made.
///
/// @param years the latest first
/// @param last `null` where none was ever made
/// @param typed the year that was asked for in vain; empty otherwise
public record ProvincePage(List<Integer> years, @Nullable ScoreWorkbook last, String typed, FieldErrors errors) {

    public ProvincePage {
        years = List.copyOf(years);
    }

    public boolean running() {
        return last != null && last.running();
    }

    public boolean ready() {
        return last != null && last.state() == ScoreWorkbook.State.DONE;
    }

    public String badge() {
        return ready() ? "badge--good" : running() ? "" : "badge--bad";
    }

    public boolean isChosen(int year) {
        if (!typed.isEmpty()) return typed.equals(String.valueOf(year));
        return last != null && last.year() == year;
    }

    public long kilobytes() {
        return last == null ? 0 : Math.ceilDiv(last.size(), 1024);
    }
}
