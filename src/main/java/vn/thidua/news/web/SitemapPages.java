package vn.thidua.news.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.design.Frame;
import vn.thidua.design.MappedAddresses;
import vn.thidua.platform.SiteId;

/// Writes the map from the newest article to the oldest; part 0 holds what is no article.
@Component
class SitemapPages {

    private static final int SIZE = 10_000;
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String SPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

    private final JdbcClient db;
    private final List<MappedAddresses> others;

    SitemapPages(JdbcClient db, List<MappedAddresses> others) {
        this.db = db;
        this.others = others;
    }

    String index(Frame frame) {
        var text = new StringBuilder(XML).append("<sitemapindex").append(SPACE);
        for (var part = 0; part <= parts(frame.site()); part++)
            text.append("<sitemap><loc>%s/sitemap-%d.xml</loc></sitemap>\n".formatted(frame.baseUrl(), part));
        return text.append("</sitemapindex>\n").toString();
    }

    Optional<String> part(Frame frame, int part) {
        if (part > parts(frame.site())) return Optional.empty();
        var text = new StringBuilder(XML).append("<urlset").append(SPACE);
        (part == 0 ? fixed(frame) : articles(frame.site(), part))
                .forEach(line -> text.append(line.xml(frame.baseUrl())));
        return Optional.of(text.append("</urlset>\n").toString());
    }

    /// An address and the day of its last change; slugs need no escaping.
    private record Line(String path, String day) {
        String xml(String base) {
            var changed = day.isEmpty() ? "" : "<lastmod>" + day + "</lastmod>";
            return "<url><loc>" + base + path + "</loc>" + changed + "</url>\n";
        }
    }

    private int parts(SiteId site) {
        var total = db.sql("select coalesce(sum(articles), 0) from article_count where site_id = :site")
                .param("site", site.value())
                .query(Integer.class)
                .single();
        return Math.ceilDiv(total, SIZE);
    }

    private List<Line> fixed(Frame frame) {
        var lines = new ArrayList<Line>();
        lines.add(new Line("/", ""));
        IntStream.range(0, frame.pages().size())
                .forEach(i -> lines.add(new Line(frame.pages().get(i).href(), "")));
        lines.add(new Line("/thong-ke", ""));
        lines.add(new Line("/so-do-trang", ""));
        lines.addAll(db.sql("""
                select '/chuyen-muc/' || slug as path from section where site_id = :site
                union all select '/chu-de/' || slug from topic where site_id = :site
                """)
                .param("site", frame.site().value())
                .query((row, _) -> new Line(row.getString("path"), ""))
                .list());
        for (var other : others) other.of(frame.site()).forEach(path -> lines.add(new Line(path, "")));
        return lines;
    }

    private List<Line> articles(SiteId site, int part) {
        return db.sql("""
                select slug, coalesce(updated_on, published_on) as day from article
                where site_id = :site and stage = 'PUBLISHED'
                order by published_at desc, number desc limit :size offset :offset
                """)
                .param("site", site.value())
                .param("size", SIZE)
                .param("offset", (part - 1) * SIZE)
                .query((row, _) -> new Line(
                        "/tin/" + row.getString("slug"),
                        row.getObject("day", LocalDate.class).toString()))
                .list();
    }
}
