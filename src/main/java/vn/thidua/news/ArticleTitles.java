package vn.thidua.news;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.platform.SiteId;
import vn.thidua.traffic.Titles;

/// Tells the room that counts how the counted articles are called.
@Component
class ArticleTitles implements Titles {

    private final Headlines headlines;

    ArticleTitles(Headlines headlines) {
        this.headlines = headlines;
    }

    @Override
    public Map<UUID, Titled> of(SiteId site, Collection<UUID> articles) {
        var titles = new HashMap<UUID, Titled>();
        headlines
                .of(site, articles.stream().map(ArticleId::new).toList())
                .forEach((id, teaser) -> titles.put(id.value(), new Titled(teaser.title(), teaser.href())));
        return titles;
    }
}
