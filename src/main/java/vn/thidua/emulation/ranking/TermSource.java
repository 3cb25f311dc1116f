package vn.thidua.emulation.ranking;

import vn.thidua.emulation.rules.Citation;

/// Where a term stands: in a rule of a package, or where the bloc says.
///
/// @param words as papers cite it: `Điều 8 khoản 3 điểm b, 11/2021/QĐ-UBND`; empty only where a term says nothing
/// @param rule of a package, with its version: `nam-2021/1/quota.bloc.collectives`; empty where it was typed
public record TermSource(String words, String rule) {

    public static final TermSource NONE = new TermSource("", "");

    private static final int LONGEST = 500;

    public TermSource {
        words = words.strip();
        rule = rule.strip();
        if (words.length() > LONGEST) throw new RankingRefused.TooLong(LONGEST);
    }

    public static TermSource written(String words) {
        return new TermSource(words, "");
    }

    public boolean said() {
        return !words.isEmpty();
    }

    /// As the rules of scoring carry it along.
    Citation citation() {
        return new Citation("", 0, rule, words, "");
    }
}
