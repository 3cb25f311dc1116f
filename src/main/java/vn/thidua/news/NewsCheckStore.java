package vn.thidua.news;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.platform.SiteId;

/// Counts what published articles lack. Reads only.
@Repository
class NewsCheckStore {

    private final JdbcClient db;

    NewsCheckStore(JdbcClient db) {
        this.db = db;
    }

    /// @param unnamed those with neither author nor byline
    /// @param undescribed those from which no description can be made
    record Lacking(long articles, long unnamed, long withoutSource, long undescribed) {}

    Lacking of(SiteId site) {
        return db.sql("""
                select count(*) as articles, count(*) filter (where author = '' and byline = '') as unnamed,
                    count(*) filter (where source = '') as without_source,
                    count(*) filter (where lead = '' and body = '') as undescribed
                from article where site_id = :site and stage = 'PUBLISHED'
                """)
                .param("site", site.value())
                .query((row, _) -> new Lacking(
                        row.getLong("articles"),
                        row.getLong("unnamed"),
                        row.getLong("without_source"),
                        row.getLong("undescribed")))
                .single();
    }
}
