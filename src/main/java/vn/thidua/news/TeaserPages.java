package vn.thidua.news;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.design.Bilingual;
import vn.thidua.media.MediaId;
import vn.thidua.media.Medium;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Slice;

/// Reads lists of teasers; every list walks an index from its newest end.
@Component
class TeaserPages {

    private static final String SELECT = """
            select a.id, a.title, a.slug, a.lead, a.section, s.name, s.name_en, a.published_on, a.published_time,
                a.picture_alt, m.id as media, m.mime, m.bytes, m.width, m.height, m.name as file, m.credit,
                m.version as media_version
            from article a
            join section s on s.site_id = a.site_id and s.slug = a.section
            left join media m on m.id = a.picture
            where a.site_id = :site and a.stage = 'PUBLISHED'
            """;
    private static final String NEWEST = " order by a.published_at desc, a.number desc limit :size offset :offset";

    private final JdbcClient db;

    TeaserPages(JdbcClient db) {
        this.db = db;
    }

    List<Teaser> latest(SiteId site, int most) {
        return list(SELECT + NEWEST, site, Map.of(), 1, most);
    }

    List<Teaser> lifted(SiteId site, int most) {
        var sql =
                SELECT + " and a.priority > 0 order by a.priority desc, a.published_at desc limit :size offset :offset";
        return list(sql, site, Map.of(), 1, most);
    }

    List<Teaser> ofDay(SiteId site, LocalDate day, int most) {
        return list(SELECT + " and a.published_on = :day" + NEWEST, site, Map.of("day", day), 1, most);
    }

    Slice<Teaser> ofSection(SiteId site, String section, int number, int size) {
        return slice(" and a.section = :key", """
                select coalesce(sum(articles), 0) from article_count where site_id = :site and section = :key
                """, site, section, number, size);
    }

    Slice<Teaser> ofTopic(SiteId site, String topic, int number, int size) {
        return slice(" and a.topic = :key", """
                select count(*) from article where site_id = :site and topic = :key and stage = 'PUBLISHED'
                """, site, topic, number, size);
    }

    Slice<Teaser> ofTag(SiteId site, String tag, int number, int size) {
        return slice(
                " and a.id in (select t.article_id from article_tag t where t.site_id = :site and t.tag = :key)",
                "select count(*) from article_tag where site_id = :site and tag = :key",
                site,
                tag,
                number,
                size);
    }

    Map<ArticleId, Teaser> of(SiteId site, Collection<ArticleId> articles) {
        var found = new HashMap<ArticleId, Teaser>();
        if (articles.isEmpty()) return found;
        db.sql(SELECT + " and a.id = any(:ids)")
                .param("site", site.value())
                .param("ids", articles.stream().map(ArticleId::value).toArray(UUID[]::new))
                .query((row, _) -> teaser(row))
                .list()
                .forEach(teaser -> found.put(teaser.id(), teaser));
        return found;
    }

    private Slice<Teaser> slice(String condition, String count, SiteId site, String key, int number, int size) {
        var total = db.sql(count)
                .param("site", site.value())
                .param("key", key)
                .query(Long.class)
                .single();
        return new Slice<>(
                list(SELECT + condition + NEWEST, site, Map.of("key", key), number, size), number, size, total);
    }

    private List<Teaser> list(String sql, SiteId site, Map<String, Object> facts, int number, int size) {
        return db.sql(sql)
                .param("site", site.value())
                .params(facts)
                .param("size", size)
                .param("offset", Math.multiplyExact(number - 1L, (long) size))
                .query((row, _) -> teaser(row))
                .list();
    }

    private static Teaser teaser(ResultSet row) throws SQLException {
        return new Teaser(
                new ArticleId(row.getObject("id", UUID.class)),
                row.getString("title"),
                "/tin/" + row.getString("slug"),
                row.getString("lead"),
                "/chuyen-muc/" + row.getString("section"),
                new Bilingual(row.getString("name"), row.getString("name_en")),
                new Stamp(
                        row.getObject("published_on", LocalDate.class),
                        row.getObject("published_time", LocalTime.class)),
                picture(row),
                row.getString("picture_alt"));
    }

    private static @Nullable Medium picture(ResultSet row) throws SQLException {
        var id = row.getObject("media", UUID.class);
        if (id == null) return null;
        return Medium.listed(
                new MediaId(id),
                row.getString("mime"),
                row.getLong("bytes"),
                row.getInt("width"),
                row.getInt("height"),
                row.getString("file"),
                row.getString("credit"),
                row.getInt("media_version"));
    }
}
