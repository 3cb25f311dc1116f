package vn.thidua.news;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.design.Bilingual;
import vn.thidua.media.MediaId;
import vn.thidua.news.PublishedTexts.PublishedText;
import vn.thidua.platform.SiteId;

/// Reads only. All articles come through a cursor, so that memory holds a few hundred at a time.
@Repository
class PublishedTextStore {

    private static final int PART = 500;
    private static final String SELECT = """
            select a.id, a.site_id, a.slug, a.title, a.lead, a.body, a.byline, a.section, s.name, s.name_en,
                a.published_on, a.published_at,
                array(select t.name from article_tag x join tag t on t.site_id = x.site_id and t.slug = x.tag
                    where x.article_id = a.id order by x.position) as tags
            from article a join section s on s.site_id = a.site_id and s.slug = a.section
            where a.stage = 'PUBLISHED'
            """;

    private final JdbcClient db;
    private final JdbcTemplate cursor;

    PublishedTextStore(JdbcClient db, JdbcTemplate template) {
        this.db = db;
        this.cursor = new JdbcTemplate(java.util.Objects.requireNonNull(template.getDataSource()));
        cursor.setFetchSize(PART);
    }

    void all(Consumer<PublishedText> reader) {
        RowCallbackHandler each = row -> reader.accept(text(row));
        cursor.query(SELECT + " order by a.number", each);
    }

    List<PublishedText> texts(Collection<UUID> articles) {
        return db.sql(SELECT + " and a.id = any(:ids)")
                .param("ids", articles.toArray(UUID[]::new))
                .query((row, _) -> text(row))
                .list();
    }

    private static PublishedText text(ResultSet row) throws SQLException {
        var body = BodyText.read(row.getString("body"));
        return new PublishedText(
                new ArticleId(row.getObject("id", UUID.class)),
                new SiteId(row.getObject("site_id", UUID.class)),
                "/tin/" + row.getString("slug"),
                row.getString("title"),
                row.getString("lead"),
                body.text(),
                attachments(body),
                row.getString("byline"),
                row.getString("section"),
                new Bilingual(row.getString("name"), row.getString("name_en")),
                Arrays.asList((String[]) row.getArray("tags").getArray()),
                row.getObject("published_on", LocalDate.class),
                row.getTimestamp("published_at").toInstant());
    }

    private static List<MediaId> attachments(Body body) {
        return body.blocks().stream()
                .filter(Block.Attachments.class::isInstance)
                .flatMap(block -> ((Block.Attachments) block).files().stream())
                .map(Block.Attachment::media)
                .toList();
    }
}
