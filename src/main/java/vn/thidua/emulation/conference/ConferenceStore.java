package vn.thidua.emulation.conference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.newsroom.DraftId;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.SiteId;

@Repository
class ConferenceStore {

    private final JdbcClient db;
    private final PictureStore pictures;

    ConferenceStore(JdbcClient db, PictureStore pictures) {
        this.db = db;
        this.pictures = pictures;
    }

    Optional<KeptConference> of(BlocYear year) {
        return one(year, "");
    }

    /// Whoever changes it follows whoever changes it now.
    Optional<KeptConference> locked(BlocYear year) {
        return one(year, " for update");
    }

    private Optional<KeptConference> one(BlocYear year, String lock) {
        return db.sql("select * from conference where bloc_year_id = :year" + lock)
                .param("year", year.id().value())
                .query((row, _) -> new KeptConference(
                        year,
                        meeting(year.id(), row),
                        invitees(year.id()),
                        pictures.of(year.id()),
                        row.getInt("edition"),
                        draft(row.getObject("draft_id", UUID.class))))
                .optional();
    }

    private static @Nullable DraftId draft(@Nullable UUID id) {
        return id == null ? null : new DraftId(id);
    }

    private Meeting meeting(BlocYearId year, ResultSet row) throws SQLException {
        return new Meeting(
                row.getObject("starts_at", LocalDateTime.class),
                row.getString("place"),
                row.getString("online"),
                row.getString("chair"),
                row.getString("speaker"),
                row.getString("title"),
                row.getString("directed"),
                row.getString("conclusion"),
                programme(year));
    }

    private Programme programme(BlocYearId year) {
        return new Programme(db.sql("select * from conference_item where bloc_year_id = :year order by n")
                .param("year", year.value())
                .query((row, _) -> new Programme.Item(
                        row.getObject("at", LocalTime.class), row.getString("what"), row.getString("who")))
                .list());
    }

    private List<Invitee> invitees(BlocYearId year) {
        return db.sql("select * from conference_invitee where bloc_year_id = :year order by n")
                .param("year", year.value())
                .query((row, _) -> new Invitee(
                        row.getInt("n"),
                        unit(row.getObject("unit_id", UUID.class)),
                        row.getString("name"),
                        row.getString("title"),
                        row.getString("of_unit"),
                        Attendance.of(
                                row.getString("attendance"),
                                row.getString("delegate_name"),
                                row.getString("delegate_title"))))
                .list();
    }

    private static @Nullable UnitId unit(@Nullable UUID id) {
        return id == null ? null : new UnitId(id);
    }

    void save(SiteId site, BlocYearId year, Meeting meeting) {
        db.sql("""
                insert into conference (bloc_year_id, site_id, starts_at, place, online, chair, speaker, title, directed,
                    conclusion, edition)
                values (:year, :site, :start, :place, :online, :chair, :speaker, :title, :directed, :conclusion, 1)
                on conflict (bloc_year_id) do update
                set starts_at = excluded.starts_at, place = excluded.place, online = excluded.online,
                    chair = excluded.chair, speaker = excluded.speaker, title = excluded.title,
                    directed = excluded.directed, conclusion = excluded.conclusion, edition = conference.edition + 1
                """)
                .param("year", year.value())
                .param("site", site.value())
                .param("start", meeting.start())
                .param("place", meeting.place())
                .param("online", meeting.online())
                .param("chair", meeting.chair())
                .param("speaker", meeting.speaker())
                .param("title", meeting.title())
                .param("directed", meeting.directed())
                .param("conclusion", meeting.conclusion())
                .update();
        db.sql("delete from conference_item where bloc_year_id = :year")
                .param("year", year.value())
                .update();
        var items = meeting.programme().items();
        for (var n = 1; n <= items.size(); n++) add(year, n, items.get(n - 1));
    }

    private void add(BlocYearId year, int n, Programme.Item item) {
        db.sql("""
                insert into conference_item (bloc_year_id, n, at, what, who) values (:year, :n, :at::time, :what, :who)
                """)
                .param("year", year.value())
                .param("n", n)
                .param("at", item.at())
                .param("what", item.what())
                .param("who", item.who())
                .update();
    }

    /// Members of the bloc at once, and guests as they are asked.
    void invite(BlocYearId year, Invitee invitee) {
        db.sql("""
                insert into conference_invitee (bloc_year_id, n, unit_id, name, title, of_unit)
                values (:year, :n, :unit::uuid, :name, :title, :of)
                """)
                .param("year", year.value())
                .param("n", invitee.n())
                .param("unit", invitee.unit() == null ? null : invitee.unit().value())
                .param("name", invitee.name())
                .param("title", invitee.title())
                .param("of", invitee.ofUnit())
                .update();
    }

    void uninvite(BlocYearId year, int n) {
        db.sql("delete from conference_invitee where bloc_year_id = :year and n = :n and unit_id is null")
                .param("year", year.value())
                .param("n", n)
                .update();
    }

    void attend(BlocYearId year, int n, Attendance how) {
        var delegate = how instanceof Attendance.Delegate one ? one : null;
        db.sql("""
                update conference_invitee
                set attendance = :how, delegate_name = :name, delegate_title = :title
                where bloc_year_id = :year and n = :n
                """)
                .param("year", year.value())
                .param("n", n)
                .param("how", how.key())
                .param("name", delegate == null ? "" : delegate.name())
                .param("title", delegate == null ? "" : delegate.title())
                .update();
    }

    void told(BlocYearId year, DraftId draft) {
        db.sql("update conference set draft_id = :draft where bloc_year_id = :year")
                .param("year", year.value())
                .param("draft", draft.value())
                .update();
    }
}
