package vn.thidua.newsroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.media.Media;
import vn.thidua.media.MediaId;
import vn.thidua.news.Sections;
import vn.thidua.platform.SiteId;

/// Everything that is looked at before an article goes on: what the text itself shows, and whether what it leans on is
/// still there: its section, its topic, its pictures, the articles that it links to.
@Service
public class Proofreading {

    private final Sections sections;
    private final Media media;
    private final BrokenLinkStore links;

    Proofreading(Sections sections, Media media, BrokenLinkStore links) {
        this.sections = sections;
        this.media = media;
        this.links = links;
    }

    @Transactional(readOnly = true)
    public List<Check> of(SiteId site, DraftText text) {
        var checks = new ArrayList<>(Checks.of(text));
        places(site, text, checks);
        pictures(site, text, checks);
        for (var href : OwnLinks.in(text.html()))
            if (!links.leads(site.value(), OwnLinks.slug(href))) checks.add(new Check("body", "link", href, false));
        return checks;
    }

    private void places(SiteId site, DraftText text, List<Check> checks) {
        var section = text.at("section");
        var topic = text.at("topic");
        if (!section.isBlank()
                && sections.of(site).stream().noneMatch(known -> known.slug().equals(section)))
            checks.add(new Check("section", "section.gone", section, true));
        if (!topic.isBlank()
                && sections.topicsOf(site).stream()
                        .noneMatch(known -> known.slug().equals(topic)))
            checks.add(new Check("topic", "topic.gone", topic, true));
    }

    private void pictures(SiteId site, DraftText text, List<Check> checks) {
        if (!text.at("picture").isBlank() && isGone(site, DraftText.id(text.at("picture"))))
            checks.add(new Check("picture", "picture.gone", "", true));
        var images = Jsoup.parseBodyFragment(text.html()).select("img").eachAttr("data-media");
        for (var i = 0; i < images.size(); i++)
            if (!images.get(i).isBlank() && isGone(site, DraftText.id(images.get(i))))
                checks.add(new Check("body", "picture.lost", String.valueOf(i + 1), true));
    }

    private boolean isGone(SiteId site, Optional<MediaId> id) {
        return id.flatMap(known -> media.medium(site, known)).isEmpty();
    }

    /// Refuses while something is missing or wrong that readers would see.
    void mustPass(Draft draft) {
        var faults =
                of(draft.site(), draft.text()).stream().filter(Check::grave).toList();
        if (!faults.isEmpty()) throw new NewsroomRefused.Incomplete(faults);
    }
}
