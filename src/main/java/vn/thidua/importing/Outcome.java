package vn.thidua.importing;

import java.util.List;

/// What became of one file: a line for the report and what was noticed on the way.
public record Outcome(Result result, String summary, List<Finding> findings) {

    public enum Result {
        READ,
        WRITTEN,
        KNOWN,
        REFUSED
    }

    public Outcome {
        findings = List.copyOf(findings);
    }
}
