package vn.thidua.news.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.Frame;
import vn.thidua.design.Head;
import vn.thidua.design.Json;
import vn.thidua.design.Words;
import vn.thidua.news.MonthGrid;
import vn.thidua.news.Teaser;
import vn.thidua.platform.Slice;

/// A list of articles under one heading: a section, a topic line, a tag.
public record ListPage(
        String kind,
        String title,
        String description,
        String path,
        @Nullable String feed,
        Slice<Teaser> articles,
        MonthGrid grid) {

    public String at(int number) {
        return number == 1 ? path : path + "?trang=" + number;
    }

    public Head head() {
        var numbered = articles.number() == 1 ? title : title + " – " + Words.say("list.page", articles.number());
        var about = description.isBlank()
                ? Words.say(
                        "list.about",
                        title,
                        Frame.current().of(Frame.current().agency().name()))
                : description;
        var head = Head.of(numbered, about, at(articles.number())).withData(List.of(Json.document(trail())));
        return feed == null ? head : head.withFeed(feed);
    }

    private Map<String, Object> trail() {
        var frame = Frame.current();
        var home = Json.thing("ListItem");
        home.put("position", 1);
        home.put("name", Words.say("nav.home"));
        home.put("item", frame.url("/"));
        var here = Json.thing("ListItem");
        here.put("position", 2);
        here.put("name", title);
        here.put("item", frame.url(path));
        var list = Json.thing("BreadcrumbList");
        list.put("itemListElement", List.of(home, here));
        return list;
    }
}
