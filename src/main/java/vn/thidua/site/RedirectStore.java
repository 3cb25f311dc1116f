package vn.thidua.site;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.platform.SiteId;

/// Writers of one site queue for its row, since one redirect may move others.
@Repository
class RedirectStore {

    private final JdbcClient db;

    RedirectStore(JdbcClient db) {
        this.db = db;
    }

    Map<SiteId, RedirectMap> all() {
        var targets = new HashMap<SiteId, Map<String, NewAddress>>();
        db.sql("select site_id, path, target from redirect").query(row -> {
            var site = new SiteId(row.getObject("site_id", UUID.class));
            targets.computeIfAbsent(site, _ -> new HashMap<>())
                    .put(row.getString("path"), new NewAddress(row.getString("target")));
        });
        var maps = new HashMap<SiteId, RedirectMap>();
        targets.forEach((site, map) -> maps.put(site, new RedirectMap(map)));
        return maps;
    }

    RedirectMap locked(SiteId site) {
        db.sql("select id from site where id = :site for update")
                .param("site", site.value())
                .query(UUID.class)
                .single();
        var targets = new HashMap<String, NewAddress>();
        db.sql("select path, target from redirect where site_id = :site")
                .param("site", site.value())
                .query(row -> {
                    targets.put(row.getString("path"), new NewAddress(row.getString("target")));
                });
        return new RedirectMap(targets);
    }

    void save(SiteId site, RedirectMap before, RedirectMap after, Instant now) {
        after.targets().forEach((path, target) -> {
            if (!target.equals(before.targets().get(path))) put(site, path, target, now);
        });
    }

    private void put(SiteId site, String path, NewAddress target, Instant now) {
        db.sql("""
                insert into redirect (site_id, path, target, set_at) values (:site, :path, :target, :at)
                on conflict (site_id, path) do update set target = excluded.target, set_at = excluded.set_at
                """)
                .param("site", site.value())
                .param("path", path)
                .param("target", target.value())
                .param("at", Timestamp.from(now))
                .update();
    }

    void remove(SiteId site, String path) {
        db.sql("delete from redirect where site_id = :site and path = :path")
                .param("site", site.value())
                .param("path", path)
                .update();
    }
}
