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
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.Bilingual;
import vn.thidua.design.Frame;
import vn.thidua.media.Media;
import vn.thidua.media.MediaId;
import vn.thidua.media.Medium;
import vn.thidua.news.ArticleId;
import vn.thidua.news.ArticlePreview;
import vn.thidua.news.Bodies;
import vn.thidua.news.Byline;
import vn.thidua.news.Calendars;
import vn.thidua.news.Headlines;
import vn.thidua.news.Manuscript;
import vn.thidua.news.NewsRefused;
import vn.thidua.news.Section;
import vn.thidua.news.Sections;
import vn.thidua.news.Stamp;
import vn.thidua.news.Teaser;
import vn.thidua.news.Topic;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Slug;

/// Reads one article with what stands around it, over one connection: a reader who held one and waited for a second
/// would, with enough others, wait for ever.
@Component
class ArticlePages implements ArticlePreview {

    private static final int RELATED = 4;
    private static final int LATEST = 6;

    private final JdbcClient db;
    private final Media media;
    private final Headlines headlines;
    private final Calendars calendars;
    private final Sections sections;

    ArticlePages(JdbcClient db, Media media, Headlines headlines, Calendars calendars, Sections sections) {
        this.sections = sections;
        this.db = db;
        this.media = media;
        this.headlines = headlines;
        this.calendars = calendars;
    }

    /// What stands at an address that an article has, or once had: its page, or the way to where it went.
    sealed interface Found {

        record Here(ArticlePage page) implements Found {}

        record Elsewhere(String href) implements Found {}
    }

    @Transactional(readOnly = true)
    Found show(SiteId site, String slug) {
        return db.sql("""
                select a.*, array(select note from article_amendment where article_id = a.id order by n desc) as notes,
                    array(select at from article_amendment where article_id = a.id order by n desc) as amended, s.name as section_name, s.name_en as section_name_en, t.name as topic_name
                from article_address x
                join article a on a.id = x.article_id
                join section s on s.site_id = a.site_id and s.slug = a.section
                left join topic t on t.site_id = a.site_id and t.slug = a.topic
                where x.site_id = :site and x.slug = :slug
                """)
                .param("site", site.value())
                .param("slug", slug)
                .query((row, _) -> found(site, slug, row))
                .optional()
                .orElseThrow(Missing::new);
    }

    private Found found(SiteId site, String slug, ResultSet row) throws SQLException {
        var to = row.getString("gone_to");
        return switch (row.getString("stage")) {
            case "RETRACTED" -> {
                if (to == null) throw new NewsRefused.Retracted();
                yield new Found.Elsewhere(to);
            }
            case "MERGED" -> new Found.Elsewhere(last(row.getObject("merged_into", UUID.class)));
            default ->
                row.getString("slug").equals(slug)
                        ? new Found.Here(page(site, row))
                        : new Found.Elsewhere("/tin/" + row.getString("slug"));
        };
    }

    /// One step however often the target was merged itself. A circle ends at a page that says it is gone.
    private String last(UUID target) {
        return db.sql("""
                with recursive way(id, merged_into, slug, stage, gone_to, step) as (
                    select id, merged_into, slug, stage, gone_to, 1 from article where id = :id
                    union all
                    select a.id, a.merged_into, a.slug, a.stage, a.gone_to, step + 1
                    from way join article a on a.id = way.merged_into where step < 50)
                select coalesce(gone_to, '/tin/' || slug) as href from way where stage <> 'MERGED' order by step limit 1
                """)
                .param("id", target)
                .query((row, _) -> row.getString("href"))
                .optional()
                .orElseThrow(NewsRefused.Retracted::new);
    }

    /// What was not published yet has no neighbours that come after it and no figures.
    @Override
    @Transactional(readOnly = true)
    public ModelAndView page(SiteId site, Manuscript manuscript) {
        var used = new HashSet<>(manuscript.body().media());
        var lead = manuscript.picture();
        if (lead != null) used.add(lead.media());
        var found = media.of(used);
        var medium = lead == null ? null : found.get(lead.media());
        var section = sections.of(site).stream()
                .filter(known -> known.slug().equals(manuscript.section()))
                .findFirst()
                .orElseGet(() -> new Section(manuscript.section(), new Bilingual("–", "–"), ""));
        var topic = sections.topicsOf(site).stream()
                .filter(known -> known.slug().equals(manuscript.topic()))
                .findFirst()
                .orElse(null);
        var wished = manuscript.slug() == null ? Slug.of(manuscript.title()) : manuscript.slug();
        return new ModelAndView(
                "news/web/article",
                "page",
                new ArticlePage(
                        new ArticleId(new UUID(0, 0)),
                        0,
                        manuscript.title(),
                        manuscript.originalTitle(),
                        wished.value(),
                        manuscript.lead(),
                        manuscript.body(),
                        found,
                        manuscript.byline(),
                        manuscript.source(),
                        section,
                        topic,
                        manuscript.tags().stream()
                                .map(tag -> new ArticlePage.Tag(Slug.of(tag).value(), tag))
                                .toList(),
                        manuscript.published(),
                        manuscript.updated(),
                        medium == null || lead == null
                                ? null
                                : new ArticlePage.Picture(medium, lead.alt(), lead.caption(), lead.shown()),
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        headlines.latest(site, LATEST),
                        calendars.around(
                                site,
                                manuscript.published().day(),
                                Frame.current().today())));
    }

    /// Where the article with this number stands now; where it has left, the place its readers are led to.
    @Transactional(readOnly = true)
    Optional<String> hrefOf(SiteId site, long number) {
        return db.sql(
                        "select slug, stage, merged_into, gone_to from article where site_id = :site and number = :number")
                .param("site", site.value())
                .param("number", number)
                .query((row, _) -> {
                    if (row.getString("stage").equals("MERGED")) return last(row.getObject("merged_into", UUID.class));
                    var to = row.getString("gone_to");
                    return to == null ? "/tin/" + row.getString("slug") : to;
                })
                .optional();
    }

    private ArticlePage page(SiteId site, ResultSet row) throws SQLException {
        var id = new ArticleId(row.getObject("id", UUID.class));
        var body = Bodies.read(row.getString("body"));
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
                row.getString("lead"),
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
                picture == null ? null : picture(row, found.get(new MediaId(picture))),
                row.getString("withdrawal_notice"),
                amendments(row),
                related(site, id, topic, tags),
                neighbours(site, section, number, at, true),
                neighbours(site, section, number, at, false),
                headlines.latest(site, LATEST),
                calendars.around(
                        site,
                        row.getObject("published_on", LocalDate.class),
                        Frame.current().today()));
    }

    private static List<ArticlePage.Amended> amendments(ResultSet row) throws SQLException {
        var notes = (String[]) row.getArray("notes").getArray();
        var times = (Timestamp[]) row.getArray("amended").getArray();
        var all = new ArrayList<ArticlePage.Amended>();
        for (var i = 0; i < notes.length; i++)
            all.add(new ArticlePage.Amended(Stamp.at(times[i].toInstant()), notes[i]));
        return all;
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
