package vn.thidua.site;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a check found, in words for the board.
///
/// @param words key of the words
/// @param facts what stands in them
/// @param href where it is put right; `null` where there is no such page
public record ComplianceFinding(
        Verdict verdict,
        String words,
        List<Object> facts,
        @Nullable String href) {

    public enum Verdict {
        MET,
        NOT_MET,
        /// No machine can tell: a person has to look and say so.
        UNTOLD
    }

    public ComplianceFinding {
        facts = List.copyOf(facts);
    }

    public static ComplianceFinding met(String words, Object... facts) {
        return new ComplianceFinding(Verdict.MET, words, Arrays.asList(facts), null);
    }

    public static ComplianceFinding notMet(String words, Object... facts) {
        return new ComplianceFinding(Verdict.NOT_MET, words, Arrays.asList(facts), null);
    }

    public static ComplianceFinding untold(String words, Object... facts) {
        return new ComplianceFinding(Verdict.UNTOLD, words, Arrays.asList(facts), null);
    }

    public ComplianceFinding at(String href) {
        return new ComplianceFinding(verdict, words, facts, href);
    }
}
