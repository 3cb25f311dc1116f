package vn.thidua.home;

import java.util.List;
import vn.thidua.design.Head;
import vn.thidua.design.Words;
import vn.thidua.news.Section;
import vn.thidua.news.Topic;

/// The map of the site for people: every section, topic line, fixed page and service on one page.
public record MapPage(List<Section> sections, List<Topic> topics) {

    public Head head() {
        return Head.of(Words.say("map.title"), Words.say("map.about"), "/so-do-trang");
    }
}
