package vn.thidua.news;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.design.Bilingual;
import vn.thidua.platform.SiteId;

/// Upserts by slug; the last writer wins, since an arrangement is saved whole.
@Repository
class SectionStore {

    private final JdbcClient db;

    SectionStore(JdbcClient db) {
        this.db = db;
    }

    void save(SiteId site, List<Section> sections, List<Topic> topics) {
        for (var i = 0; i < sections.size(); i++) {
            var section = sections.get(i);
            db.sql("""
                    insert into section (site_id, slug, name, name_en, description, position)
                    values (:site, :slug, :name, :nameEn, :description, :position)
                    on conflict (site_id, slug) do update set name = excluded.name, name_en = excluded.name_en,
                        description = excluded.description, position = excluded.position
                    """)
                    .param("site", site.value())
                    .param("slug", section.slug())
                    .param("name", section.name().vi())
                    .param("nameEn", section.name().en())
                    .param("description", section.description())
                    .param("position", i)
                    .update();
        }
        for (var topic : topics) {
            db.sql("""
                    insert into topic (site_id, slug, name, description) values (:site, :slug, :name, :description)
                    on conflict (site_id, slug) do update set name = excluded.name, description = excluded.description
                    """)
                    .param("site", site.value())
                    .param("slug", topic.slug())
                    .param("name", topic.name())
                    .param("description", topic.description())
                    .update();
        }
    }

    List<Section> sections(SiteId site) {
        return db.sql("select slug, name, name_en, description from section where site_id = :site order by position")
                .param("site", site.value())
                .query((row, _) -> new Section(
                        row.getString("slug"),
                        new Bilingual(row.getString("name"), row.getString("name_en")),
                        row.getString("description")))
                .list();
    }

    List<Topic> topics(SiteId site) {
        return db.sql(
                        "select slug, name, description from topic where site_id = :site order by name collate \"vi-x-icu\"")
                .param("site", site.value())
                .query((row, _) ->
                        new Topic(row.getString("slug"), row.getString("name"), row.getString("description")))
                .list();
    }
}
