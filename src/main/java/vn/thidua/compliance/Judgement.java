package vn.thidua.compliance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.site.ComplianceFinding;

/// How a check stands: what a machine found comes first; where it cannot tell, what a person stated within a year.
///
/// @param statement the latest, also one that no longer holds
public record Judgement(
        int number, ComplianceFinding finding, @Nullable Statement statement, State state) {

    public enum State {
        MET,
        NOT_MET,
        STATED,
        UNTOLD
    }

    static Judgement of(int number, ComplianceFinding finding, @Nullable Statement statement, LocalDate today) {
        var state = switch (finding.verdict()) {
            case MET -> State.MET;
            case NOT_MET -> State.NOT_MET;
            case UNTOLD -> statement != null && statement.holds(today) ? State.STATED : State.UNTOLD;
        };
        return new Judgement(number, finding, statement, state);
    }

    /// Whether a person's word can change anything.
    public boolean stateable() {
        return finding.verdict() == ComplianceFinding.Verdict.UNTOLD;
    }
}
