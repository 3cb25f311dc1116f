package vn.thidua.emulation.rules;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.SiteId;

/// Versions are only added; two who add the same one meet at the unique key. What was read once is kept in memory,
/// since it never changes.
@Repository
class PackageStore {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_KEPT = 200;

    private final JdbcClient db;
    private final Map<UUID, PackageFile> read = new ConcurrentHashMap<>();

    PackageStore(JdbcClient db) {
        this.db = db;
    }

    void add(SiteId site, UUID id, PackageFile file, UUID by, Instant at) {
        var rules = file.rules();
        db.sql("""
                insert into rule_package (id, site_id, key, version, from_on, to_on, content, sha256, by_account, at)
                values (:id, :site, :key, :version, :from, :to, :content, :sha256, :by, :at)
                """)
                .param("id", id)
                .param("site", site.value())
                .param("key", rules.key())
                .param("version", rules.version())
                .param("from", rules.from())
                .param("to", rules.to())
                .param("content", PackageText.write(file))
                .param("sha256", PackageText.sha256(file))
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        db.sql("""
                insert into rule_value (package_id, key, basis, article, certainty, value)
                select :id, key, basis, article, certainty, value
                from json_to_recordset(:values::json)
                    as v(key text, basis text, article text, certainty text, value text)
                """)
                .param("id", id)
                .param(
                        "values",
                        JSON.writeValueAsString(
                                rules.values().stream().map(PackageText::said).toList()))
                .update();
    }

    /// All versions of all packages: those that begin latest first, and of the same key the highest version.
    List<PackageFile> of(SiteId site) {
        record Row(UUID id, String content) {}
        return db
                .sql("""
                select id, content from rule_package where site_id = :site order by from_on desc, key, version desc
                """)
                .param("site", site.value())
                .query((row, _) -> new Row(row.getObject("id", UUID.class), row.getString("content")))
                .list()
                .stream()
                .map(row -> read(row.id(), row.content()))
                .toList();
    }

    private PackageFile read(UUID id, String content) {
        if (read.size() > MOST_KEPT) read.clear();
        return read.computeIfAbsent(id, _ -> PackageText.read(content.getBytes(StandardCharsets.UTF_8)));
    }
}
