package vn.thidua.newsroom;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.news.ArticleId;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;

/// Drafts, their revisions and steps. Whoever writes locks the draft's row first, so versions have one success each.
@Repository
class DraftStore {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient db;

    DraftStore(JdbcClient db) {
        this.db = db;
    }

    void add(Draft draft, Instant now) {
        db.sql("""
                insert into draft (id, site_id, stage, version, fields, title, section, author_id, touched_by,
                    touched_at, begun_at, group_since, article_id, article_version)
                values (:id, :site, :stage, :version, :fields::jsonb, :title, :section, :author, :author,
                    :now, :now, :now, :article, :articleVersion)
                """)
                .param("id", draft.id().value())
                .param("site", draft.site().value())
                .param("stage", draft.stage().name())
                .param("version", draft.version())
                .param("fields", json(draft.text()))
                .param("title", draft.text().at("title").strip())
                .param("section", draft.text().at("section"))
                .param("author", draft.author())
                .param("now", Timestamp.from(now))
                .param(
                        "article",
                        draft.article() == null ? null : draft.article().value())
                .param("articleVersion", draft.articleVersion())
                .update();
    }

    Draft locked(SiteId site, DraftId id) {
        return db.sql("select * from draft where id = :id and site_id = :site for update")
                .param("id", id.value())
                .param("site", site.value())
                .query((row, _) -> draft(row))
                .optional()
                .orElseThrow(Missing::new);
    }

    Optional<Draft> found(SiteId site, DraftId id) {
        return db.sql("select * from draft where id = :id and site_id = :site")
                .param("id", id.value())
                .param("site", site.value())
                .query((row, _) -> draft(row))
                .optional();
    }

    /// The next that is due and that no other process is about to publish.
    Optional<Draft> due(Instant now) {
        return db.sql("""
                select * from draft where stage = 'SCHEDULED' and due_at <= :now and binned_at is null
                order by due_at limit 1 for update skip locked
                """)
                .param("now", Timestamp.from(now))
                .query((row, _) -> draft(row))
                .optional();
    }

    /// Until the transaction ends nobody else begins, or takes out of the bin, a correction of this article.
    void lockCorrections(ArticleId article) {
        db.sql("select 1 from pg_advisory_xact_lock(hashtextextended('correction:' || :article, 0))")
                .param("article", article.value().toString())
                .query(Integer.class)
                .single();
    }

    Optional<DraftId> correctionOf(ArticleId article) {
        return db.sql("""
                select id from draft where article_id = :article and stage <> 'PUBLISHED' and binned_at is null
                """)
                .param("article", article.value())
                .query((row, _) -> new DraftId(row.getObject("id", UUID.class)))
                .optional();
    }

    void write(Draft draft, DraftText text, Stage stage, UUID by, boolean newGroup, Instant now) {
        db.sql("""
                update draft set version = version + 1, fields = :fields::jsonb, title = :title, section = :section,
                    stage = :stage, due_at = case when :stage = 'SCHEDULED' then due_at end, touched_by = :by,
                    touched_at = :now, group_since = case when :group then :now else group_since end
                where id = :id
                """)
                .param("id", draft.id().value())
                .param("fields", json(text))
                .param("title", text.at("title").strip())
                .param("section", text.at("section"))
                .param("stage", stage.name())
                .param("by", by)
                .param("group", newGroup)
                .param("now", Timestamp.from(now))
                .update();
    }

    /// @return its number
    int keep(DraftId draft, int version, String kind, DraftText text, UUID by, Instant at) {
        if (!kind.equals("REFUSED"))
            db.sql("update draft set kept_version = greatest(kept_version, :version) where id = :id")
                    .param("version", version)
                    .param("id", draft.value())
                    .update();
        return db.sql("""
                insert into draft_revision (draft_id, n, version, kind, fields, by_id, at)
                select :id, coalesce(max(n), 0) + 1, :version, :kind, :fields::jsonb, :by, :at
                from draft_revision where draft_id = :id
                returning n
                """)
                .param("id", draft.value())
                .param("version", version)
                .param("kind", kind)
                .param("fields", json(text))
                .param("by", by)
                .param("at", Timestamp.from(at))
                .query(Integer.class)
                .single();
    }

