package vn.thidua.site.web;

import java.time.Instant;
import java.util.List;
import vn.thidua.design.Words;
import vn.thidua.platform.Vietnam;
import vn.thidua.platform.WorkingDays;
import vn.thidua.site.OutageRule;
import vn.thidua.site.PlannedOutage;

/// What is planned, and what was.
public record OutagesPage(List<PlannedOutage.Kept> outages, OutageRule rule, Instant now) {

    public OutagesPage {
        outages = List.copyOf(outages);
    }

    /// The next first.
    public List<PlannedOutage.Kept> open() {
        return outages.stream().filter(kept -> kept.isOpen(now)).toList().reversed();
    }

    public List<PlannedOutage.Kept> past() {
        return outages.stream().filter(kept -> !kept.isOpen(now)).toList();
    }

    public String state(PlannedOutage.Kept kept) {
        if (kept.cancelled() != null) return Words.say("outage.state.cancelled");
        if (!kept.isOpen(now)) return Words.say("outage.state.over");
        return Words.say(kept.isRunning(now) ? "outage.state.running" : "outage.state.ahead");
    }

    /// How many whole working days the public knew of it before.
    public int notice(PlannedOutage.Kept kept) {
        return WorkingDays.vietnam()
                .between(
                        Vietnam.dayOf(kept.announcedAt()),
                        Vietnam.dayOf(kept.plan().from()));
    }

    public boolean inTime(PlannedOutage.Kept kept) {
        return notice(kept) >= rule.workingDays();
    }
}
