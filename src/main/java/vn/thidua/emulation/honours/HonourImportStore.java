package vn.thidua.emulation.honours;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Unmarked;

/// Lists that are taken over, and their rows before they are. A run whose row has ended, or is another's by now,
/// changes nothing any more: so it learns that it was stopped.
@Repository
class HonourImportStore {

    private final JdbcClient db;

    HonourImportStore(JdbcClient db) {
        this.db = db;
    }

    void add(HonourImportId id, SiteId site, String file, String sha256, byte[] bytes, UUID run, Actor by, Instant at) {
        db.sql("""
                        insert into honour_import (id, site_id, file_name, sha256, bytes, state, run, begun_by, begun_at,
                            alive_at)
                        values (:id, :site, :file, :sha, :bytes, 'READING', :run, :by, :at, :at)
                        """)
                .param("id", id.value())
                .param("site", site.value())
                .param("file", file)
                .param("sha", sha256)
                .param("bytes", bytes)
                .param("run", run)
                .param("by", by.account())
                .param("at", at(at))
                .update();
    }

    private static OffsetDateTime at(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    /// Whether the same bytes are in the history.
    boolean isTaken(SiteId site, String sha256) {
        return db.sql("""
                        select exists (select from honour_import
                        where site_id = :site and sha256 = :sha and state in ('TAKEN', 'UNDOING'))
                        """)
                .param("site", site.value())
                .param("sha", sha256)
                .query(Boolean.class)
                .single();
    }

    /// The newest first.
    List<KeptImport> of(SiteId site, int most) {
        return db.sql("select * from honour_import where site_id = :site order by begun_at desc, id limit :most")
                .param("site", site.value())
                .param("most", most)
                .query((row, _) -> kept(row))
                .list();
    }

    Optional<KeptImport> found(SiteId site, HonourImportId id) {
        return db.sql("select * from honour_import where site_id = :site and id = :id")
                .param("site", site.value())
                .param("id", id.value())
                .query((row, _) -> kept(row))
                .optional();
    }

    /// Locked until the transaction ends, but not against awards that are being written with its id.
    Optional<KeptImport> locked(SiteId site, HonourImportId id) {
        return db.sql("select * from honour_import where site_id = :site and id = :id for no key update")
                .param("site", site.value())
                .param("id", id.value())
                .query((row, _) -> kept(row))
                .optional();
    }

    private static KeptImport kept(ResultSet row) throws SQLException {
        return new KeptImport(
                new HonourImportId(row.getObject("id", UUID.class)),
                row.getString("file_name"),
                row.getString("sha256"),
                KeptImport.State.valueOf(row.getString("state")),
                row.getInt("done"),
                row.getInt("total"),
                row.getString("mapped"),
                row.getString("ignored"),
                row.getInt("good"),
                row.getInt("faulty"),
                row.getInt("double"),
                row.getBoolean("public"),
                row.getString("fault"),
                instant(row, "begun_at"),
                instant(row, "alive_at"),
                row.getObject("taken_at") == null ? null : instant(row, "taken_at"),
                row.getObject("undone_at") == null ? null : instant(row, "undone_at"),
                Optional.ofNullable(row.getString("undo_reason")).orElse(""),
                row.getInt("stayed"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    Optional<byte[]> bytes(UUID run) {
        return db.sql("select bytes from honour_import where run = :run and state = 'READING'")
                .param("run", run)
                .query((row, _) -> row.getBytes("bytes"))
                .optional();
    }

    void alive(UUID run, Instant at) {
        db.sql("update honour_import set alive_at = :at where run = :run and state in ('READING', 'TAKING')")
                .param("run", run)
                .param("at", at(at))
                .update();
    }

    void heads(UUID run, String mapped, String ignored) {
        db.sql("update honour_import set mapped = :mapped, ignored = :ignored where run = :run and state = 'READING'")
                .param("run", run)
                .param("mapped", mapped)
                .param("ignored", ignored)
                .update();
    }

    /// Whether the run may go on.
    boolean reached(UUID run, int done, Instant at) {
        return db.sql("""
                        update honour_import set done = :done, total = greatest(total, :done), alive_at = :at
                        where run = :run and state in ('READING', 'TAKING')
                        """)
                        .param("run", run)
                        .param("done", done)
                        .param("at", at(at))
                        .update()
                > 0;
    }

    void addRows(HonourImportId id, List<ListedRow> rows) {
        db.sql("""
                        insert into honour_import_row (import_id, n, state, faults, subject_kind, subject_key, name, folded,
                            unit_id, of_name, of_folded, position, award, award_written, year, since, until, merit,
                            decision_number, number_folded, decided_on, issuer)
                        select :id, n, case when faults = '' then 'GOOD' else 'FAULTY' end, faults, kind, key, name,
                            folded, unit, of_name, of_folded, position, award, written, year, since, until, merit, number,
                            number_folded, decided, issuer
                        from unnest(:ns::int[], :faults::text[], :kinds::text[], :keys::uuid[], :names::text[],
                            :folded::text[], :units::uuid[], :of::text[], :of_folded::text[], :positions::text[],
                            :awards::text[], :written::text[], :years::int[], :since::date[], :until::date[],
                            :merits::text[], :numbers::text[], :numbers_folded::text[], :decided::date[],
                            :issuers::text[])
                            as t(n, faults, kind, key, name, folded, unit, of_name, of_folded, position, award, written,
                                year, since, until, merit, number, number_folded, decided, issuer)
                        """)
                .param("id", id.value())
                .param("ns", rows.stream().map(ListedRow::n).toArray(Integer[]::new))
                .param("faults", texts(rows, one -> String.join("\n", one.faults())))
                .param(
                        "kinds",
                        texts(
                                rows,
                                one -> one.kind() == null ? null : one.kind().name()))
                .param(
                        "keys",
                        texts(rows, one -> one.key() == null ? null : one.key().toString()))
                .param("names", texts(rows, ListedRow::name))
                .param("folded", texts(rows, one -> Unmarked.words(one.name())))
                .param(
                        "units",
                        texts(
                                rows,
                                one -> one.unit() == null
                                        ? null
                                        : one.unit().value().toString()))
                .param("of", texts(rows, ListedRow::of))
                .param("of_folded", texts(rows, one -> Unmarked.words(one.of())))
                .param("positions", texts(rows, ListedRow::position))
                .param(
                        "awards",
                        texts(
                                rows,
                                one -> one.award() == null ? null : one.award().value()))
                .param("written", texts(rows, ListedRow::awardWritten))
                .param(
                        "years",
                        texts(
                                rows,
                                one -> one.year() == null ? null : one.year().toString()))
                .param("since", days(rows, ListedRow::from))
                .param("until", days(rows, ListedRow::to))
                .param("merits", texts(rows, ListedRow::merit))
                .param("numbers", texts(rows, ListedRow::number))
                .param("numbers_folded", texts(rows, one -> Unmarked.words(one.number())))
                .param("decided", days(rows, ListedRow::decided))
                .param("issuers", texts(rows, ListedRow::issuer))
                .update();
    }

    private static @Nullable String[] texts(List<ListedRow> rows, Function<ListedRow, @Nullable String> what) {
        var all = new @Nullable String[rows.size()];
        for (var n = 0; n < all.length; n++) all[n] = what.apply(rows.get(n));
        return all;
    }

    private static @Nullable String[] days(List<ListedRow> rows, Function<ListedRow, @Nullable LocalDate> what) {
        return texts(rows, one -> {
            var day = what.apply(one);
            return day == null ? null : day.toString();
        });
    }

    /// Marks what is in the history already, or stands earlier in the same list.
    void markTwice(SiteId site, HonourImportId id) {
        db.sql("analyze honour_import_row").update();
        db.sql("set local plan_cache_mode = force_custom_plan").update();
        db.sql("""
                        update honour_import_row r set state = 'DOUBLE'
                        where r.import_id = :id and r.state = 'GOOD' and (
                            exists (select from honour h where h.site_id = :site and h.folded = r.folded
                                and h.of_folded = r.of_folded and h.award = r.award and h.year = r.year
                                and h.number_folded = r.number_folded)
                            or r.n not in (select min(o.n) from honour_import_row o
                                where o.import_id = :id and o.state = 'GOOD'
                                group by o.folded, o.of_folded, o.award, o.year, o.number_folded))
                        """).param("site", site.value()).param("id", id.value()).update();
    }

    /// Whether the run was still wanted. The file is not kept any longer.
    boolean read(UUID run, Instant at) {
        return db.sql("""
                        update honour_import i set state = 'READ', bytes = null, alive_at = :at, total = done,
                            good = n.good, faulty = n.faulty, double = n.double
                        from (select count(*) filter (where r.state = 'GOOD') as good,
                                count(*) filter (where r.state = 'FAULTY') as faulty,
                                count(*) filter (where r.state = 'DOUBLE') as double
                            from honour_import_row r join honour_import o on o.id = r.import_id and o.run = :run) n
                        where i.run = :run and i.state = 'READING'
                        """).param("run", run).param("at", at(at)).update() > 0;
    }

    /// @param fault in words, where it is one the reader can mend
    void fail(UUID run, String fault, Instant at) {
        db.sql("""
                        update honour_import set state = case when state = 'TAKING' then 'READ' else 'FAILED' end,
                            bytes = null, fault = :fault, alive_at = :at
                        where run = :run and state in ('READING', 'TAKING')
                        """).param("run", run).param("fault", fault).param("at", at(at)).update();
    }

    /// Stops reading for good; what was being taken in is looked at again.
    void stop(HonourImportId id, Instant at) {
        db.sql("""
                        update honour_import set state = case when state = 'TAKING' then 'READ' else 'STOPPED' end,
                            bytes = null, alive_at = :at
                        where id = :id and state in ('READING', 'TAKING')
                        """).param("id", id.value()).param("at", at(at)).update();
    }

    /// Rows of lists that will never be taken in.
    void forgetRows(HonourImportId id) {
        db.sql("delete from honour_import_row where import_id = :id")
                .param("id", id.value())
                .update();
    }

    void begin(HonourImportId id, UUID run, boolean shown, Instant at) {
        db.sql("""
                        update honour_import set state = 'TAKING', run = :run, done = 0, total = good, public = :shown,
                            fault = '', alive_at = :at
                        where id = :id
                        """)
                .param("id", id.value())
                .param("run", run)
                .param("shown", shown)
                .param("at", at(at))
                .update();
    }

    /// The next good rows of the list become awards of the history.
    ///
    /// @return the number of the last of them; empty where there are no more
    Optional<Integer> take(
            SiteId site, HonourImportId id, int after, int most, @Nullable LocalDate shown, Actor by, Instant at) {
        return db.sql("""
                        with next as (
                            select * from honour_import_row
                            where import_id = :id and state = 'GOOD' and n > :after order by n limit :most),
                        taken as (
                            insert into honour (id, site_id, subject_kind, subject_key, name, folded, unit_id, of_name,
                                of_folded, position, award, year, since, until, merit, decision_number, number_folded,
                                decided_on, issuer, disclosed_on, recorded_by, recorded_at, import_id)
                            select gen_random_uuid(), :site, subject_kind, subject_key, name, folded, unit_id, of_name,
                                of_folded, position, award, year, since, until, merit, decision_number, number_folded,
                                decided_on, issuer, :shown::date, :by, :at, :id
                            from next order by n)
                        select max(n) as last from next
                        """)
                .param("site", site.value())
                .param("id", id.value())
                .param("after", after)
                .param("most", most)
                .param("shown", shown)
                .param("by", by.account())
                .param("at", at(at))
                .query((row, _) -> Optional.ofNullable(row.getObject("last", Integer.class)))
                .single();
    }

    /// Whether the run was still wanted; its good rows are in the history now.
    boolean taken(HonourImportId id, UUID run, Actor by, Instant at) {
        var wanted = db.sql("""
                        update honour_import set state = 'TAKEN', done = total, taken_by = :by, taken_at = :at,
                            alive_at = :at
                        where id = :id and run = :run and state = 'TAKING'
                        """)
                        .param("id", id.value())
                        .param("run", run)
                        .param("by", by.account())
                        .param("at", at(at))
                        .update()
                > 0;
        if (wanted)
            db.sql("delete from honour_import_row where import_id = :id and state = 'GOOD'")
                    .param("id", id.value())
                    .update();
        return wanted;
    }

    /// Takes the awards of a list out of the history, but for those that were revoked or whose name was asked about.
    ///
    /// @return how many stayed
    int undo(HonourImportId id, String reason, Actor by, Instant at) {
        db.sql("update honour_import set state = 'UNDOING' where id = :id")
                .param("id", id.value())
                .update();
        db.sql("""
                        delete from honour h where h.import_id = :id and not h.hidden
                            and not exists (select from honour_revocation r where r.honour_id = h.id)
                            and not exists (select from honour_request q where q.honour_id = h.id)
                        """).param("id", id.value()).update();
        var stayed = db.sql("select count(*) from honour where import_id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
        db.sql("""
                        update honour_import set state = 'UNDONE', undone_by = :by, undone_at = :at,
                            undo_reason = :reason, stayed = :stayed
                        where id = :id
                        """)
                .param("id", id.value())
                .param("by", by.account())
                .param("at", at(at))
                .param("reason", reason)
                .param("stayed", stayed)
                .update();
        forgetRows(id);
        return stayed;
    }

    /// Lists whose node was not heard of while it read them, with the rows of all that will never be taken in.
    void giveUp(Instant silentSince, Instant at) {
        db.sql("""
                        update honour_import set state = 'FAILED', bytes = null, alive_at = :at
                        where state = 'READING' and alive_at < :silent
                        """).param("silent", at(silentSince)).param("at", at(at)).update();
        db.sql("""
                        delete from honour_import_row r using honour_import i
                        where i.id = r.import_id and i.state in ('FAILED', 'STOPPED')
                        """).update();
    }

    /// The history has grown at once: the planner is told, and what the index of names still keeps aside is put in.
    void settle() {
        db.sql("analyze honour").update();
        db.sql("""
                        select sum(gin_clean_pending_list(index))
                        from unnest(array['honour_found', 'honour_lexemes']::regclass[]) as index
                        """).query(Long.class).single();
    }
}
