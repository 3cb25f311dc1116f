package vn.thidua.media;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Slice;

/// Writing reads lock the row; two who bring in the same bytes wait for one another.
@Repository
class MediaStore {

    static final String COLUMNS = """
            id, kind, mime, bytes, width, height, name, title, alt, caption, credit, sha256, focus_x, focus_y,
            crop_left, crop_top, crop_width, crop_height, version, edition, added_by, added_at, discarded_at
            """;

    private final JdbcClient db;
    private final Clock clock;

    MediaStore(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Until the transaction ends nobody else looks for these bytes in order to add them.
    void alone(SiteId site, String sha256) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:what, 0))")
                .param("what", "media " + site.value() + " " + sha256)
                .query((_, _) -> 0)
                .single();
    }

    /// Those that are not discarded first.
    Optional<Kept> withBytes(SiteId site, String sha256) {
        return db.sql("select " + COLUMNS + """
                from media where site_id = :site and sha256 = :sha256
                order by discarded_at is not null, added_at, id limit 1 for update
                """)
                .param("site", site.value())
                .param("sha256", sha256)
                .query((row, _) -> kept(row))
                .optional();
    }

    void add(SiteId site, UUID by, Medium medium, String sha256) {
        db.sql("""
                insert into media (id, site_id, kind, sha256, mime, bytes, width, height, name, title, alt, caption,
                    credit, folded, added_by, added_at)
                values (:id, :site, :kind, :sha256, :mime, :bytes, :width, :height, :name, :title, :alt, :caption,
                    :credit, :folded, :by, :at)
                """)
                .param("id", medium.id().value())
                .param("site", site.value())
                .param("kind", medium.kind().name())
                .param("sha256", sha256)
                .param("mime", medium.mime())
                .param("bytes", medium.bytes())
                .param("width", medium.width())
                .param("height", medium.height())
                .param("name", medium.name())
                .param("title", medium.title())
                .param("alt", medium.alt())
                .param("caption", medium.caption())
                .param("credit", medium.credit())
                .param("folded", Description.of(medium).folded())
                .param("by", by)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    Optional<Kept> kept(SiteId site, MediaId id) {
        return db.sql("select " + COLUMNS + " from media where site_id = :site and id = :id")
                .param("site", site.value())
                .param("id", id.value())
                .query((row, _) -> kept(row))
                .optional();
    }

    Kept locked(SiteId site, MediaId id) {
        return db.sql("select " + COLUMNS + " from media where site_id = :site and id = :id for update")
                .param("site", site.value())
                .param("id", id.value())
                .query((row, _) -> kept(row))
                .optional()
                .orElseThrow(Missing::new);
    }

    void describe(MediaId id, Description description) {
        db.sql("""
                update media set title = :title, alt = :alt, caption = :caption, credit = :credit, folded = :folded,
                    edition = edition + 1
                where id = :id
                """)
                .param("id", id.value())
                .param("title", description.title())
                .param("alt", description.alt())
                .param("caption", description.caption())
                .param("credit", description.credit())
                .param("folded", description.folded())
                .update();
    }

    void frame(MediaId id, Framing framing) {
        db.sql("""
                update media set crop_left = :left, crop_top = :top, crop_width = :width, crop_height = :height,
                    focus_x = :x, focus_y = :y, version = version + 1, edition = edition + 1
                where id = :id
                """)
                .param("id", id.value())
                .param("left", framing.crop().left())
                .param("top", framing.crop().top())
                .param("width", framing.crop().width())
                .param("height", framing.crop().height())
                .param("x", framing.focus().x())
                .param("y", framing.focus().y())
                .update();
    }

    /// Keeps what it was, and drops its framing: it was that of another picture.
    void replace(MediaId id, UUID by, Judged judged) {
        db.sql("""
                insert into media_version (media_id, version, sha256, mime, bytes, width, height, name, title,
                    replaced_at, replaced_by)
                select id, version, sha256, mime, bytes, width, height, name, title, :at, :by
                from media where id = :id
                """)
                .param("id", id.value())
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by)
                .update();
        var size = judged.size();
        db.sql("""
                update media set sha256 = :sha256, mime = :mime, bytes = :bytes, width = :width, height = :height,
                    name = :name, crop_left = 0, crop_top = 0, crop_width = 100, crop_height = 100,
                    focus_x = 50, focus_y = 50, version = version + 1, edition = edition + 1
                where id = :id
                """)
                .param("id", id.value())
                .param("sha256", judged.arrival().sha256())
                .param("mime", judged.mime())
                .param("bytes", judged.arrival().bytes())
                .param("width", size == null ? null : size.width())
                .param("height", size == null ? null : size.height())
                .param("name", judged.name().plain())
                .update();
    }

    void discard(MediaId id, UUID by) {
        db.sql("update media set discarded_at = :at, discarded_by = :by, edition = edition + 1 where id = :id")
                .param("id", id.value())
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by)
                .update();
    }

    void restore(MediaId id) {
        db.sql("update media set discarded_at = null, discarded_by = null, edition = edition + 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    record Discarded(SiteId site, MediaId medium) {}

    List<Discarded> discardedBefore(Instant moment) {
        return db.sql("select site_id, id from media where discarded_at < :moment")
                .param("moment", Timestamp.from(moment))
                .query((row, _) -> new Discarded(
                        new SiteId(row.getObject("site_id", UUID.class)), new MediaId(row.getObject("id", UUID.class))))
                .list();
    }

    void forget(MediaId id) {
        db.sql("delete from media where id = :id and discarded_at is not null")
                .param("id", id.value())
                .update();
    }

    Map<MediaId, Medium> of(Collection<MediaId> ids) {
        var found = new HashMap<MediaId, Medium>();
        if (ids.isEmpty()) return found;
        db.sql("select " + COLUMNS + " from media where id = any(:ids)")
                .param("ids", ids.stream().map(MediaId::value).toArray(UUID[]::new))
                .query(row -> {
                    var medium = kept(row).medium();
                    found.put(medium.id(), medium);
                });
        return found;
    }

    /// Every word must be there, written with marks or without.
    Slice<Kept> search(SiteId site, MediaSearch search) {
        var where = """
                 from media where site_id = :site and (discarded_at is not null) = :discarded
                and (:kind = '' or kind = :kind) and folded like all(:patterns)
                """;
        var kind = search.kind();
        var patterns = search.patterns();
        var total = db.sql("select count(*)" + where)
                .param("site", site.value())
                .param("discarded", search.discarded())
                .param("kind", kind == null ? "" : kind.name())
                .param("patterns", patterns)
                .query(Long.class)
                .single();
        var items = db.sql("select " + COLUMNS + where + " order by added_at desc, id desc limit :size offset :offset")
                .param("site", site.value())
                .param("discarded", search.discarded())
                .param("kind", kind == null ? "" : kind.name())
                .param("patterns", patterns)
                .param("size", MediaSearch.SIZE)
                .param("offset", Math.multiplyExact(search.page() - 1L, (long) MediaSearch.SIZE))
                .query((row, _) -> kept(row))
                .list();
        return new Slice<>(items, search.page(), MediaSearch.SIZE, total);
    }

    /// Which of these digests some medium, or a former version of one, still needs.
    Set<String> needed(Collection<String> digests) {
        return new HashSet<>(db.sql("""
                select sha256 from media where sha256 = any(:digests)
                union select sha256 from media_version where sha256 = any(:digests)
                """)
                .param("digests", digests.toArray(String[]::new))
                .query((row, _) -> row.getString("sha256"))
                .list());
    }

    /// Every digest that must lie in the store.
    List<String> digests() {
        return db.sql("select sha256 from media union select sha256 from media_version")
                .query((row, _) -> row.getString("sha256"))
                .list();
    }

    static Kept kept(ResultSet row) throws SQLException {
        var upright = size(row);
        var framing = new Framing(
                new Crop(
                        row.getInt("crop_left"),
                        row.getInt("crop_top"),
                        row.getInt("crop_width"),
                        row.getInt("crop_height")),
                new Focus(row.getInt("focus_x"), row.getInt("focus_y")));
        return new Kept(
                medium(row, upright, framing),
                row.getString("sha256"),
                framing,
                upright,
                row.getInt("edition"),
                row.getObject("added_by", UUID.class),
                row.getTimestamp("added_at").toInstant(),
                instant(row, "discarded_at"));
    }

    private static Medium medium(ResultSet row, Pictures.@Nullable Size upright, Framing framing) throws SQLException {
        var shown = upright == null ? null : framing.shown(upright.width(), upright.height());
        return new Medium(
                new MediaId(row.getObject("id", UUID.class)),
                MediumKind.valueOf(row.getString("kind")),
                row.getString("mime"),
                row.getLong("bytes"),
                shown == null ? null : Integer.valueOf(shown.width),
                shown == null ? null : Integer.valueOf(shown.height),
                row.getString("name"),
                row.getString("title"),
                row.getString("alt"),
                row.getString("caption"),
                row.getString("credit"),
                row.getInt("version"));
    }

    private static Pictures.@Nullable Size size(ResultSet row) throws SQLException {
        var width = row.getObject("width", Integer.class);
        var height = row.getObject("height", Integer.class);
        return width == null || height == null ? null : new Pictures.Size(width, height);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
