package vn.thidua.emulation.bloc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.emulation.BlocId;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;

/// Whoever changes a year, its members or its leadership locks the year's row and says which version they saw.
@Repository
class BlocYearStore {

    private final JdbcClient db;

    private record Row(
            BlocYearId id,
            BlocId bloc,
            SiteId site,
            int year,
            LocalDate namedOn,
            BlocYearState state,
            @Nullable String suspended,
            int version) {}

    BlocYearStore(JdbcClient db) {
        this.db = db;
    }

    void add(BlocYear year) {
        db.sql("""
                insert into bloc_year (id, bloc_id, site_id, year, scope, state, named_on)
                values (:id, :bloc, :site, :year, :scope, :state, :named)
                """)
                .param("id", year.id().value())
                .param("bloc", year.bloc().id().value())
                .param("site", year.site().value())
                .param("year", year.year())
                .param("scope", year.bloc().scope())
                .param("state", year.state().name())
                .param("named", year.namedOn())
                .update();
        enrol(year);
    }

    void save(BlocYear year) {
        db.sql("""
                update bloc_year set state = :state, suspended = :suspended::text, named_on = :named,
                    version = version + 1
                where id = :id
                """)
                .param("state", year.state().name())
                .param("suspended", year.suspended())
                .param("named", year.namedOn())
                .param("id", year.id().value())
                .update();
    }

    /// Writes members anew, and the posts that hang on them.
    void saveMembers(BlocYear year) {
        save(year);
        dismiss(year.id());
        db.sql("delete from bloc_member where bloc_year_id = :id")
                .param("id", year.id().value())
                .update();
        enrol(year);
        post(year);
    }

    void saveLeadership(BlocYear year) {
        save(year);
        dismiss(year.id());
        post(year);
    }

    private void dismiss(BlocYearId id) {
        db.sql("delete from bloc_post where bloc_year_id = :id")
                .param("id", id.value())
                .update();
    }

    private void enrol(BlocYear year) {
        for (var member : year.members())
            db.sql("""
                    insert into bloc_member (bloc_year_id, unit_id, year, scope, place, name, contact)
                    select id, :unit, year, scope, :place, :name, :contact from bloc_year where id = :id
                    """)
                    .param("id", year.id().value())
                    .param("unit", member.unit().value())
                    .param("place", member.place())
                    .param("name", member.name())
                    .param("contact", member.contact())
                    .update();
    }

    private void post(BlocYear year) {
        for (var post : year.leadership().posts())
            db.sql("""
                    insert into bloc_post (bloc_year_id, unit_id, role, held, way, paper_number, paper_on)
                    values (:id, :unit, :role, daterange(:since, :until::date, '[]'), :way, :number, :on)
                    """)
                    .param("id", year.id().value())
                    .param("unit", post.unit().value())
                    .param("role", post.role().name())
                    .param("since", post.since())
                    .param("until", post.until())
                    .param("way", post.grounds().way().name())
                    .param("number", post.grounds().number())
                    .param("on", post.grounds().on())
                    .update();
    }

    void saveContact(BlocYearId id, UnitId unit, String contact) {
        db.sql("update bloc_member set contact = :contact where bloc_year_id = :id and unit_id = :unit")
                .param("contact", contact)
                .param("id", id.value())
                .param("unit", unit.value())
                .update();
    }

    BlocYear locked(SiteId site, BlocYearId id) {
        return one(site, id, "for update").orElseThrow(Missing::new);
    }

    Optional<BlocYear> found(SiteId site, BlocYearId id) {
        return one(site, id, "");
    }

    private Optional<BlocYear> one(SiteId site, BlocYearId id, String lock) {
        return db.sql("select * from bloc_year where site_id = :site and id = :id " + lock)
                .param("site", site.value())
                .param("id", id.value())
                .query((row, _) -> row(row))
                .optional()
                .map(this::year);
    }

    /// The latest first.
    List<BlocYear> of(SiteId site, BlocId bloc) {
        return db
                .sql("select * from bloc_year where site_id = :site and bloc_id = :bloc order by year desc")
                .param("site", site.value())
                .param("bloc", bloc.value())
                .query((row, _) -> row(row))
                .list()
                .stream()
                .map(this::year)
                .toList();
    }

