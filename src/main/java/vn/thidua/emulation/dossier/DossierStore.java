package vn.thidua.emulation.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.honours.AwardCode;
import vn.thidua.emulation.honours.Subject;
import vn.thidua.emulation.honours.SubjectKind;
import vn.thidua.organisation.PersonId;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;

/// Proposals and the steps they took. Whoever changes a proposal holds its row.
@Repository
class DossierStore {

    private static final String KEPT = """
        select d.*, exists (select from dossier_hold h where h.site_id = d.site_id
            and h.subject_key = d.subject_key and h.ended_at is null) as held
        from dossier d
        """;

    private final JdbcClient db;

    DossierStore(JdbcClient db) {
        this.db = db;
    }

    Optional<KeptDossier> found(SiteId site, DossierId id) {
        return db.sql(KEPT + "where d.site_id = :site and d.id = :id")
                .param("site", site.value())
                .param("id", id.value())
                .query((row, _) -> kept(row))
                .optional();
    }

    Optional<KeptDossier> locked(SiteId site, DossierId id) {
        var there = db.sql("select id from dossier where site_id = :site and id = :id for update")
                .param("site", site.value())
                .param("id", id.value())
                .query(UUID.class)
                .optional();
        return there.flatMap(_ -> found(site, id));
    }

    List<KeptDossier> in(SiteId site, DossierState state) {
        return db.sql(KEPT + "where d.site_id = :site and d.state = :state order by d.code")
                .param("site", site.value())
                .param("state", state.name())
                .query((row, _) -> kept(row))
                .list();
    }

    List<KeptDossier> of(SiteId site, BlocYearId year) {
        return db.sql(KEPT + "where d.site_id = :site and d.bloc_year_id = :year order by d.code")
                .param("site", site.value())
                .param("year", year.value())
                .query((row, _) -> kept(row))
                .list();
    }

    /// Every proposal of the same subject, whatever became of it.
    List<KeptDossier> of(SiteId site, SubjectKey subject) {
        return db.sql(KEPT + "where d.site_id = :site and d.subject_key = :subject order by d.code")
                .param("site", site.value())
                .param("subject", subject.value())
                .query((row, _) -> kept(row))
                .list();
    }

    static KeptDossier kept(ResultSet row) throws SQLException {
        var year = row.getObject("bloc_year_id", UUID.class);
        return new KeptDossier(
                new DossierId(row.getObject("id", UUID.class)),
                new SiteId(row.getObject("site_id", UUID.class)),
                row.getString("code"),
                year == null ? null : new BlocYearId(year),
                row.getInt("year"),
                new UnitId(row.getObject("proposer_unit", UUID.class)),
                row.getString("proposer_name"),
                subject(row),
                row.getObject("leads", Boolean.class),
                new AwardCode(row.getString("award")),
                row.getString("merit"),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                DossierState.valueOf(row.getString("state")),
                row.getObject("received_on", LocalDate.class),
                row.getBoolean("held"),
                row.getInt("edition"));
    }

    private static Subject subject(ResultSet row) throws SQLException {
        var unit = row.getObject("subject_unit", UUID.class);
        var person = row.getObject("subject_person", UUID.class);
        return new Subject(
                SubjectKind.valueOf(row.getString("subject_kind")),
                row.getString("subject_name"),
                unit == null ? null : new UnitId(unit),
                person == null ? null : new PersonId(person),
                row.getString("subject_of"),
                row.getString("subject_position"));
    }

    /// The first of so many numbers in a row that nobody else gets.
    int numbers(SiteId site, int year, int many) {
        var last = db.sql("""
            insert into dossier_counter (site_id, year, last) values (:site, :year, :many)
            on conflict (site_id, year) do update set last = dossier_counter.last + :many
            returning last
            """)
                .param("site", site.value())
                .param("year", year)
                .param("many", many)
                .query(Integer.class)
                .single();
        return last - many + 1;
    }

