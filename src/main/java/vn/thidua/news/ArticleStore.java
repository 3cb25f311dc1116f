package vn.thidua.news;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.media.MediaId;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Slug;

/// Writes articles; a later writer must name the version it has read.
@Repository
class ArticleStore {

    private final JdbcClient db;

    ArticleStore(JdbcClient db) {
        this.db = db;
    }

    boolean hasSection(SiteId site, String section) {
        return db.sql("select count(*) from section where site_id = :site and slug = :section")
                        .param("site", site.value())
                        .param("section", section)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /// Those of the manuscripts' origins that have been taken in already.
    Set<String> known(SiteId site, List<Manuscript> manuscripts) {
        var origins = manuscripts.stream()
                .map(Manuscript::origin)
                .filter(Objects::nonNull)
                .toArray(String[]::new);
        return new HashSet<>(db.sql("select origin from article where site_id = :site and origin = any(:origins)")
                .param("site", site.value())
                .param("origins", origins)
                .query((row, _) -> row.getString("origin"))
                .list());
    }

    void insert(SiteId site, ArticleId article, Manuscript manuscript, Instant now) {
        statement("""
                insert into article (id, site_id, stage, title, original_title, slug, section, topic, lead, body, byline,
                    author, byline_note, source, picture, picture_alt, picture_caption, picture_shown, priority,
                    published_on, published_time, published_at, updated_on, updated_time, origin, touched_at)
                values (:id, :site, 'PUBLISHED', :title, :originalTitle, :slug, :section, :topic, :lead, :body, :byline,
                    :author, :bylineNote, :source, :picture, :alt, :caption, :shown, :priority,
                    :publishedOn, :publishedTime, :publishedAt, :updatedOn, :updatedTime, :origin, :now)
                """, site, article, manuscript, free(site, article, manuscript.address()), now)
                .update();
        follow(site, article, manuscript);
    }

    void update(SiteId site, ArticleId article, int version, Manuscript manuscript, Instant now) {
        var rows = statement("""
                update article set title = :title, original_title = :originalTitle, slug = :slug, section = :section,
                    topic = :topic, lead = :lead, body = :body, byline = :byline, author = :author,
                    byline_note = :bylineNote, source = :source, picture = :picture, picture_alt = :alt,
                    picture_caption = :caption, picture_shown = :shown, priority = :priority,
                    published_on = :publishedOn, published_time = :publishedTime, published_at = :publishedAt,
                    updated_on = :updatedOn, updated_time = :updatedTime, touched_at = :now, origin = coalesce(:origin, origin),
                    version = version + 1
                where id = :id and site_id = :site and version = :version and stage = 'PUBLISHED'
                """, site, article, manuscript, free(site, article, manuscript.address()), now)
                .param("version", version)
                .update();
        if (rows == 0) throw new NewsRefused.ChangedMeanwhile();
        forget(article);
        follow(site, article, manuscript);
    }

    void amend(ArticleId article, String note, Instant at) {
        db.sql("""
                insert into article_amendment (article_id, n, at, note)
                select :id, coalesce(max(n), 0) + 1, :at, :note from article_amendment where article_id = :id
                """)
                .param("id", article.value())
                .param("at", Timestamp.from(at))
                .param("note", note)
                .update();
    }

    String withdraw(SiteId site, ArticleId article, Withdrawal withdrawal, Instant now) {
        return db.sql("""
                update article set stage = :stage, withdrawal_notice = :notice, merged_into = :into, gone_to = :elsewhere,
                    touched_at = :now, version = version + 1
                where id = :id and site_id = :site and stage = 'PUBLISHED' returning title
                """)
                .param("stage", stage(withdrawal))
                .param("notice", withdrawal instanceof Withdrawal.WithNotice with ? with.notice() : null)
                .param(
                        "into",
                        withdrawal instanceof Withdrawal.Merged merged
                                ? merged.into().value()
                                : null)
                .param("elsewhere", withdrawal instanceof Withdrawal.Mistake mistake ? mistake.elsewhere() : null)
                .param("now", Timestamp.from(now))
                .param("id", article.value())
                .param("site", site.value())
                .query((row, _) -> row.getString("title"))
                .optional()
                .orElseThrow(Missing::new);
    }

    private static String stage(Withdrawal withdrawal) {
        return switch (withdrawal) {
            case Withdrawal.WithNotice _ -> "WITHDRAWN";
            case Withdrawal.Mistake _ -> "RETRACTED";
            case Withdrawal.Merged _ -> "MERGED";
        };
    }

    void restore(SiteId site, ArticleId article, Instant now) {
        var rows = db.sql("""
                update article set stage = 'PUBLISHED', withdrawal_notice = null, merged_into = null, gone_to = null,
                    touched_at = :now, version = version + 1
                where id = :id and site_id = :site and stage <> 'PUBLISHED'
                """)
                .param("now", Timestamp.from(now))
                .param("id", article.value())
                .param("site", site.value())
                .update();
        if (rows == 0) throw new NewsRefused.ChangedMeanwhile();
    }

    Optional<Published> current(SiteId site, ArticleId article) {
        return db.sql("""
                select article.*, array(
                    select name from article_tag join tag on tag.site_id = article_tag.site_id and slug = tag
                    where article_id = article.id order by position) as tags
                from article where id = :id and site_id = :site
                """)
                .param("id", article.value())
                .param("site", site.value())
                .query((row, _) -> published(article, row))
                .optional();
    }

    private static Published published(ArticleId article, ResultSet row) throws SQLException {
        var picture = row.getObject("picture", UUID.class);
        var manuscript = new Manuscript(
                row.getString("title"),
                row.getString("original_title"),
                new Slug(row.getString("slug")),
                row.getString("section"),
                row.getString("topic"),
                List.of((String[]) row.getArray("tags").getArray()),
                row.getString("lead"),
                BodyText.read(row.getString("body")),
                new Byline(row.getString("byline"), row.getString("author"), row.getString("byline_note")),
                row.getString("source"),
                picture == null
                        ? null
                        : new Manuscript.LeadPicture(
                                new MediaId(picture),
                                row.getString("picture_alt"),
                                row.getString("picture_caption"),
                                row.getBoolean("picture_shown")),
                Priority.values()[row.getInt("priority")],
                new Stamp(
                        row.getObject("published_on", LocalDate.class),
                        row.getObject("published_time", LocalTime.class)),
                updated(row),
                null);
        return new Published(
                article,
                manuscript,
                row.getInt("version"),
                Published.Stage.valueOf(row.getString("stage")),
                "/tin/" + row.getString("slug"));
    }

    private static @Nullable Stamp updated(ResultSet row) throws SQLException {
        var day = row.getObject("updated_on", LocalDate.class);
        return day == null ? null : new Stamp(day, row.getObject("updated_time", LocalTime.class));
    }

    private JdbcClient.StatementSpec statement(
            String sql, SiteId site, ArticleId article, Manuscript manuscript, Slug slug, Instant now) {
        var picture = manuscript.picture();
        var updated = manuscript.updated();
        return db.sql(sql)
                .param("id", article.value())
                .param("site", site.value())
                .param("title", manuscript.title())
                .param("originalTitle", manuscript.originalTitle())
                .param("slug", slug.value())
                .param("section", manuscript.section())
                .param("topic", manuscript.topic())
                .param("lead", manuscript.lead())
                .param("body", BodyText.write(manuscript.body()))
                .param("byline", manuscript.byline().raw())
                .param("author", manuscript.byline().author())
                .param("bylineNote", manuscript.byline().note())
                .param("source", manuscript.source())
                .param("picture", picture == null ? null : picture.media().value())
                .param("alt", picture == null ? "" : picture.alt())
                .param("caption", picture == null ? "" : picture.caption())
                .param("shown", picture == null || picture.shown())
                .param("priority", manuscript.priority().ordinal())
                .param("publishedOn", manuscript.published().day())
                .param("publishedTime", manuscript.published().time())
                .param("publishedAt", Timestamp.from(manuscript.published().instant()))
                .param("updatedOn", updated == null ? null : updated.day())
                .param("updatedTime", updated == null ? null : updated.time())
                .param("origin", manuscript.origin())
                .param("now", Timestamp.from(now));
    }

    /// The wished address, or the same with a number where another article has it.
    private Slug free(SiteId site, ArticleId article, Slug wished) {
        for (var n = 1; ; n++) {
            var slug = n == 1 ? wished : wished.numbered(n);
            var owner = db.sql("select article_id from article_address where site_id = :site and slug = :slug")
                    .param("site", site.value())
                    .param("slug", slug.value())
                    .query((row, _) -> row.getObject("article_id", UUID.class))
                    .optional();
            if (owner.isEmpty() || owner.get().equals(article.value())) return slug;
        }
    }

    private void follow(SiteId site, ArticleId article, Manuscript manuscript) {
        db.sql("""
                insert into article_address (site_id, slug, article_id)
                select site_id, slug, id from article where id = :id on conflict do nothing
                """).param("id", article.value()).update();
        saveTags(site, article, manuscript);
        saveMedia(article, manuscript);
    }

    /// What belonged to the former text.
    private void forget(ArticleId article) {
        for (var table : List.of("article_tag", "article_media"))
            db.sql("delete from " + table + " where article_id = :id")
                    .param("id", article.value())
                    .update();
    }

    private void saveTags(SiteId site, ArticleId article, Manuscript manuscript) {
        var tags = manuscript.tags();
        for (var i = 0; i < tags.size(); i++) {
            db.sql("""
                    with named as (
                        insert into tag (site_id, slug, name) values (:site, :slug, :name) on conflict do nothing)
                    insert into article_tag (article_id, site_id, tag, position, published_at)
                    values (:id, :site, :slug, :position, :publishedAt) on conflict do nothing
                    """)
                    .param("site", site.value())
                    .param("slug", Slug.of(tags.get(i)).value())
                    .param("name", tags.get(i))
                    .param("id", article.value())
                    .param("position", i)
                    .param("publishedAt", Timestamp.from(manuscript.published().instant()))
                    .update();
        }
    }

    private void saveMedia(ArticleId article, Manuscript manuscript) {
        var used = new HashSet<>(manuscript.body().media());
        var picture = manuscript.picture();
        if (picture != null) used.add(picture.media());
        if (used.isEmpty()) return;
        db.sql("insert into article_media (article_id, media_id) select :id, unnest(:media::uuid[])")
                .param("id", article.value())
                .param("media", used.stream().map(id -> id.value()).toArray(UUID[]::new))
                .update();
    }
}
