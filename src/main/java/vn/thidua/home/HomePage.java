package vn.thidua.home;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.Frame;
import vn.thidua.design.Head;
import vn.thidua.design.Json;
import vn.thidua.news.MonthGrid;
import vn.thidua.news.Section;
import vn.thidua.news.Teaser;
import vn.thidua.news.Topic;

/// Everything on the front page.
///
/// @param cards what other rooms show in its corner
public record HomePage(
        @Nullable Teaser lead,
        List<Teaser> lifted,
        List<Teaser> latest,
        List<Shelf> shelves,
        List<Teaser> mostRead,
        List<Topic> topics,
        MonthGrid calendar,
        List<Content> cards) {

    /// A section with its newest articles.
    public record Shelf(Section section, List<Teaser> articles) {}

    public Head head() {
        var frame = Frame.current();
        var agency = frame.agency();
        var tagline = frame.of(agency.tagline());
        return Head.of(frame.of(agency.name()), tagline.isBlank() ? frame.of(agency.name()) : tagline, "/")
                .withFeed("/rss.xml")
                .withData(List.of(organisation(frame)));
    }

    private static String organisation(Frame frame) {
        var agency = frame.agency();
        var thing = Json.thing("GovernmentOrganization");
        thing.put("name", frame.of(agency.name()));
        thing.put("url", frame.url("/"));
        if (!agency.phone().isBlank()) thing.put("telephone", agency.phone());
        if (!agency.email().isBlank()) thing.put("email", agency.email());
        if (!agency.address().vi().isBlank()) thing.put("address", frame.of(agency.address()));
        if (!agency.parent().vi().isBlank()) {
            var parent = Json.thing("GovernmentOrganization");
            parent.put("name", frame.of(agency.parent()));
            thing.put("parentOrganization", parent);
        }
        return Json.document(thing);
    }

    /// The lead story and the lifted ones are not told a second time.
    static List<Teaser> without(List<Teaser> teasers, List<Teaser> shown, int most) {
        var ids = shown.stream().map(Teaser::id).toList();
        var rest = new ArrayList<>(teasers);
        rest.removeIf(teaser -> ids.contains(teaser.id()));
        return rest.stream().limit(most).toList();
    }
}
