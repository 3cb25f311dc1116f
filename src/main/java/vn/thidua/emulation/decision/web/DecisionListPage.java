package vn.thidua.emulation.decision.web;

import java.util.List;
import vn.thidua.emulation.decision.DecisionState;
import vn.thidua.emulation.decision.KeptDecision;

/// All decisions, the latest first.
public record DecisionListPage(List<KeptDecision> decisions, boolean prepares, boolean awards) {

    public DecisionListPage {
        decisions = List.copyOf(decisions);
    }

    public static String path(KeptDecision decision) {
        return DecisionPage.path(decision);
    }

    public static String badge(DecisionState state) {
        return DecisionPage.badge(state);
    }
}
