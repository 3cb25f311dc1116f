package vn.thidua.news;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.changes.Changes;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;

/// The order of the house of news: sections and topic lines.
@Service
public class Sections {

    private final SectionStore store;
    private final Changes changes;

    Sections(SectionStore store, Changes changes) {
        this.store = store;
        this.changes = changes;
    }

    /// Sets the sections of a site in their order; a section that is in use can be renamed but not left out.
    @Transactional
    public void arrange(Actor actor, SiteId site, List<Section> sections, List<Topic> topics) {
        actor.must(NewsRight.ARRANGE, Scope.of(site));
        store.save(site, sections, topics);
        changes.record(site, "sections:" + actor.account());
    }

    public List<Section> of(SiteId site) {
        return store.sections(site);
    }

    public List<Topic> topicsOf(SiteId site) {
        return store.topics(site);
    }
}
