package vn.thidua.organisation;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;

/// People and positions are only added, so nobody needs a lock.
@Repository
class PersonStore {

    private final JdbcClient db;

    PersonStore(JdbcClient db) {
        this.db = db;
    }

    void add(SiteId site, Person person) {
        db.sql("insert into person (id, site_id, full_name) values (:id, :site, :fullName)")
                .param("id", person.id().value())
                .param("site", site.value())
                .param("fullName", person.fullName())
                .update();
    }

    void add(SiteId site, Position position) {
        var rows = db.sql("""
                insert into position (id, site_id, name, sole) values (:id, :site, :name, :sole)
                on conflict (site_id, name) do nothing
                """)
                .param("id", position.id().value())
                .param("site", site.value())
                .param("name", position.name())
                .param("sole", position.sole())
                .update();
        if (rows == 0) throw new OrganisationRefused.PositionKnown(position.name());
    }

    void mustKnow(SiteId site, PersonId id) {
        db.sql("select id from person where site_id = :site and id = :id")
                .param("site", site.value())
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .orElseThrow(Missing::new);
    }

    /// The Vietnamese way: by the given name, which stands last, then by family and middle names.
    List<Person> people(SiteId site) {
        return db.sql("""
                select id, full_name from person where site_id = :site
                order by regexp_replace(full_name, '^.* ', '') collate "vi-x-icu", full_name collate "vi-x-icu", id
                """)
                .param("site", site.value())
                .query((row, _) ->
                        new Person(new PersonId(row.getObject("id", UUID.class)), row.getString("full_name")))
                .list();
    }

    List<Position> positions(SiteId site) {
        return db.sql("select id, name, sole from position where site_id = :site order by name collate \"vi-x-icu\"")
                .param("site", site.value())
                .query((row, _) -> new Position(
                        new PositionId(row.getObject("id", UUID.class)), row.getString("name"), row.getBoolean("sole")))
                .list();
    }

    Position position(SiteId site, PositionId id) {
        return positions(site).stream()
                .filter(position -> position.id().equals(id))
                .findFirst()
                .orElseThrow(Missing::new);
    }
}
