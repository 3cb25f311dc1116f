package vn.thidua.traffic.web;

import java.util.List;
import vn.thidua.design.Head;
import vn.thidua.design.Words;

/// How each figure is counted, for people.
public record MethodPage() {

    /// A label as it stands on pages, and its rule.
    public record Definition(String label, String words) {}

    public Head head() {
        return Head.of(Words.say("traffic.method"), Words.say("traffic.methodLead"), "/thong-ke/cach-tinh");
    }

    public List<Definition> definitions() {
        return List.of(
                of("traffic.views", "views"),
                of("traffic.visits", "visits"),
                of("traffic.visitors", "visitors"),
                of("traffic.online", "online"),
                of("traffic.today", "today"),
                of("traffic.totalLabel", "total"),
                of("traffic.old", "old"),
                of("traffic.articleLabel", "article"),
                of("traffic.robots", "robots"),
                of("traffic.prefetches", "prefetches"));
    }

    private static Definition of(String label, String rule) {
        return new Definition(Words.say(label), Words.say("traffic.def." + rule));
    }

    public List<String> limits() {
        return List.of("nat", "disguise", "crash", "restart", "day", "months").stream()
                .map(limit -> Words.say("traffic.limit." + limit))
                .toList();
    }
}
