package vn.thidua.news;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Slice;

/// Lists of published articles for this room's pages and for those who compose them, newest first.
@Service
public class Headlines {

    private final TeaserPages teasers;

    Headlines(TeaserPages teasers) {
        this.teasers = teasers;
    }

    public List<Teaser> latest(SiteId site, int most) {
        return teasers.latest(site, most);
    }

    /// Those the board has lifted up, the lead story first.
    public List<Teaser> lifted(SiteId site, int most) {
        return teasers.lifted(site, most);
    }

    public Slice<Teaser> ofSection(SiteId site, String section, int number, int size) {
        return teasers.ofSection(site, section, number, size);
    }

    public Slice<Teaser> ofTopic(SiteId site, String topic, int number, int size) {
        return teasers.ofTopic(site, topic, number, size);
    }

    public Slice<Teaser> ofTag(SiteId site, String tag, int number, int size) {
        return teasers.ofTag(site, tag, number, size);
    }

    public List<Teaser> ofDay(SiteId site, LocalDate day, int most) {
        return teasers.ofDay(site, day, most);
    }

    public Map<ArticleId, Teaser> of(SiteId site, Collection<ArticleId> articles) {
        return teasers.of(site, articles);
    }
}