    void add(KeptDossier dossier) {
        var subject = dossier.subject();
        var unit = subject.unit();
        var person = subject.person();
        var year = dossier.blocYear();
        try {
            db.sql("""
                insert into dossier (id, site_id, code, bloc_year_id, year, proposer_unit, proposer_name,
                    subject_kind, subject_name, subject_unit, subject_person, subject_of, subject_position,
                    subject_key, leads, award, merit, since, until, state, received_on)
                values (:id, :site, :code, :bloc::uuid, :year, :unit, :unitName, :kind, :name, :subjectUnit::uuid,
                    :person::uuid, :of, :position, :key, :leads::boolean, :award, :merit, :since, :until, :state, :received::date)
                """)
                    .param("id", dossier.id().value())
                    .param("site", dossier.site().value())
                    .param("code", dossier.code())
                    .param("bloc", year == null ? null : year.value())
                    .param("year", dossier.year())
                    .param("unit", dossier.proposer().value())
                    .param("unitName", dossier.proposerName())
                    .param("kind", subject.kind().name())
                    .param("name", subject.name().strip())
                    .param("subjectUnit", unit == null ? null : unit.value())
                    .param("person", person == null ? null : person.value())
                    .param("of", subject.of())
                    .param("position", subject.position())
                    .param("key", SubjectKey.of(subject).value())
                    .param("leads", dossier.leading())
                    .param("award", dossier.award().value())
                    .param("merit", dossier.merit())
                    .param("since", dossier.from())
                    .param("until", dossier.to())
                    .param("state", dossier.state().name())
                    .param("received", dossier.received())
                    .update();
        } catch (DuplicateKeyException twice) {
            throw new DossierRefused.AlreadyProposed(subject.name());
        }
    }

    /// What may change of a proposal.
    void save(KeptDossier dossier) {
        try {
            db.sql("""
                update dossier set leads = :leads::boolean, award = :award, merit = :merit, since = :since, until = :until, state = :state,
                    received_on = :received::date, edition = edition + 1
                where id = :id
                """)
                    .param("id", dossier.id().value())
                    .param("leads", dossier.leading())
                    .param("award", dossier.award().value())
                    .param("merit", dossier.merit())
                    .param("since", dossier.from())
                    .param("until", dossier.to())
                    .param("state", dossier.state().name())
                    .param("received", dossier.received())
                    .update();
        } catch (DuplicateKeyException twice) {
            throw new DossierRefused.AlreadyProposed(dossier.subject().name());
        }
    }

    void decide(KeptDossier dossier, String number, UUID decision) {
        db.sql("""
            update dossier set state = :state, decision_number = :number, decision_id = :decision,
                edition = edition + 1
            where id = :id
            """)
                .param("id", dossier.id().value())
                .param("state", dossier.state().name())
                .param("number", number.strip())
                .param("decision", decision)
                .update();
    }

    void votedIn(DossierId id, UUID session) {
        db.sql("update dossier set council_session = :session where id = :id")
                .param("id", id.value())
                .param("session", session)
                .update();
    }

    /// Whether other agencies must be heard before the council.
    boolean consults(DossierId id) {
        return db.sql("select consults from dossier where id = :id")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /// @param act what was done, a word of the code
    void step(KeptDossier dossier, String act, String words, LocalDate on, Actor by, Instant at) {
        db.sql("""
            insert into dossier_step (dossier_id, n, state, act, words, on_day, at, by)
            select :id, coalesce(max(n), 0) + 1, :state, :act, :words, :on, :at, :by
            from dossier_step where dossier_id = :id
            """)
                .param("id", dossier.id().value())
                .param("state", dossier.state().name())
                .param("act", act)
                .param("words", words.strip())
                .param("on", on)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.account())
                .update();
    }

    void hold(UUID id, SiteId site, Subject subject, HoldKind kind, String reason, Actor by, Instant at) {
        db.sql("""
            insert into dossier_hold (id, site_id, subject_key, subject, kind, reason, opened_by, opened_at)
            values (:id, :site, :key, :subject, :kind, :reason, :by, :at)
            """)
                .param("id", id)
                .param("site", site.value())
                .param("key", SubjectKey.of(subject).value())
                .param("subject", subject.name())
                .param("kind", kind.name())
                .param("reason", reason.strip())
                .param("by", by.account())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Ends every hold of the subject, or those of one kind.
    ///
    /// @param kind `null` for all
    /// @return how many ended
    int clear(SiteId site, Subject subject, @Nullable HoldKind kind, String how, Actor by, Instant at) {
        return db.sql("""
            update dossier_hold set ended_how = :how, ended_by = :by, ended_at = :at
            where site_id = :site and subject_key = :key and ended_at is null
                and (:kind::text is null or kind = :kind)
            """)
                .param("site", site.value())
                .param("key", SubjectKey.of(subject).value())
                .param("kind", kind == null ? null : kind.name())
                .param("how", how.strip())
                .param("by", by.account())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
