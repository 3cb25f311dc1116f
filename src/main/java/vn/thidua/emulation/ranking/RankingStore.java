package vn.thidua.emulation.ranking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.SiteId;

/// Rankings of a year are read and written while its terms are locked.
@Repository
class RankingStore {

    private final JdbcClient db;

    RankingStore(JdbcClient db) {
        this.db = db;
    }

    /// Every ranking of a year, the latest first.
    List<Round> of(SiteId site, BlocYearId year) {
        return db.sql("select * from ranking where site_id = :site and bloc_year_id = :year order by n desc")
                .param("site", site.value())
                .param("year", year.value())
                .query((row, _) -> round(row))
                .list();
    }

    private static Round round(ResultSet row) throws SQLException {
        var id = new RankingId(row.getObject("id", UUID.class));
        var n = row.getInt("n");
        var frozen = new Frozen(row.getString("text"), row.getString("sha256"));
        var reason = row.getString("reason");
        return switch (row.getString("state")) {
            case "COMPUTED" -> new Round.Computed(id, n, frozen, reason);
            case "REVIEWED" ->
                new Round.Reviewed(id, n, frozen, reason, row.getObject("until", LocalDate.class), hand(row, "first"));
            case "CERTIFIED" -> new Round.Certified(id, n, frozen, reason, must(row, "first"), must(row, "second"));
            default ->
                new Round.Superseded(
                        id, n, frozen, reason, must(row, "first"), must(row, "second"), instant(row, "superseded_at"));
        };
    }

    private static Round.@Nullable Hand hand(ResultSet row, String which) throws SQLException {
        return row.getObject(which + "_by") == null ? null : must(row, which);
    }

    private static Round.Hand must(ResultSet row, String which) throws SQLException {
        return new Round.Hand(
                row.getObject(which + "_by", UUID.class), row.getString(which + "_name"), instant(row, which + "_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    void add(SiteId site, BlocYearId year, Round.Computed round) {
        db.sql("""
                insert into ranking (id, site_id, bloc_year_id, n, state, text, sha256, reason)
                values (:id, :site, :year, :n, 'COMPUTED', :text, :sha256, :reason)
                """)
                .param("id", round.id().value())
                .param("site", site.value())
                .param("year", year.value())
                .param("n", round.n())
                .param("text", round.frozen().text())
                .param("sha256", round.frozen().sha256())
                .param("reason", round.reason())
                .update();
    }

    void save(Round.Computed round) {
        db.sql("""
                update ranking set state = 'COMPUTED', text = :text, sha256 = :sha256, until = null, first_by = null,
                    first_name = null, first_at = null
                where id = :id
                """)
                .param("id", round.id().value())
                .param("text", round.frozen().text())
                .param("sha256", round.frozen().sha256())
                .update();
    }

    void save(Round.Reviewed round) {
        var first = round.first();
        db.sql("""
                update ranking set state = 'REVIEWED', until = :until, first_by = :by::uuid, first_name = :name,
                    first_at = :at::timestamptz
                where id = :id
                """)
                .param("id", round.id().value())
                .param("until", round.until())
                .param("by", first == null ? null : first.account())
                .param("name", first == null ? null : first.name())
                .param("at", first == null ? null : utc(first.at()))
                .update();
    }

    /// With what the public reads of it.
    void save(Round.Certified round, Frozen open) {
        db.sql("""
                update ranking set state = 'CERTIFIED', second_by = :by, second_name = :name, second_at = :at,
                    open_text = :open, open_sha256 = :openHash
                where id = :id
                """)
                .param("id", round.id().value())
                .param("by", round.second().account())
                .param("name", round.second().name())
                .param("at", utc(round.second().at()))
                .param("open", open.text())
                .param("openHash", open.sha256())
                .update();
    }

    void save(Round.Superseded round) {
        db.sql("update ranking set state = 'SUPERSEDED', superseded_at = :at where id = :id")
                .param("id", round.id().value())
                .param("at", utc(round.at()))
                .update();
    }

    Optional<Frozen> open(SiteId site, BlocYearId year) {
        return db.sql("""
                select open_text, open_sha256 from ranking
                where site_id = :site and bloc_year_id = :year and state = 'CERTIFIED'
                """)
                .param("site", site.value())
                .param("year", year.value())
                .query((row, _) -> new Frozen(row.getString("open_text"), row.getString("open_sha256")))
                .optional();
    }

    /// In the order in which they came.
    List<Objection> objections(RankingId ranking) {
        return db.sql("select * from ranking_objection where ranking_id = :id order by seq")
                .param("id", ranking.value())
                .query((row, _) -> objection(row))
                .list();
    }

    private static Objection objection(ResultSet row) throws SQLException {
        return new Objection(
                row.getObject("id", UUID.class),
                new RankingId(row.getObject("ranking_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("unit_name"),
                row.getString("words"),
                instant(row, "at"),
                row.getString("answer") == null
                        ? null
                        : new Objection.Answer(
                                row.getString("answer"), row.getString("answered_by"), instant(row, "answered_at")));
    }

    void add(Objection objection, UUID by) {
        db.sql("""
                insert into ranking_objection (id, ranking_id, unit_id, unit_name, words, said_by, at)
                values (:id, :ranking, :unit, :name, :words, :by, :at)
                """)
                .param("id", objection.id())
                .param("ranking", objection.ranking().value())
                .param("unit", objection.unit().value())
                .param("name", objection.unitName())
                .param("words", objection.words())
                .param("by", by)
                .param("at", utc(objection.at()))
                .update();
    }

    void answer(UUID objection, Objection.Answer answer) {
        db.sql("""
                update ranking_objection set answer = :words, answered_by = :by, answered_at = :at where id = :id
                """)
                .param("id", objection)
                .param("words", answer.words())
                .param("by", answer.by())
                .param("at", utc(answer.at()))
                .update();
    }
}
