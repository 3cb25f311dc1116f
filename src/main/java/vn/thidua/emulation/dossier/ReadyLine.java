package vn.thidua.emulation.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.emulation.rules.Certainty;

/// One line of what a proposal needs.
///
/// @param key which line, e.g. `MINUTES`, `PROOF_1`
/// @param facts for its words
/// @param source where that stands, as written in papers
/// @param certainty how sure it is that it stands there
/// @param warning the basis that lapsed meanwhile; `null` without
/// @param judged what an officer found; `null` while nobody did
public record ReadyLine(
        String key,
        Status status,
        List<String> facts,
        String source,
        Certainty certainty,
        @Nullable String warning,
        @Nullable Judged judged) {

    public enum Status {
        MET,
        MISSING,
        /// An officer must say.
        TO_JUDGE,
        /// Worth knowing; hinders nothing.
        NOTED
    }

    /// @param by whose finding it is, by name
    public record Judged(boolean met, String words, String by) {}

    public ReadyLine {
        facts = List.copyOf(facts);
    }

    /// The words' key: numbered lines share theirs.
    public String words() {
        return "dossier.line." + key.replaceAll("_\\d+$", "") + "." + status;
    }
}
