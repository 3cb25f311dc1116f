package vn.thidua.newsroom.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.newsroom.NewsroomRight;
import vn.thidua.newsroom.Stage;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Grant;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Slice;
import vn.thidua.site.Deadlines.Deadline;

/// Reads lists of articles in the making, and one with its story. A list holds what the reader of it may see: their
/// own, and those of the sections where they review or publish.
@Repository
class DraftPages {

    private static final int SIZE = 30;
    private static final int MOST = 20;

    private static final String ROWS = """
            select d.id, d.title, d.stage, coalesce(s.name, '') as section, coalesce(a.name, '') as author,
                d.touched_at, coalesce(t.name, '') as touched_by, d.due_at, d.article_id is not null as correction,
                d.binned_at is not null as binned, (
                    select note from draft_step where draft_id = d.id order by n desc limit 1) as note
            from draft d left join section s on s.site_id = d.site_id and s.slug = d.section
                left join account a on a.id = d.author_id left join account t on t.id = d.touched_by
            """;

    private static final String SEEN = """
             d.site_id = :site and (d.author_id = :me or :everything or d.section = any(:sections))
            """;

    private static final String REVISIONS = """
            select n, r.kind, version, at, coalesce(a.name, '') as name
            from draft_revision r left join account a on a.id = by_id
            where draft_id = :draft
            """;

    private final JdbcClient db;
    private final Clock clock;

