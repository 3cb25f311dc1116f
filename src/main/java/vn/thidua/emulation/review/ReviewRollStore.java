package vn.thidua.emulation.review;

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
import vn.thidua.emulation.pact.SheetFile;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;

/// Answers, attendance and guests of meetings. Answers and attendance are only ever added.
@Repository
class ReviewRollStore {

    private final JdbcClient db;

    ReviewRollStore(JdbcClient db) {
        this.db = db;
    }

    /// In the order in which they came.
    List<Answer> answers(ReviewMeetingId meeting) {
        return db.sql("""
                select id, unit_id, coming, name, title, paper, paper_on, scan_kind, at
                from review_answer where meeting_id = :id order by seq
                """)
                .param("id", meeting.value())
                .query((row, _) -> answer(row))
                .list();
    }

    private static Answer answer(ResultSet row) throws SQLException {
        return new Answer(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                Coming.valueOf(row.getString("coming")),
                representative(row),
                row.getString("scan_kind") != null,
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Representative representative(ResultSet row) throws SQLException {
        var name = row.getString("name");
        if (name.isEmpty()) return null;
        var on = row.getObject("paper_on", LocalDate.class);
        return on == null
                ? new Representative.Head(name, row.getString("title"))
                : new Representative.Delegate(name, row.getString("title"), row.getString("paper"), on);
    }

    void add(ReviewMeetingId meeting, Answer answer, @Nullable SheetFile scan, Actor by) {
        var who = answer.representative();
        var delegate = who instanceof Representative.Delegate one ? one : null;
        db.sql("""
                insert into review_answer (id, meeting_id, unit_id, coming, name, title, paper, paper_on, scan,
                    scan_kind, by, at)
                values (:id, :meeting, :unit, :coming, :name, :title, :paper, :on::date, :scan::bytea, :kind, :by, :at)
                """)
                .param("id", answer.id())
                .param("meeting", meeting.value())
                .param("unit", answer.unit().value())
                .param("coming", answer.coming().name())
                .param("name", who == null ? "" : who.name())
                .param("title", who == null ? "" : who.title())
                .param("paper", delegate == null ? "" : delegate.paper())
                .param("on", delegate == null ? null : delegate.paperOn())
                .param("scan", scan == null ? null : scan.bytes())
                .param("kind", scan == null ? null : scan.kind())
                .param("by", by.account())
                .param("at", answer.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<SheetFile> scan(ReviewMeetingId meeting, UUID answer) {
        return db.sql("""
                select scan, scan_kind from review_answer where meeting_id = :meeting and id = :id
                    and scan is not null
                """)
                .param("meeting", meeting.value())
                .param("id", answer)
                .query((row, _) -> new SheetFile(row.getBytes("scan"), row.getString("scan_kind")))
                .optional();
    }

    List<AttendanceEntry> attendance(ReviewMeetingId meeting) {
        return db.sql("select * from review_attendance where meeting_id = :id order by seq")
                .param("id", meeting.value())
                .query((row, _) -> new AttendanceEntry(
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        Attendance.valueOf(row.getString("attendance")),
                        row.getString("representative"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("note")))
                .list();
    }

    void add(ReviewMeetingId meeting, AttendanceEntry entry, Actor by, Instant at) {
        db.sql("""
                insert into review_attendance (meeting_id, unit_id, attendance, representative, note, at, by, written_at)
                values (:meeting, :unit, :attendance, :representative, :note, :at, :by, :written)
                """)
                .param("meeting", meeting.value())
                .param("unit", entry.unit().value())
                .param("attendance", entry.attendance().name())
                .param("representative", entry.representative())
                .param("note", entry.note())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("by", by.account())
                .param("written", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Guest> guests(ReviewMeetingId meeting) {
        return db.sql("select * from review_guest where meeting_id = :id order by n")
                .param("id", meeting.value())
                .query((row, _) -> new Guest(
                        row.getInt("n"),
                        row.getString("name"),
                        row.getString("title"),
                        row.getString("of_unit"),
                        row.getBoolean("came")))
                .list();
    }

    void save(ReviewMeetingId meeting, Guest guest) {
        db.sql("""
                insert into review_guest (meeting_id, n, name, title, of_unit, came)
                values (:meeting, :n, :name, :title, :of, :came)
                on conflict (meeting_id, n) do update set came = excluded.came
                """)
                .param("meeting", meeting.value())
                .param("n", guest.n())
                .param("name", guest.name())
                .param("title", guest.title())
                .param("of", guest.ofUnit())
                .param("came", guest.came())
                .update();
    }

    void uninvite(ReviewMeetingId meeting, int n) {
        db.sql("delete from review_guest where meeting_id = :meeting and n = :n")
                .param("meeting", meeting.value())
                .param("n", n)
                .update();
    }
}
