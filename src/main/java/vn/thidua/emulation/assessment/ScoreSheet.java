package vn.thidua.emulation.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.thidua.emulation.scoring.CriteriaSet;
import vn.thidua.emulation.scoring.Entry;
import vn.thidua.emulation.scoring.Sheet;
import vn.thidua.organisation.UnitId;

/// All that was said of the lines of one member.
///
/// @param entries in the order in which they came
/// @param replies likewise
/// @param filled codes of the lines that reports fill while the member drafts, so that nobody types them
public record ScoreSheet(
        CriteriaSet set, Assessment assessment, List<LineEntry> entries, List<Reply> replies, Set<String> filled) {

    public ScoreSheet {
        entries = List.copyOf(entries);
        replies = List.copyOf(replies);
        filled = Set.copyOf(filled);
    }

    /// What stands once that stage has spoken: the last word on each line that came no later in the order of stages.
    public Map<String, LineEntry> standing(Stage upTo) {
        return Spoken.standing(entries, upTo);
    }

    /// For the rules of scoring.
    public Sheet sheet(Stage upTo) {
        return sheet(set, assessment.unit(), entries, upTo);
    }

    /// @param said in the order in which it came
    static Sheet sheet(CriteriaSet set, UnitId unit, List<? extends Spoken> said, Stage upTo) {
        var standing = new TreeMap<String, Entry>();
        Spoken.standing(said, upTo).forEach((code, one) -> standing.put(code, one.entry()));
        return new Sheet(set, unit, standing);
    }

    /// The furthest stage whose words count now: those that are being written are not yet said.
    public Stage spoken() {
        return assessment.state().finished().orElse(Stage.SELF);
    }

    /// A line of which a stage says something else than stood before.
    ///
    /// @param before empty where nothing was said of it
    public record Change(String code, Optional<LineEntry> before, LineEntry after) {}

    /// What a stage changed, in the order of the set.
    public List<Change> changes(Stage stage) {
        if (stage == Stage.SELF) return List.of();
        var before = standing(Stage.values()[stage.ordinal() - 1]);
        var after = standing(stage);
        var changes = new ArrayList<Change>();
        for (var code : set.lines().keySet()) {
            var now = after.get(code);
            if (now == null || now.stage() != stage) continue;
            var then = Optional.ofNullable(before.get(code));
            if (then.filter(one -> now.says(one.entry())).isEmpty()) changes.add(new Change(code, then, now));
        }
        return changes;
    }

    public List<Reply> replies(Stage to, String code) {
        return replies.stream()
                .filter(reply -> reply.to() == to && reply.code().equals(code))
                .toList();
    }

    /// Lines of which the member has said nothing: neither a figure nor that they are none of its own. Lines outside
    /// the base need not be spoken of.
    public List<String> open() {
        var said = standing(Stage.SELF);
        return set.leaves()
                .map(leaf -> leaf.code())
                .filter(code -> !said.containsKey(code) || said.get(code).entry() instanceof Entry.Missing)
                .toList();
    }
}
