package vn.thidua.search.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Objects;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import vn.thidua.changes.Change;
import vn.thidua.changes.ChangeReader;
import vn.thidua.news.Section;
import vn.thidua.news.Sections;
import vn.thidua.platform.SiteId;

/// The sections to choose from, kept so that searching goes on while the database is away.
@Component
class KnownSections implements ChangeReader {

    private final Sections sections;
    private final Cache<SiteId, List<Section>> known =
            Caffeine.newBuilder().maximumSize(2_000).build();

    KnownSections(Sections sections) {
        this.sections = sections;
    }

    List<Section> of(SiteId site) {
        try {
            return Objects.requireNonNull(known.get(site, sections::of));
        } catch (DataAccessException away) {
            return List.of();
        }
    }

    @Override
    public void changed(List<Change> changes) {
        changes.stream()
                .filter(change -> change.subject().startsWith("sections:"))
                .forEach(change -> known.invalidate(change.site()));
    }

    @Override
    public void resumed() {
        known.invalidateAll();
    }
}
