package vn.thidua.emulation.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.platform.SiteId;

/// Meetings with their agenda. Whoever changes one holds its lock.
@Repository
class ReviewStore {

    private final JdbcClient db;
    private final BlocYears years;

    ReviewStore(JdbcClient db, BlocYears years) {
        this.db = db;
        this.years = years;
    }

    Optional<ReviewMeeting> found(SiteId site, ReviewMeetingId id) {
        return one(site, id, "");
    }

    Optional<ReviewMeeting> locked(SiteId site, ReviewMeetingId id) {
        return one(site, id, " for update");
    }

    private Optional<ReviewMeeting> one(SiteId site, ReviewMeetingId id, String lock) {
        return db.sql("select * from review_meeting where site_id = :site and id = :id" + lock)
                .param("site", site.value())
                .param("id", id.value())
                .query((row, _) -> meeting(site, row))
                .optional();
    }

    /// Those of a year, the latest first.
    List<ReviewMeeting> of(SiteId site, BlocYearId year) {
        return db.sql("""
                select * from review_meeting where site_id = :site and bloc_year_id = :year
                order by begins_at desc, state = 'CANCELLED'
                """)
                .param("site", site.value())
                .param("year", year.value())
                .query((row, _) -> meeting(site, row))
                .list();
    }

    private ReviewMeeting meeting(SiteId site, ResultSet row) throws SQLException {
        var id = new ReviewMeetingId(row.getObject("id", UUID.class));
        var year = years.year(site, new BlocYearId(row.getObject("bloc_year_id", UUID.class)));
        return new ReviewMeeting(
                id, year, ReviewKind.valueOf(row.getString("kind")), plan(id, row), state(row), row.getInt("edition"));
    }

    private ReviewPlan plan(ReviewMeetingId id, ResultSet row) throws SQLException {
        var over = row.getObject("quorum_over", Integer.class);
        return new ReviewPlan(
                row.getString("title"),
                row.getString("place"),
                row.getString("online"),
                row.getObject("begins_at", LocalDateTime.class),
                new Officer(row.getString("chair_name"), row.getString("chair_title")),
                new Officer(row.getString("secretary_name"), row.getString("secretary_title")),
                agenda(id),
                Arrays.asList((String[]) row.getArray("documents").getArray()),
                over == null ? null : new Quorum(over, row.getInt("quorum_under"), row.getString("quorum_source")),
                new Delegating(row.getBoolean("delegating"), row.getString("delegating_source")));
    }

    private List<AgendaItem> agenda(ReviewMeetingId id) {
        return db.sql("select * from review_item where meeting_id = :id order by n")
                .param("id", id.value())
                .query((row, _) ->
                        new AgendaItem(row.getString("title"), row.getString("presenter"), row.getInt("minutes")))
                .list();
    }

