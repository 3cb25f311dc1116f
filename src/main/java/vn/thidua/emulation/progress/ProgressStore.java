package vn.thidua.emulation.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.emulation.pact.SheetFile;
import vn.thidua.emulation.pact.TargetId;
import vn.thidua.emulation.programme.KeptProgramme;
import vn.thidua.emulation.programme.ProgrammeId;
import vn.thidua.platform.Actor;

/// Entries, which are only ever added.
@Repository
class ProgressStore {

    private final JdbcClient db;

    ProgressStore(JdbcClient db) {
        this.db = db;
    }

    /// Reports of one member follow one another.
    void lock(ProgrammeId id) {
        db.sql("select 1 from programme where id = :id for update")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    void add(
            KeptProgramme kept,
            int pactVersion,
            Period period,
            ReportLine line,
            boolean late,
            String reason,
            Actor by,
            Instant at) {
        var id = UUID.randomUUID();
        db.sql("""
                insert into progress_entry (id, programme_id, target_id, pact_id, pact_version, period_kind, period_n,
                    amount, done, difficulties, evidence, late, reason, by, at)
                values (:id, :programme, :target, :pact, :pactVersion, :kind, :n, :amount::numeric, :done::boolean,
                    :difficulties, :evidence, :late, :reason, :by, :at)
                """)
                .param("id", id)
                .param("programme", kept.programme().id().value())
                .param("target", line.target().value())
                .param("pact", kept.pact().value())
                .param("pactVersion", pactVersion)
                .param("kind", period.kind().name())
                .param("n", period.n())
                .param("amount", line.figure() instanceof Figure.Amount(var number) ? number : null)
                .param("done", line.figure() instanceof Figure.Done(var done) ? done : null)
                .param("difficulties", line.difficulties())
                .param("evidence", line.evidence())
                .param("late", late)
                .param("reason", reason)
                .param("by", by.account())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        if (line.file() != null) add(id, line.file());
    }

    private void add(UUID entry, SheetFile file) {
        db.sql("insert into progress_file (entry_id, kind, bytes) values (:id, :kind, :bytes)")
                .param("id", entry)
                .param("kind", file.kind())
                .param("bytes", file.bytes())
                .update();
    }

    /// Of each in the order in which they came.
    Map<ProgrammeId, List<ReportEntry>> of(Set<ProgrammeId> wanted) {
        var entries = new HashMap<ProgrammeId, List<ReportEntry>>();
        db.sql("""
                select e.*, f.entry_id is not null as file from progress_entry e
                left join progress_file f on f.entry_id = e.id
                where e.programme_id = any(:ids) order by e.seq
                """)
                .param("ids", wanted.stream().map(ProgrammeId::value).toArray(UUID[]::new))
                .query(row -> {
                    entries.computeIfAbsent(
                                    new ProgrammeId(row.getObject("programme_id", UUID.class)), _ -> new ArrayList<>())
                            .add(entry(row));
                });
        return entries;
    }

    private static ReportEntry entry(ResultSet row) throws SQLException {
        var amount = row.getBigDecimal("amount");
        return new ReportEntry(
                row.getObject("id", UUID.class),
                new TargetId(row.getObject("target_id", UUID.class)),
                new Period(Period.Kind.valueOf(row.getString("period_kind")), row.getInt("period_n")),
                amount == null ? new Figure.Done(row.getBoolean("done")) : new Figure.Amount(amount),
                row.getString("difficulties"),
                row.getString("evidence"),
                row.getBoolean("file"),
                row.getBoolean("late"),
                row.getString("reason"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    Optional<SheetFile> file(ProgrammeId id, UUID entry) {
        return db.sql("""
                select f.kind, f.bytes from progress_file f join progress_entry e on e.id = f.entry_id
                where e.programme_id = :programme and e.id = :id
                """)
                .param("programme", id.value())
                .param("id", entry)
                .query((row, _) -> new SheetFile(row.getBytes("bytes"), row.getString("kind")))
                .optional();
    }
}