    void step(DraftId draft, String step, String note, UUID by, Instant at) {
        db.sql("""
                insert into draft_step (draft_id, n, step, note, by_id, at)
                select :id, coalesce(max(n), 0) + 1, :step, :note, :by, :at from draft_step where draft_id = :id
                """)
                .param("id", draft.value())
                .param("step", step)
                .param("note", note)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    void stage(DraftId draft, Stage stage, @Nullable Instant due) {
        db.sql("update draft set stage = :stage, due_at = :due where id = :id")
                .param("id", draft.value())
                .param("stage", stage.name())
                .param("due", due == null ? null : Timestamp.from(due))
                .update();
    }

    void amend(DraftId draft, @Nullable String note) {
        db.sql("update draft set note = :note where id = :id")
                .param("id", draft.value())
                .param("note", note)
                .update();
    }

    void published(DraftId draft, ArticleId article, boolean forced, Instant at) {
        db.sql("""
                update draft set stage = 'PUBLISHED', due_at = null, article_id = :article, forced = :forced,
                    published_at = :at
                where id = :id
                """)
                .param("id", draft.value())
                .param("article", article.value())
                .param("forced", forced)
                .param("at", Timestamp.from(at))
                .update();
    }

    /// Who published it without an approval.
    Optional<UUID> hurriedBy(DraftId draft) {
        return db.sql("select by_id from draft_step where draft_id = :id and step = 'FORCED' order by n desc limit 1")
                .param("id", draft.value())
                .query(UUID.class)
                .optional();
    }

    /// Whether a forced publication was waiting to be looked at.
    boolean reviewed(DraftId draft, Instant at) {
        return db.sql("update draft set reviewed_at = :at where id = :id and forced and reviewed_at is null")
                        .param("id", draft.value())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    void bin(DraftId draft, @Nullable Instant at) {
        db.sql("""
                update draft set binned_at = :at, stage = case when stage = 'SCHEDULED' then 'APPROVED' else stage end,
                    due_at = null
                where id = :id
                """)
                .param("id", draft.value())
                .param("at", at == null ? null : Timestamp.from(at))
                .update();
    }

    Optional<DraftText> revision(DraftId draft, int n) {
        return db.sql("select fields from draft_revision where draft_id = :id and n = :n")
                .param("id", draft.value())
                .param("n", n)
                .query((row, _) -> text(row.getString("fields")))
                .optional();
    }

    /// The claim of a key; whoever claims it second waits for the first and gets what that one made.
    boolean claim(UUID by, String key, Instant at) {
        return db.sql("""
                insert into draft_key (key, by_id, at) values (:key, :by, :at) on conflict do nothing
                """)
                        .param("key", key)
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    void made(UUID by, String key, DraftId draft) {
        db.sql("update draft_key set draft_id = :draft where by_id = :by and key = :key")
                .param("by", by)
                .param("key", key)
                .param("draft", draft.value())
                .update();
    }

    Optional<DraftId> madeWith(UUID by, String key) {
        return db.sql("select draft_id from draft_key where by_id = :by and key = :key and draft_id is not null")
                .param("by", by)
                .param("key", key)
                .query((row, _) -> new DraftId(row.getObject("draft_id", UUID.class)))
                .optional();
    }

    /// Forgets keys of beginnings and signs of life older than that: nobody sends them again.
    void forget(Instant before) {
        for (var statement : List.of(
                "delete from draft_key where at < :before", "delete from draft_presence where seen_at < :before"))
            db.sql(statement).param("before", Timestamp.from(before)).update();
    }

    static String json(DraftText text) {
        return JSON.writeValueAsString(text.fields());
    }

    @SuppressWarnings("unchecked")
    static DraftText text(String json) {
        return new DraftText((Map<String, String>) JSON.readValue(json, Map.class));
    }

    private static Draft draft(ResultSet row) throws SQLException {
        var article = row.getObject("article_id", UUID.class);
        var due = row.getTimestamp("due_at");
        return new Draft(
                new DraftId(row.getObject("id", UUID.class)),
                new SiteId(row.getObject("site_id", UUID.class)),
                Stage.valueOf(row.getString("stage")),
                row.getInt("version"),
                text(row.getString("fields")),
                row.getObject("author_id", UUID.class),
                row.getObject("touched_by", UUID.class),
                row.getTimestamp("group_since").toInstant(),
                row.getInt("kept_version"),
                article == null ? null : new ArticleId(article),
                row.getObject("article_version", Integer.class),
                row.getString("note"),
                due == null ? null : due.toInstant(),
                row.getTimestamp("binned_at") != null);
    }
}