    private static ReviewState state(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "PLANNED" -> new ReviewState.Planned();
            case "INVITED" -> new ReviewState.Invited(at(row, "invited_at"));
            case "OPEN" -> open(row);
            case "CLOSED" -> closed(row);
            case "MINUTES_FROZEN" -> frozen(row);
            case "MINUTES_SIGNED" -> new ReviewState.MinutesSigned(frozen(row), at(row, "signed_at"));
            default -> new ReviewState.Cancelled(row.getString("reason"));
        };
    }

    private static ReviewState.Open open(ResultSet row) throws SQLException {
        return new ReviewState.Open(
                at(row, "invited_at"),
                at(row, "opened_at"),
                new Quorum(row.getInt("held_over"), row.getInt("held_under"), row.getString("held_source")),
                row.getInt("held_present"),
                row.getInt("held_members"));
    }

    private static ReviewState.Closed closed(ResultSet row) throws SQLException {
        return new ReviewState.Closed(open(row), at(row, "closed_at"));
    }

    private static ReviewState.MinutesFrozen frozen(ResultSet row) throws SQLException {
        return new ReviewState.MinutesFrozen(closed(row), at(row, "frozen_at"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class))
                .toInstant();
    }

    /// @throws ReviewRefused.AnotherOfItsKind where the year has such a meeting already
    void add(SiteId site, ReviewMeeting meeting) {
        try {
            db.sql("""
                    insert into review_meeting (id, site_id, bloc_year_id, kind, title, place, begins_at, edition)
                    values (:id, :site, :year, :kind, :title, :place, :begins, 1)
                    """)
                    .param("id", meeting.id().value())
                    .param("site", site.value())
                    .param("year", meeting.year().id().value())
                    .param("kind", meeting.kind().name())
                    .param("title", meeting.plan().title())
                    .param("place", meeting.plan().place())
                    .param("begins", meeting.plan().begins())
                    .update();
        } catch (DuplicateKeyException twice) {
            throw new ReviewRefused.AnotherOfItsKind();
        }
        save(meeting.id(), 1, meeting.plan());
        saveAgenda(meeting.id(), meeting.plan().agenda());
    }

    void save(ReviewMeetingId id, int edition, ReviewPlan plan) {
        var quorum = plan.quorum();
        db.sql("""
                update review_meeting set title = :title, place = :place, online = :online, begins_at = :begins,
                    chair_name = :chair, chair_title = :chairTitle, secretary_name = :secretary,
                    secretary_title = :secretaryTitle, documents = :documents, quorum_over = :over::int,
                    quorum_under = :under::int, quorum_source = :source, delegating = :delegating,
                    delegating_source = :delegatingSource, edition = :edition
                where id = :id
                """)
                .param("title", plan.title())
                .param("place", plan.place())
                .param("online", plan.online())
                .param("begins", plan.begins())
                .param("chair", plan.chair().name())
                .param("chairTitle", plan.chair().title())
                .param("secretary", plan.secretary().name())
                .param("secretaryTitle", plan.secretary().title())
                .param("documents", plan.documents().toArray(new String[0]))
                .param("over", quorum == null ? null : quorum.over())
                .param("under", quorum == null ? null : quorum.under())
                .param("source", quorum == null ? "" : quorum.source())
                .param("delegating", plan.delegating().allowed())
                .param("delegatingSource", plan.delegating().source())
                .param("edition", edition)
                .param("id", id.value())
                .update();
    }

    /// Only before anything happened under its items.
    void saveAgenda(ReviewMeetingId id, List<AgendaItem> agenda) {
        db.sql("delete from review_item where meeting_id = :id")
                .param("id", id.value())
                .update();
        for (var n = 1; n <= agenda.size(); n++) {
            var item = agenda.get(n - 1);
            db.sql("""
                    insert into review_item (meeting_id, n, title, presenter, minutes)
                    values (:id, :n, :title, :presenter, :minutes)
                    """)
                    .param("id", id.value())
                    .param("n", n)
                    .param("title", item.title())
                    .param("presenter", item.presenter())
                    .param("minutes", item.minutes())
                    .update();
        }
    }

    void move(ReviewMeetingId id, ReviewState state) {
        var opening = state instanceof ReviewState.Begun begun ? begun.opening() : null;
        var invited = state instanceof ReviewState.Invited(var at) ? at : opening == null ? null : opening.invitedAt();
        var frozen = state instanceof ReviewState.MinutesFrozen one
                ? one
                : state instanceof ReviewState.MinutesSigned done ? done.frozen() : null;
        db.sql("""
                update review_meeting set state = :state, invited_at = :invited::timestamptz,
                    opened_at = :opened::timestamptz, held_over = :over::int, held_under = :under::int,
                    held_source = :source, held_present = :present::int, held_members = :members::int,
                    closed_at = :closed::timestamptz, frozen_at = :frozen::timestamptz,
                    signed_at = :signed::timestamptz, reason = :reason
                where id = :id
                """)
                .param("state", state.key())
                .param("invited", stored(invited))
                .param("opened", opening == null ? null : stored(opening.at()))
                .param("over", opening == null ? null : opening.quorum().over())
                .param("under", opening == null ? null : opening.quorum().under())
                .param("source", opening == null ? "" : opening.quorum().source())
                .param("present", opening == null ? null : opening.present())
                .param("members", opening == null ? null : opening.members())
                .param("closed", state instanceof ReviewState.Ended ended ? stored(ended.endedAt()) : null)
                .param("frozen", frozen == null ? null : stored(frozen.at()))
                .param("signed", state instanceof ReviewState.MinutesSigned signed ? stored(signed.at()) : null)
                .param("reason", state instanceof ReviewState.Cancelled(var reason) ? reason : "")
                .param("id", id.value())
                .update();
    }

    private static @Nullable OffsetDateTime stored(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
