package vn.thidua.emulation.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.SiteId;

/// The council of a site and its members. Writers lock its row.
@Repository
class CouncilStore {

    private final JdbcClient db;

    CouncilStore(JdbcClient db) {
        this.db = db;
    }

    Optional<CouncilProfile> profile(SiteId site) {
        return db.sql("select * from council where site_id = :site")
                .param("site", site.value())
                .query((row, _) -> new CouncilProfile(
                        row.getString("name"),
                        row.getString("superior"),
                        row.getString("symbol"),
                        row.getString("place")))
                .optional();
    }

    void save(SiteId site, CouncilProfile profile) {
        db.sql("""
                insert into council (site_id, name, superior, symbol, place)
                values (:site, :name, :superior, :symbol, :place)
                on conflict (site_id) do update set name = excluded.name, superior = excluded.superior,
                    symbol = excluded.symbol, place = excluded.place
                """)
                .param("site", site.value())
                .param("name", profile.name())
                .param("superior", profile.superior())
                .param("symbol", profile.symbol())
                .param("place", profile.place())
                .update();
    }

    /// For those who change its members.
    CouncilRoster locked(SiteId site) {
        db.sql("select 1 from council where site_id = :site for update")
                .param("site", site.value())
                .query(Integer.class)
                .optional()
                .orElseThrow(CouncilRefused.WithoutProfile::new);
        return roster(site);
    }

    CouncilRoster roster(SiteId site) {
        return new CouncilRoster(db.sql("""
                select * from council_member where site_id = :site order by since, name collate "vi-x-icu", id
                """)
                .param("site", site.value())
                .query((row, _) -> member(row))
                .list());
    }

    private static CouncilMember member(ResultSet row) throws SQLException {
        return new CouncilMember(
                new CouncilMemberId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("title"),
                CouncilPost.valueOf(row.getString("post")),
                unit(row, "unit_id"),
                row.getString("represents"),
                row.getObject("account", UUID.class),
                row.getObject("since", LocalDate.class),
                row.getString("decision"),
                row.getObject("until", LocalDate.class),
                row.getString("ended_by"));
    }

    static @Nullable UnitId unit(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new UnitId(id);
    }

    void add(SiteId site, CouncilMember member) {
        var unit = member.unit();
        db.sql("""
                insert into council_member (id, site_id, name, title, post, unit_id, represents, account, since, decision)
                values (:id, :site, :name, :title, :post, :unit, :represents, :account, :since, :decision)
                """)
                .param("id", member.id().value())
                .param("site", site.value())
                .param("name", member.name())
                .param("title", member.title())
                .param("post", member.post().name())
                .param("unit", unit == null ? null : unit.value())
                .param("represents", member.represents())
                .param("account", member.account())
                .param("since", member.since())
                .param("decision", member.decision())
                .update();
    }

    void link(CouncilMemberId id, @Nullable UUID account) {
        db.sql("update council_member set account = :account where id = :id")
                .param("account", account)
                .param("id", id.value())
                .update();
    }

    void end(CouncilMember member) {
        db.sql("update council_member set until = :until, ended_by = :by where id = :id")
                .param("until", member.until())
                .param("by", member.endedBy())
                .param("id", member.id().value())
                .update();
    }
}