    DraftPages(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Where somebody sees what others write.
    private record Reach(boolean everything, String[] sections) {

        static Reach of(Actor actor, SiteId site, NewsroomRight... rights) {
            var keys = java.util.Arrays.stream(rights).map(NewsroomRight::key).toList();
            var scopes = actor.grants().stream()
                    .filter(grant -> keys.contains(grant.right()))
                    .map(Grant::scope)
                    .filter(scope -> scope.site().equals(site))
                    .toList();
            return new Reach(
                    scopes.stream().anyMatch(scope -> scope.section() == null),
                    scopes.stream()
                            .map(scope -> scope.section())
                            .filter(java.util.Objects::nonNull)
                            .toArray(String[]::new));
        }
    }

    private JdbcClient.StatementSpec seen(String sql, Actor actor, SiteId site, NewsroomRight... rights) {
        var reach = Reach.of(actor, site, rights);
        return db.sql(sql)
                .param("site", site.value())
                .param("me", actor.account())
                .param("everything", reach.everything())
                .param("sections", reach.sections());
    }

    @Transactional(readOnly = true)
    WorkPage work(Actor actor, SiteId site, Instant now, Instant endOfDay, String key, List<Deadline> deadlines) {
        var reviews = actor.mayAnywhere(NewsroomRight.REVIEW, site);
        var publishes = actor.mayAnywhere(NewsroomRight.PUBLISH, site);
        return new WorkPage(
                actor.mayAnywhere(NewsroomRight.WRITE, site),
                reviews || publishes,
                key,
                waiting(actor, site, reviews, publishes),
                list(actor, site, "d.stage = 'RETURNED' and d.author_id = :me", NewsroomRight.REVIEW),
                seen(
                                ROWS + "where" + SEEN
                                        + " and d.stage = 'SCHEDULED' and d.due_at < :end and d.due_at > :now and d.binned_at is null order by d.due_at limit 20",
                                actor,
                                site,
                                NewsroomRight.REVIEW,
                                NewsroomRight.PUBLISH)
                        .param("end", Timestamp.from(endOfDay))
                        .param("now", Timestamp.from(now))
                        .query(DraftPages::row)
                        .list(),
                overdue(actor, site, now),
                reviews ? list(actor, site, "d.forced and d.reviewed_at is null", NewsroomRight.REVIEW) : List.of(),
                list(actor, site, "d.stage = 'DRAFT' and d.author_id = :me", NewsroomRight.REVIEW),
                reviews || publishes ? broken(site) : List.of(),
                deadlines);
    }

    /// For reviewers what was handed in by others, for publishers what was approved.
    private List<DraftRow> waiting(Actor actor, SiteId site, boolean reviews, boolean publishes) {
        if (!reviews && !publishes) return List.of();
        var stages = publishes
                ? "(d.stage = 'SUBMITTED' and d.author_id <> :me or d.stage = 'APPROVED')"
                : "d.stage = 'SUBMITTED' and d.author_id <> :me";
        return list(actor, site, stages, NewsroomRight.REVIEW, NewsroomRight.PUBLISH);
    }

    /// What should have been published and was not: the queue stands, or it was given back.
    private List<DraftRow> overdue(Actor actor, SiteId site, Instant now) {
        return seen(ROWS + "where" + SEEN + """
                         and d.binned_at is null and (d.stage = 'SCHEDULED' and d.due_at < :late or d.stage = 'APPROVED'
                            and (select step from draft_step where draft_id = d.id order by n desc limit 1) = 'FAILED')
                        order by d.touched_at desc limit 20
                        """, actor, site, NewsroomRight.REVIEW, NewsroomRight.PUBLISH)
                .param("late", Timestamp.from(now.minusSeconds(60)))
                .query(DraftPages::row)
                .list();
    }

    private List<DraftRow> list(Actor actor, SiteId site, String which, NewsroomRight... rights) {
        return seen(
                        ROWS + "where" + SEEN + " and d.binned_at is null and " + which
                                + " order by d.touched_at desc limit " + MOST,
                        actor,
                        site,
                        rights)
                .query(DraftPages::row)
                .list();
    }

    private List<WorkPage.BrokenLink> broken(SiteId site) {
        return db.sql("""
                select a.title, '/tin/' || a.slug as href, l.target
                from broken_link l join article a on a.id = l.article_id
                where a.site_id = :site and a.stage = 'PUBLISHED' order by a.published_at desc limit 20
                """)
                .param("site", site.value())
                .query((row, _) ->
                        new WorkPage.BrokenLink(row.getString("title"), row.getString("href"), row.getString("target")))
                .list();
    }

    @Transactional(readOnly = true)
    Slice<DraftRow> list(Actor actor, SiteId site, Filter filter, int number) {
        var where = "where" + SEEN + conditions(filter);
        var rows = filtered(
                        ROWS + where + " order by d.touched_at desc, d.id limit " + SIZE + " offset :offset",
                        actor,
                        site,
                        filter)
                .param("offset", (number - 1) * SIZE)
                .query(DraftPages::row)
                .list();
        var total = filtered("select count(*) from draft d " + where, actor, site, filter)
                .query(Long.class)
                .single();
        return new Slice<>(rows, number, SIZE, total);
    }

    /// All of them, for a sheet.
    @Transactional(readOnly = true)
    List<DraftRow> all(Actor actor, SiteId site, Filter filter) {
        return filtered(
                        ROWS + "where" + SEEN + conditions(filter) + " order by d.touched_at desc, d.id limit 10000",
                        actor,
                        site,
                        filter)
                .query(DraftPages::row)
                .list();
    }

    private static String conditions(Filter filter) {
        var sql = new StringBuilder(filter.binned() ? " and d.binned_at is not null" : " and d.binned_at is null");
        if (filter.stage() != null) sql.append(" and d.stage = :stage");
        if (!filter.section().isEmpty()) sql.append(" and d.section = :section");
        if (filter.own()) sql.append(" and d.author_id = :me");
        if (!filter.words().isEmpty()) sql.append(" and strpos(draft_folded(d.title), draft_folded(:words::text)) > 0");
        return sql.toString();
    }

    private JdbcClient.StatementSpec filtered(String sql, Actor actor, SiteId site, Filter filter) {
        var spec = seen(sql, actor, site, NewsroomRight.REVIEW, NewsroomRight.PUBLISH);
        var stage = filter.stage();
        if (stage != null) spec = spec.param("stage", stage.name());
        if (!filter.section().isEmpty()) spec = spec.param("section", filter.section());
        if (!filter.words().isEmpty()) spec = spec.param("words", filter.words());
        return spec;
    }

    private static DraftRow row(ResultSet row, int number) throws SQLException {
        return new DraftRow(
                row.getObject("id", UUID.class),
                row.getString("title"),
                Stage.valueOf(row.getString("stage")),
                row.getString("section"),
                row.getString("author"),
                row.getTimestamp("touched_at").toInstant(),
                row.getString("touched_by"),
                instant(row, "due_at"),
                row.getBoolean("correction"),
                row.getBoolean("binned"),
                Optional.ofNullable(row.getString("note")).orElse(""));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    /// What stands about a draft beside its text.
    record Facts(
            Stage stage,
            int version,
            UUID author,
            String authorName,
            String touchedBy,
            Instant touchedAt,
            @Nullable UUID article,
            @Nullable String note,
            @Nullable Instant dueAt,
            boolean forced,
            boolean reviewed,
            boolean binned,
            long links,
            @Nullable String address) {}

    Optional<Facts> facts(SiteId site, UUID draft) {
        return db.sql("""
                select d.*, coalesce(a.name, '') as author_name, coalesce(t.name, '') as touched_name, (
                    select count(*) from draft_link where draft_id = d.id and expires_at > :now) as links, (
                    select '/tin/' || slug from article where id = d.article_id) as address
                from draft d left join account a on a.id = d.author_id left join account t on t.id = d.touched_by
                where d.id = :id and d.site_id = :site
                """)
                .param("id", draft)
                .param("site", site.value())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, _) -> new Facts(
                        Stage.valueOf(row.getString("stage")),
                        row.getInt("version"),
                        row.getObject("author_id", UUID.class),
                        row.getString("author_name"),
                        row.getString("touched_name"),
                        row.getTimestamp("touched_at").toInstant(),
                        row.getObject("article_id", UUID.class),
                        row.getString("note"),
                        instant(row, "due_at"),
                        row.getBoolean("forced"),
                        row.getTimestamp("reviewed_at") != null,
                        row.getTimestamp("binned_at") != null,
                        row.getLong("links"),
                        row.getString("address")))
                .optional();
    }

