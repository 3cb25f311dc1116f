package vn.thidua.emulation.scoring;

import java.math.BigDecimal;

/// Why a line has its points, in one sentence. The parts are Vietnamese, as on the score sheet.
///
/// @param line the code and title of the line
/// @param inputs what the unit has
/// @param working the calculation with its result, or why there is none
/// @param set title and version of the set that holds the formula
/// @param source where the input comes from; empty where there is none
public record Explanation(String line, String inputs, String working, String set, String source) {

    static Explanation scored(CriteriaSet set, Line line, Entry.Given given, String working, BigDecimal points) {
        return new Explanation(
                named(line),
                ScoreWords.input(given.input(), line.formula()),
                working + ": " + ScoreWords.number(points) + " điểm trên tối đa " + ScoreWords.number(line.maxPoints()),
                set.name(),
                given.source());
    }

    static Explanation unscored(CriteriaSet set, Line line, Score.Lack lack, Entry entry) {
        var given = entry instanceof Entry.Given known ? known : null;
        return new Explanation(
                named(line),
                given == null ? "chưa có số liệu" : ScoreWords.input(given.input(), line.formula()),
                switch (lack) {
                    case INPUT -> "chưa chấm điểm, cần người xem xét";
                    case EVIDENCE -> "chưa chấm điểm vì thiếu minh chứng, cần người xem xét";
                },
                set.name(),
                given == null ? "" : given.source());
    }

    static Explanation unassigned(CriteriaSet set, Line line, String reason) {
        return new Explanation(named(line), reason, "không giao nên không tính vào điểm có thể đạt", set.name(), "");
    }

    static Explanation unclaimed(CriteriaSet set, Line line) {
        return new Explanation(named(line), "không phát sinh", "0 điểm", set.name(), "");
    }

    private static String named(Line line) {
        return line.code() + " “" + line.title() + "”";
    }

    public String sentence() {
        var from = source.isEmpty() ? "" : "; số liệu lấy từ " + source;
        return "Tiêu chí " + line + ": " + inputs + "; " + working + "; theo " + set + from + ".";
    }
}
