package vn.thidua.news;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.design.Bilingual;
import vn.thidua.media.MediaId;
import vn.thidua.platform.SiteId;

/// What published articles say, as plain text, for those who make them findable.
@Service
public class PublishedTexts {

    /// @param attachments files whose words belong to the article
    public record PublishedText(
            ArticleId id,
            SiteId site,
            String href,
            String title,
            String lead,
            String body,
            List<MediaId> attachments,
            String byline,
            String section,
            Bilingual sectionName,
            List<String> tags,
            LocalDate day,
            Instant at) {}

    private final PublishedTextStore store;

    PublishedTexts(PublishedTextStore store) {
        this.store = store;
    }

    /// Every published article of every site, oldest first, read in small parts from one moment.
    @Transactional(readOnly = true)
    public void all(Consumer<PublishedText> reader) {
        store.all(reader);
    }

    /// Those of the asked that are published now.
    public List<PublishedText> texts(Collection<UUID> articles) {
        return store.texts(articles);
    }
}
