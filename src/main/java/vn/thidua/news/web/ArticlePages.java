package vn.thidua.news.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.design.Bilingual;
import vn.thidua.design.Frame;
import vn.thidua.media.Media;
import vn.thidua.media.MediaId;
import vn.thidua.media.Medium;
import vn.thidua.news.ArticleId;
import vn.thidua.news.Bodies;
import vn.thidua.news.Body;
import vn.thidua.news.Byline;
import vn.thidua.news.Calendars;
import vn.thidua.news.Headlines;
import vn.thidua.news.NewsRefused;
import vn.thidua.news.Section;
import vn.thidua.news.Stamp;
import vn.thidua.news.Teaser;
import vn.thidua.news.Topic;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;

/// Reads one article with what stands around it, over one connection: a reader who held one and waited for a second
/// would, with enough others, wait for ever.
@Component
class ArticlePages {

    private static final int RELATED = 4;
    private static final int LATEST = 6;

    private final JdbcClient db;
    private final Media media;
    private final Headlines headlines;
    private final Calendars calendars;

    ArticlePages(JdbcClient db, Media media, Headlines headlines, Calendars calendars) {
        this.db = db;
        this.media = media;
        this.headlines = headlines;
        this.calendars = calendars;
    }

    /// The article that has, or once had, this address.
    @Transactional(readOnly = true)
    ArticlePage show(SiteId site, String slug) {
        return db.sql("""
                select a.*, s.name as section_name, s.name_en as section_name_en, t.name as topic_name
                from article_address x
                join article a on a.id = x.article_id
                join section s on s.site_id = a.site_id and s.slug = a.section
                left join topic t on t.site_id = a.site_id and t.slug = a.topic
                where x.site_id = :site and x.slug = :slug
                """)
                .param("site", site.value())
                .param("slug", slug)
                .query((row, _) -> page(site, row))
                .optional()
                .orElseThrow(Missing::new);
    }

    Optional<String> slugOf(SiteId site, long number) {
        return db.sql("select slug from article where site_id = :site and number = :number")
                .param("site", site.value())
                .param("number", number)
                .query((row, _) -> row.getString("slug"))
                .optional();
    }

    private ArticlePage page(SiteId site, ResultSet row) throws SQLException {
        if (row.getString("stage").equals("RETRACTED")) throw new NewsRefused.Retracted();
        var id = new ArticleId(row.getObject("id", UUID.class));
        var withdrawn = row.getString("stage").equals("WITHDRAWN");
        var body = withdrawn ? new Body(List.of()) : Bodies.read(row.getString("body"));
        var used = new HashSet<>(body.media());
        var picture = row.getObject("picture", UUID.class);
        if (picture != null) used.add(new MediaId(picture));
        var found = media.of(used);
        var section = row.getString("section");
        var topic = row.getString("topic");
        var tags = tags(id);
        var number = row.getLong("number");
        var at = row.getTimestamp("published_at");
        return new ArticlePage(
                id,
                number,
                row.getString("title"),
                row.getString("original_title"),
                row.getString("slug"),
                withdrawn ? "" : row.getString("lead"),
                body,
                found,
                new Byline(row.getString("byline"), row.getString("author"), row.getString("byline_note")),
                row.getString("source"),
                new Section(
                        section, new Bilingual(row.getString("section_name"), row.getString("section_name_en")), ""),
                topic == null ? null : new Topic(topic, row.getString("topic_name"), ""),
                tags,
                new Stamp(
                        row.getObject("published_on", LocalDate.class),
                        row.getObject("published_time", LocalTime.class)),
                updated(row),
                picture == null || withdrawn ? null : picture(row, found.get(new MediaId(picture))),
                row.getString("withdrawal_notice"),
                related(site, id, topic, tags),
                neighbours(site, section, number, at, true),
                neighbours(site, section, number, at, false),
                headlines.latest(site, LATEST),
                calendars.around(
                        site,
                        row.getObject("published_on", LocalDate.class),
                        Frame.current().today()));
    }

    private static @Nullable Stamp updated(ResultSet row) throws SQLException {
        var day = row.getObject("updated_on", LocalDate.class);
        return day == null ? null : new Stamp(day, row.getObject("updated_time", LocalTime.class));
    }

    private static ArticlePage.@Nullable Picture picture(ResultSet row, @Nullable Medium medium) throws SQLException {
        if (medium == null) return null;
        return new ArticlePage.Picture(
                medium,
                row.getString("picture_alt"),
                row.getString("picture_caption"),
                row.getBoolean("picture_shown"));
    }

    private List<ArticlePage.Tag> tags(ArticleId article) {
        return db.sql("""
                select t.slug, t.name from article_tag x join tag t on t.site_id = x.site_id and t.slug = x.tag
                where x.article_id = :id order by x.position
                """)
                .param("id", article.value())
                .query((row, _) -> new ArticlePage.Tag(row.getString("slug"), row.getString("name")))
                .list();
    }

    /// The same topic line first, then shared tags, newest first.
    private List<Teaser> related(SiteId site, ArticleId article, @Nullable String topic, List<ArticlePage.Tag> tags) {
        var ids = new ArrayList<ArticleId>();
        if (topic != null) ids.addAll(ofTopic(site, article, topic));
        if (ids.size() < RELATED && !tags.isEmpty()) ids.addAll(ofTags(site, article, tags));
        var chosen = ids.stream().distinct().limit(RELATED).toList();
        return inOrder(site, chosen);
    }

    private List<ArticleId> ofTopic(SiteId site, ArticleId article, String topic) {
        return db.sql("""
                select id from article where site_id = :site and topic = :topic and stage = 'PUBLISHED' and id <> :id
                order by published_at desc, number desc limit :most
                """)
                .param("site", site.value())
                .param("topic", topic)
                .param("id", article.value())
                .param("most", RELATED)
                .query((row, _) -> new ArticleId(row.getObject("id", UUID.class)))
                .list();
    }

    private List<ArticleId> ofTags(SiteId site, ArticleId article, List<ArticlePage.Tag> tags) {
        return db.sql("""
                select near.article_id
                from unnest(:tags::text[]) as wanted,
                    lateral (select article_id, published_at from article_tag
                        where site_id = :site and tag = wanted and article_id <> :id
                        order by published_at desc limit :most) near
                group by near.article_id order by count(*) desc, max(near.published_at) desc limit :most
                """)
                .param("tags", tags.stream().map(ArticlePage.Tag::slug).toArray(String[]::new))
                .param("site", site.value())
                .param("id", article.value())
                .param("most", RELATED)
                .query((row, _) -> new ArticleId(row.getObject("article_id", UUID.class)))
                .list();
    }

    private List<Teaser> neighbours(SiteId site, String section, long number, Timestamp at, boolean newer) {
        var sql = newer
                ? "and (published_at, number) > (:at, :number) order by published_at, number limit 3"
                : "and (published_at, number) < (:at, :number) order by published_at desc, number desc limit 3";
        var ids = db.sql("select id from article where site_id = :site and section = :section and stage = 'PUBLISHED' "
                        + sql)
                .param("site", site.value())
                .param("section", section)
                .param("at", at)
                .param("number", number)
                .query((row, _) -> new ArticleId(row.getObject("id", UUID.class)))
                .list();
        return inOrder(site, newer ? ids.reversed() : ids);
    }

    private List<Teaser> inOrder(SiteId site, List<ArticleId> ids) {
        var teasers = headlines.of(site, Set.copyOf(ids));
        return ids.stream()
                .map(teasers::get)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }
}