    List<BlocYear> ofUnit(UnitId unit) {
        return db.sql("""
                select bloc_year.* from bloc_year
                where exists (select from bloc_member where bloc_year_id = id and unit_id = :unit)
                order by year desc, id
                """).param("unit", unit.value()).query((row, _) -> row(row)).list().stream()
                .map(this::year)
                .toList();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new BlocYearId(row.getObject("id", UUID.class)),
                new BlocId(row.getObject("bloc_id", UUID.class)),
                new SiteId(row.getObject("site_id", UUID.class)),
                row.getInt("year"),
                row.getObject("named_on", LocalDate.class),
                BlocYearState.valueOf(row.getString("state")),
                row.getString("suspended"),
                row.getInt("version"));
    }

    private BlocYear year(Row row) {
        return new BlocYear(
                row.id(),
                row.site(),
                bloc(row.bloc()),
                row.year(),
                row.namedOn(),
                members(row.id()),
                new Leadership(BlocYear.firstDay(row.year()), posts(row.id())),
                row.state(),
                row.suspended(),
                row.version());
    }

    private Bloc bloc(BlocId id) {
        return db.sql("select * from bloc where id = :id")
                .param("id", id.value())
                .query((row, _) -> BlocStore.bloc(row))
                .single();
    }

    private List<BlocMember> members(BlocYearId id) {
        return db.sql("select place, unit_id, name, contact from bloc_member where bloc_year_id = :id order by place")
                .param("id", id.value())
                .query((row, _) -> new BlocMember(
                        row.getInt("place"),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getString("name"),
                        row.getString("contact")))
                .list();
    }

    private List<Post> posts(BlocYearId id) {
        return db.sql("""
                select unit_id, role, lower(held) as since, upper(held) - 1 as until, way, paper_number, paper_on
                from bloc_post where bloc_year_id = :id order by held, unit_id
                """)
                .param("id", id.value())
                .query((row, _) -> new Post(
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        BlocRole.valueOf(row.getString("role")),
                        row.getObject("since", LocalDate.class),
                        row.getObject("until", LocalDate.class),
                        new Grounds(
                                Grounds.Way.valueOf(row.getString("way")),
                                row.getString("paper_number"),
                                row.getObject("paper_on", LocalDate.class))))
                .list();
    }

    /// Who enrols members in a scope of a year waits for whoever else does.
    void lockScope(BlocYear year) {
        db.sql("select pg_advisory_xact_lock(hashtext(:scope))")
                .param(
                        "scope",
                        "bloc/" + year.site().value() + "/" + year.year() + "/"
                                + year.bloc().scope())
                .query(row -> {});
    }

    /// The name of the other bloc of this scope in which the unit is in that year.
    Optional<String> otherBloc(UnitId unit, int year, String scope, BlocYearId but) {
        return db.sql("""
                select bloc.name from bloc_member
                join bloc_year on bloc_year.id = bloc_year_id join bloc on bloc.id = bloc_id
                where unit_id = :unit and bloc_member.year = :year and bloc_member.scope = :scope
                    and bloc_year_id <> :but
                """)
                .param("unit", unit.value())
                .param("year", year)
                .param("scope", scope)
                .param("but", but.value())
                .query(String.class)
                .optional();
    }

    void keep(UUID id, BlocYearId year, Minutes.Kept kept, Instant at) {
        db.sql("""
                insert into bloc_handover
                    (id, bloc_year_id, held_on, from_unit, from_name, to_unit, to_name, handed, remarks, written_at)
                values (:id, :year, :on, :from, :fromName, :to, :toName, :handed, :remarks, :at)
                """)
                .param("id", id)
                .param("year", year.value())
                .param("on", kept.minutes().on())
                .param("from", kept.minutes().from().value())
                .param("fromName", kept.fromName())
                .param("to", kept.minutes().to().value())
                .param("toName", kept.toName())
                .param("handed", kept.minutes().handed())
                .param("remarks", kept.minutes().remarks())
                .param("at", Timestamp.from(at))
                .update();
    }

    /// The earliest first.
    List<Minutes.Kept> minutes(BlocYearId year) {
        return db.sql("select * from bloc_handover where bloc_year_id = :year order by held_on, written_at")
                .param("year", year.value())
                .query((row, _) -> new Minutes.Kept(
                        new Minutes(
                                row.getObject("held_on", LocalDate.class),
                                new UnitId(row.getObject("from_unit", UUID.class)),
                                new UnitId(row.getObject("to_unit", UUID.class)),
                                row.getString("handed"),
                                row.getString("remarks")),
                        row.getString("from_name"),
                        row.getString("to_name")))
                .list();
    }
}
