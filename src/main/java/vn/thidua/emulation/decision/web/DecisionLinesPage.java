package vn.thidua.emulation.decision.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.emulation.decision.DecisionKind;
import vn.thidua.emulation.decision.DecisionLine;
import vn.thidua.emulation.decision.DecisionState;
import vn.thidua.emulation.decision.Effect;
import vn.thidua.emulation.decision.KeptDecision;
import vn.thidua.emulation.decision.LineId;
import vn.thidua.emulation.decision.RecipientList;
import vn.thidua.emulation.honours.AwardKind;
import vn.thidua.platform.Slice;
import vn.thidua.platform.Unmarked;

/// The list of a decision, a page at a time.
///
/// @param olds lines of the earlier decision that this one speaks of
/// @param touched lines that later decisions replaced or took back
/// @param read a list that was looked at and not yet added; `null` where none was
public record DecisionLinesPage(
        KeptDecision decision,
        Slice<DecisionLine> slice,
        Map<LineId, DecisionLine> olds,
        Set<LineId> touched,
        List<KeptDecision> after,
        String sought,
        boolean prepares,
        List<AwardKind> kinds,
        RecipientList.@Nullable Read read,
        DecisionReading.Notice notice) {

    private static final int SIZE = 50;

    static DecisionLinesPage of(
            KeptDecision decision,
            List<DecisionLine> lines,
            List<DecisionLine> olds,
            Collection<LineId> touched,
            List<KeptDecision> after,
            String sought,
            int number,
            boolean prepares,
            List<AwardKind> kinds,
            RecipientList.@Nullable Read read,
            DecisionReading.Notice notice) {
        var known = new HashMap<LineId, DecisionLine>();
        for (var old : olds) known.put(old.id(), old);
        return new DecisionLinesPage(
                decision,
                slice(lines, sought, number),
                known,
                new HashSet<>(touched),
                after,
                sought,
                prepares,
                kinds,
                read,
                notice);
    }

    /// Those whose name or unit holds the words, without marks.
    static Slice<DecisionLine> slice(List<DecisionLine> lines, String sought, int number) {
        var words = Unmarked.words(sought);
        var found = lines.stream()
                .filter(line -> words.isEmpty()
                        || Unmarked.words(line.subject().name() + " "
                                        + line.subject().of())
                                .contains(words))
                .toList();
        var from = Math.min((number - 1) * SIZE, found.size());
        return new Slice<>(found.subList(from, Math.min(from + SIZE, found.size())), number, SIZE, found.size());
    }

    public String path() {
        return DecisionPage.path(decision);
    }

    public boolean isDraft() {
        return decision.state() == DecisionState.DRAFT;
    }

    /// Whether lists and proposals may be added.
    public boolean grows() {
        return prepares && isDraft() && decision.kind() == DecisionKind.AWARD;
    }

    public boolean corrects(DecisionLine line) {
        return prepares && isDraft() && line.effect() == Effect.REPLACE;
    }

    /// Whether a later decision may speak of its lines.
    public boolean canBeAmended() {
        return prepares && decision.state().effective();
    }

    public boolean isTouched(DecisionLine line) {
        return touched.contains(line.id());
    }

    public @Nullable DecisionLine old(DecisionLine line) {
        return line.old() == null ? null : olds.get(line.old());
    }

    public static String fault(RecipientList.Fault fault) {
        return DecisionDraftController.fault(fault);
    }

    public String at(int number) {
        return path() + "/danh-sach?trang=" + number
                + (sought.isEmpty()
                        ? ""
                        : "&tim=" + java.net.URLEncoder.encode(sought, java.nio.charset.StandardCharsets.UTF_8));
    }
}
