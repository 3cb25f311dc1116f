package vn.thidua.emulation.decision.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.emulation.decision.DecisionFile;
import vn.thidua.emulation.decision.DecisionKind;
import vn.thidua.emulation.decision.DecisionLine;
import vn.thidua.emulation.decision.DecisionState;
import vn.thidua.emulation.decision.Hand;
import vn.thidua.emulation.decision.KeptDecision;

/// A decision at the desk.
///
/// @param count of its lines
/// @param touched lines that later decisions replaced or took back
/// @param after later decisions in effect that name this one
/// @param account of the reader
/// @param practice password of a key file to practise with; empty where there is none
public record DecisionPage(
        KeptDecision decision,
        List<Count> counts,
        int count,
        int touched,
        List<DecisionFile> files,
        @Nullable KeptDecision old,
        List<KeptDecision> after,
        Rights rights,
        UUID account,
        String practice,
        LocalDate today,
        DecisionReading.Notice notice) {

    /// How many lines of one kind.
    public record Count(String award, String effect, int collectives, int others) {}

    /// What the reader may do.
    public record Rights(
            boolean prepares, boolean signs, boolean numbers, boolean confirms, boolean awards, boolean discloses) {}

    /// A step on its way, with whose hand did it.
    public record Step(String state, @Nullable Hand hand, boolean now) {}

    static List<Count> counts(List<DecisionLine> lines) {
        var counts = new LinkedHashMap<String, Count>();
        for (var line : lines) {
            var collective = line.subject().kind() == vn.thidua.emulation.honours.SubjectKind.COLLECTIVE ? 1 : 0;
            var one = new Count(line.awardName(), line.effect().name(), collective, 1 - collective);
            counts.merge(
                    line.effect() + line.awardName(),
                    one,
                    (a, b) -> new Count(
                            a.award(), a.effect(), a.collectives() + b.collectives(), a.others() + b.others()));
        }
        return List.copyOf(counts.values());
    }

    public String path() {
        return path(decision);
    }

    static String path(KeptDecision decision) {
        return DecisionController.PATH + "/" + decision.id().value();
    }

    public String badge() {
        return badge(decision.state());
    }

    static String badge(DecisionState state) {
        return switch (state) {
            case ISSUED, DISCLOSED -> "badge--good";
            case CANCELLED -> "badge--bad";
            case DRAFT, FROZEN, SIGNED, NUMBERED -> "";
        };
    }

    public List<Step> steps() {
        var hands = decision.hands();
        var steps = new ArrayList<Step>();
        steps.add(step("prepared", hands.prepared(), decision.state() == DecisionState.DRAFT));
        if (decision.kind() == DecisionKind.REVOCATION)
            steps.add(step("confirmed", hands.confirmed(), decision.state() == DecisionState.DRAFT));
        steps.add(step("signed", hands.signed(), decision.state() == DecisionState.FROZEN));
        steps.add(step("numbered", hands.numbered(), decision.state() == DecisionState.SIGNED));
        steps.add(step("sealed", hands.sealed(), decision.state() == DecisionState.NUMBERED));
        steps.add(step("issued", hands.issued(), decision.state() == DecisionState.NUMBERED && hands.sealed() != null));
        steps.add(step("disclosed", hands.disclosed(), decision.state() == DecisionState.ISSUED));
        return steps;
    }

    private static Step step(String state, @Nullable Hand hand, boolean now) {
        return new Step(state, hand, now && hand == null);
    }

    public boolean isDraft() {
        return decision.state() == DecisionState.DRAFT;
    }

    public boolean isFrozen() {
        return decision.state() == DecisionState.FROZEN;
    }

    public boolean isSigned() {
        return decision.state() == DecisionState.SIGNED;
    }

    public boolean isNumbered() {
        return decision.state() == DecisionState.NUMBERED;
    }

    public boolean effective() {
        return decision.state().effective();
    }

    /// Whether it was never in effect and still can be given up.
    public boolean canBeGivenUp() {
        return !effective() && decision.state() != DecisionState.CANCELLED;
    }

    public boolean waitsForSecond() {
        return isDraft()
                && decision.kind() == DecisionKind.REVOCATION
                && decision.hands().confirmed() == null;
    }

    public boolean isMine() {
        return decision.hands().prepared().account().equals(account);
    }

    public boolean signedByMe() {
        var signed = decision.hands().signed();
        return signed != null && signed.account().equals(account);
    }

    /// Whether all its lines were taken back or replaced.
    public boolean isWhollyTouched() {
        return touched > 0 && touched >= count;
    }
}
