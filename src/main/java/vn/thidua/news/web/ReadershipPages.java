package vn.thidua.news.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.thidua.platform.SiteId;
import vn.thidua.traffic.Span;

/// Joins what the room that counts has counted with what is known of the articles. Withdrawn ones are left out.
@Repository
class ReadershipPages {

    private static final String VIEWS = """
            with counted as (select * from unnest(:ids::uuid[], :views::bigint[]) as t(id, views))
            """;

    private final JdbcClient db;

    ReadershipPages(JdbcClient db) {
        this.db = db;
    }

    List<ReadershipPage.Read> read(SiteId site, Map<UUID, Long> views, int most) {
        return counted(VIEWS + """
                select a.title, a.slug, a.author, a.published_on, s.name, c.views
                from counted c join article a on a.id = c.id
                join section s on s.site_id = a.site_id and s.slug = a.section
                where a.site_id = :site and a.stage = 'PUBLISHED'
                order by c.views desc, a.number limit :most
                """, views)
                .param("site", site.value())
                .param("most", most)
                .query((row, _) -> new ReadershipPage.Read(
                        row.getString("title"),
                        "/tin/" + row.getString("slug"),
                        row.getString("name"),
                        row.getString("author"),
                        row.getObject("published_on", LocalDate.class),
                        row.getLong("views")))
                .list();
    }

    List<ReadershipPage.Group> sections(SiteId site, Span span, Map<UUID, Long> views) {
        return groups("s.name", site, span, views);
    }

    List<ReadershipPage.Group> authors(SiteId site, Span span, Map<UUID, Long> views) {
        return groups("a.author", site, span, views);
    }

    private List<ReadershipPage.Group> groups(String by, SiteId site, Span span, Map<UUID, Long> views) {
        return counted(VIEWS + """
                select %s as name, count(*) filter (where a.published_on between :from and :until) as published,
                    coalesce(sum(c.views), 0) as views
                from article a join section s on s.site_id = a.site_id and s.slug = a.section
                left join counted c on c.id = a.id
                where a.site_id = :site and a.stage = 'PUBLISHED'
                    and (c.id is not null or a.published_on between :from and :until)
                group by 1 order by views desc, published desc, 1
                """.formatted(by), views)
                .param("site", site.value())
                .param("from", span.from())
                .param("until", span.until())
                .query((row, _) ->
                        new ReadershipPage.Group(row.getString("name"), row.getLong("published"), row.getLong("views")))
                .list();
    }

    /// Every article published in those days, by month and author, as it is paid for.
    List<RoyaltySheet.Line> lines(SiteId site, LocalDate from, LocalDate until, Map<UUID, Long> views, int most) {
        return counted(VIEWS + """
                select a.number, a.title, a.slug, a.author, a.byline, a.source, a.published_on, s.name, a.body,
                    (select count(*) from article_media m where m.article_id = a.id) as media,
                    coalesce(c.views, 0) as views
                from article a join section s on s.site_id = a.site_id and s.slug = a.section
                left join counted c on c.id = a.id
                where a.site_id = :site and a.stage = 'PUBLISHED' and a.published_on between :from and :until
                order by date_trunc('month', a.published_on), a.author, a.published_on, a.number limit :most
                """, views)
                .param("site", site.value())
                .param("from", from)
                .param("until", until)
                .param("most", most)
                .query((row, _) -> new RoyaltySheet.Line(
                        row.getObject("published_on", LocalDate.class),
                        row.getString("author"),
                        row.getString("byline"),
                        row.getString("title"),
                        row.getString("name"),
                        row.getString("source"),
                        RoyaltySheet.words(row.getString("body")),
                        row.getLong("media"),
                        row.getLong("views"),
                        "/t/" + row.getLong("number")))
                .list();
    }

    private StatementSpec counted(String sql, Map<UUID, Long> views) {
        var ids = views.keySet().stream().toList();
        return db.sql(sql)
                .param("ids", texts(ids))
                .param("views", texts(ids.stream().map(views::get).toList()));
    }

    private static String[] texts(Collection<?> values) {
        return values.stream().map(Object::toString).toArray(String[]::new);
    }
}
