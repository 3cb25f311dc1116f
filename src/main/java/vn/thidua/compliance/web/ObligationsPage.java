package vn.thidua.compliance.web;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.compliance.Obligation;
import vn.thidua.compliance.PublicationRules;
import vn.thidua.design.Frame;
import vn.thidua.design.Words;
import vn.thidua.platform.WorkingDays;

/// The list of information that must be public.
public record ObligationsPage(List<Obligation.Kept> obligations, PublicationRules rules, LocalDate today) {

    public ObligationsPage {
        obligations = List.copyOf(obligations);
    }

    public long count(Obligation.State state) {
        return obligations.stream().filter(kept -> kept.state(today) == state).count();
    }

    public String state(Obligation.Kept kept) {
        var state = kept.state(today);
        var left = WorkingDays.vietnam().between(today, kept.due().plusDays(1));
        return state == Obligation.State.DUE
                ? Words.say("obligation.left", left)
                : Words.say("obligation.state." + state.name());
    }

    public String badge(Obligation.Kept kept) {
        return switch (kept.state(today)) {
            case OVERDUE, LATE -> "badge--bad";
            case IN_TIME -> "badge--good";
            case DUE -> "";
        };
    }

    public String rule(Obligation.Kept kept) {
        return Frame.current().of(rules.of(kept.what().rule()).name());
    }
}
