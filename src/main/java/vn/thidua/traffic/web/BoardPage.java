package vn.thidua.traffic.web;

import java.util.List;
import vn.thidua.design.Words;
import vn.thidua.traffic.Span;

/// The figures of a site for its editors, at one glance.
public record BoardPage(StatisticsPage figures, List<Group> referrers) {

    public BoardPage {
        referrers = List.copyOf(referrers);
    }

    public Span span() {
        return figures.span();
    }

    public String heat() {
        var highest = figures.heat().highest();
        var words = highest.isEmpty() ? Words.say("traffic.nothing") : highest;
        return figures.heat().svg("heat", Words.say("traffic.heat"), words);
    }

    public String name(Group group) {
        return figures.name("referrer", group);
    }
}