    List<DraftPage.Step> steps(UUID draft) {
        return db.sql("""
                select step, note, at, coalesce(a.name, '') as name from draft_step left join account a on a.id = by_id
                where draft_id = :draft order by n desc
                """)
                .param("draft", draft)
                .query((row, _) -> new DraftPage.Step(
                        row.getString("step"),
                        row.getString("note"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("name")))
                .list();
    }

    /// The latest ones; earlier ones keep their addresses.
    List<DraftPage.Revision> revisions(UUID draft) {
        return db.sql(REVISIONS + " order by n desc limit 200")
                .param("draft", draft)
                .query(DraftPages::revision)
                .list();
    }

    Optional<DraftPage.Revision> revision(UUID draft, int n) {
        return db.sql(REVISIONS + " and n = :n")
                .param("draft", draft)
                .param("n", n)
                .query(DraftPages::revision)
                .optional();
    }

    private static DraftPage.Revision revision(ResultSet row, int number) throws SQLException {
        return new DraftPage.Revision(
                row.getInt("n"),
                row.getString("kind"),
                row.getInt("version"),
                row.getTimestamp("at").toInstant(),
                row.getString("name"));
    }

    /// What a revision came after: the last one that stood, or, for one that was refused, what it was made from.
    Optional<Integer> before(UUID draft, int n) {
        return db.sql("""
                select b.n from draft_revision r join draft_revision b on b.draft_id = r.draft_id and b.n < r.n
                    and b.kind <> 'REFUSED' and (r.kind <> 'REFUSED' or b.version <= r.version)
                where r.draft_id = :draft and r.n = :n order by b.version desc, b.n desc limit 1
                """)
                .param("draft", draft)
                .param("n", n)
                .query(Integer.class)
                .optional();
    }

    /// The kept state that a text of this version was made from: the latest that is not newer.
    Optional<Integer> base(UUID draft, int version) {
        return db.sql("""
                select n from draft_revision where draft_id = :draft and version <= :version and kind <> 'REFUSED'
                order by version desc, n desc limit 1
                """)
                .param("draft", draft)
                .param("version", version)
                .query(Integer.class)
                .optional();
    }

    int versionOf(UUID draft, int revision) {
        return db.sql("select version from draft_revision where draft_id = :draft and n = :n")
                .param("draft", draft)
                .param("n", revision)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }
}
