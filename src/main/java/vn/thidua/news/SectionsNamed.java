package vn.thidua.news;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.platform.SiteId;
import vn.thidua.site.SectionNames;

/// Tells those who give rights which sections there are.
@Component
class SectionsNamed implements SectionNames {

    private final Sections sections;

    SectionsNamed(Sections sections) {
        this.sections = sections;
    }

    @Override
    public List<Named> sections(SiteId site) {
        return sections.of(site).stream()
                .map(section -> new Named(section.slug(), section.name()))
                .toList();
    }
}
