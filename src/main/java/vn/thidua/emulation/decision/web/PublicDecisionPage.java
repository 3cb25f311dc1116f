package vn.thidua.emulation.decision.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.Head;
import vn.thidua.design.Words;
import vn.thidua.emulation.decision.DecisionLine;
import vn.thidua.emulation.decision.Effect;
import vn.thidua.emulation.decision.Given;
import vn.thidua.emulation.decision.KeptDecision;
import vn.thidua.emulation.decision.LineId;
import vn.thidua.platform.Slice;

/// What everybody reads of a disclosed decision: what its paper says, and what became of it. Of people nothing but
/// name, position and unit, as the paper has them.
///
/// @param after later decisions, disclosed as well, that amend or revoke it
/// @param later what those say of its lines
public record PublicDecisionPage(
        KeptDecision decision,
        Slice<DecisionLine> slice,
        int count,
        Map<LineId, DecisionLine> olds,
        @Nullable KeptDecision old,
        List<KeptDecision> after,
        Map<LineId, DecisionLine> later,
        String sought) {

    static PublicDecisionPage of(
            KeptDecision decision,
            List<DecisionLine> lines,
            List<DecisionLine> olds,
            @Nullable KeptDecision old,
            List<KeptDecision> after,
            List<DecisionLine> later,
            String sought,
            int number) {
        var known = new HashMap<LineId, DecisionLine>();
        for (var one : olds) known.put(one.id(), one);
        var touched = new HashMap<LineId, DecisionLine>();
        for (var one : later) {
            var of = one.old();
            if (of != null) touched.put(of, one);
        }
        return new PublicDecisionPage(
                decision,
                DecisionLinesPage.slice(lines, sought, number),
                lines.size(),
                known,
                old,
                after,
                touched,
                sought);
    }

    public String path() {
        return path(decision);
    }

    public static String path(KeptDecision decision) {
        return PublicDecisionController.PATH + "/" + decision.id().value();
    }

    public Given given() {
        return Objects.requireNonNull(decision.given());
    }

    public static String number(KeptDecision decision) {
        return decision.called();
    }

    public String heading() {
        return Words.say("decision.public.title", given().written(), Words.day(given().on()));
    }

    public Head head() {
        return Head.of(heading(), decision.text().about(), path());
    }

    /// What became of a line: `REVOKE`, `REPLACE`, or nothing.
    public String fate(DecisionLine line) {
        var one = later.get(line.id());
        return one == null ? "" : one.effect().name();
    }

    public @Nullable DecisionLine right(DecisionLine line) {
        var one = later.get(line.id());
        return one != null && one.effect() == Effect.REPLACE ? one : null;
    }

    public @Nullable DecisionLine old(DecisionLine line) {
        return line.old() == null ? null : olds.get(line.old());
    }

    /// Whether a later decision took all of it back.
    public boolean isRevoked() {
        return !later.isEmpty()
                && later.size() >= count
                && later.values().stream().allMatch(line -> line.effect() == Effect.REVOKE);
    }

    public String at(int number) {
        return path() + "?trang=" + number
                + (sought.isEmpty() ? "" : "&tim=" + URLEncoder.encode(sought, StandardCharsets.UTF_8));
    }
}
