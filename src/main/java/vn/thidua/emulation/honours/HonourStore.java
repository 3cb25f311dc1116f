package vn.thidua.emulation.honours;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.organisation.PersonId;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Unmarked;

/// The history of awards. Rows are only added, so readers lock nothing; a revocation is a row of its own, and its key
/// keeps two of them apart.
@Repository
class HonourStore {

    private static final String READ = """
            select h.*, r.decision_number as revoked_number, r.revoked_on, r.reason
            from honour h left join honour_revocation r on r.honour_id = h.id
            """;

    private final JdbcClient db;

    HonourStore(JdbcClient db) {
        this.db = db;
    }

    /// All in one statement, however many.
    List<HonourId> add(SiteId site, List<NewHonour> honours, Actor by, Instant at) {
        var ids = new ArrayList<HonourId>();
        for (var _ : honours) ids.add(new HonourId(UUID.randomUUID()));
        db.sql("""
                        insert into honour (id, site_id, subject_kind, subject_key, name, folded, unit_id, person_id,
                            of_name, of_folded, position, award, year, since, until, merit, decision_number,
                            number_folded, decided_on, issuer, decision_id, recorded_by, recorded_at)
                        select id, :site, kind, key, name, folded, unit, person, of_name, of_folded, position, award,
                            year, since, until, merit, number, number_folded, decided, issuer, decision, :by, :at
                        from unnest(:ids::uuid[], :kinds::text[], :keys::uuid[], :names::text[], :folded::text[],
                            :units::uuid[], :people::uuid[], :of::text[], :of_folded::text[], :positions::text[],
                            :awards::text[], :years::int[], :since::date[], :until::date[], :merits::text[],
                            :numbers::text[], :numbers_folded::text[], :decided::date[], :issuers::text[],
                            :decisions::uuid[])
                            as t(id, kind, key, name, folded, unit, person, of_name, of_folded, position, award, year,
                                since, until, merit, number, number_folded, decided, issuer, decision)
                        """)
                .param("site", site.value())
                .param("by", by.account())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("ids", ids.stream().map(HonourId::value).toArray(UUID[]::new))
                .param("kinds", texts(honours, one -> one.subject().kind().name()))
                .param("keys", uuids(honours, one -> one.subject().key(site)))
                .param("names", texts(honours, one -> one.subject().name()))
                .param(
                        "folded",
                        texts(honours, one -> Unmarked.words(one.subject().name())))
                .param("units", uuids(honours, one -> value(one.subject().unit())))
                .param("people", uuids(honours, one -> value(one.subject().person())))
                .param("of", texts(honours, one -> one.subject().of()))
                .param(
                        "of_folded",
                        texts(honours, one -> Unmarked.words(one.subject().of())))
                .param("positions", texts(honours, one -> one.subject().position()))
                .param("awards", texts(honours, one -> one.award().value()))
                .param("years", honours.stream().map(NewHonour::year).toArray(Integer[]::new))
                .param("since", days(honours, NewHonour::from))
                .param("until", days(honours, NewHonour::to))
                .param("merits", texts(honours, NewHonour::merit))
                .param("numbers", texts(honours, NewHonour::decisionNumber))
                .param("numbers_folded", texts(honours, one -> Unmarked.words(one.decisionNumber())))
                .param("decided", days(honours, NewHonour::decidedOn))
                .param("issuers", texts(honours, NewHonour::issuer))
                .param("decisions", uuids(honours, NewHonour::decision))
                .update();
        return ids;
    }

    private static @Nullable UUID value(@Nullable UnitId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable UUID value(@Nullable PersonId id) {
        return id == null ? null : id.value();
    }

    private static String[] texts(List<NewHonour> honours, Function<NewHonour, String> what) {
        return honours.stream().map(what).toArray(String[]::new);
    }

    private static @Nullable UUID[] uuids(List<NewHonour> honours, Function<NewHonour, @Nullable UUID> what) {
        var all = new @Nullable UUID[honours.size()];
        for (var n = 0; n < all.length; n++) all[n] = what.apply(honours.get(n));
        return all;
    }

    private static String[] days(List<NewHonour> honours, Function<NewHonour, LocalDate> what) {
        return honours.stream().map(one -> what.apply(one).toString()).toArray(String[]::new);
    }

    /// The same unit or person, or the same name; in the same unit where both say which.
    List<Honour> of(SiteId site, Subject subject) {
        var collective = subject.kind() == SubjectKind.COLLECTIVE;
        return db.sql(READ + """
                        where h.site_id = :site and h.subject_kind = :kind
                          and ((:collective and h.unit_id = :unit::uuid) or h.person_id = :person::uuid
                            or (h.folded = :name
                                and (:of = '' or h.of_folded = '' or h.of_folded = :of)
                                and (:person::uuid is null or h.person_id is null or h.person_id = :person::uuid)
                                and (not :collective or :unit::uuid is null or h.unit_id is null
                                    or h.unit_id = :unit::uuid)))
                        order by h.year desc, h.decided_on desc, h.seq desc
                        """)
                .param("site", site.value())
                .param("kind", subject.kind().name())
                .param("collective", collective)
                .param("unit", value(subject.unit()))
                .param("person", value(subject.person()))
                .param("name", Unmarked.words(subject.name()))
                .param("of", Unmarked.words(subject.of()))
                .query((row, _) -> honour(row))
                .list();
    }

    List<Honour> byDecision(SiteId site, UUID decision) {
        return db.sql(READ + "where h.site_id = :site and h.decision_id = :decision order by h.seq")
                .param("site", site.value())
                .param("decision", decision)
                .query((row, _) -> honour(row))
                .list();
    }

    /// Those of them that there are.
    List<Honour> all(SiteId site, Collection<HonourId> ids) {
        return db.sql(READ + "where h.site_id = :site and h.id = any(:ids::uuid[]) order by h.seq")
                .param("site", site.value())
                .param("ids", ids.stream().map(HonourId::value).toArray(UUID[]::new))
                .query((row, _) -> honour(row))
                .list();
    }

    void revoke(Collection<HonourId> ids, Revoked how, Actor by, Instant at) {
        db.sql("""
                        insert into honour_revocation (honour_id, decision_number, revoked_on, reason, by, at)
                        select id, :number, :on, :reason, :by, :at from unnest(:ids::uuid[]) as t(id)
                        """)
                .param("ids", ids.stream().map(HonourId::value).toArray(UUID[]::new))
                .param("number", how.decisionNumber())
                .param("on", how.on())
                .param("reason", how.reason())
                .param("by", by.account())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// How many were not shown before.
    int disclose(SiteId site, UUID decision, LocalDate on) {
        return db.sql("""
                        update honour set disclosed_on = :on
                        where site_id = :site and decision_id = :decision and disclosed_on is null
                        """)
                .param("site", site.value())
                .param("decision", decision)
                .param("on", on)
                .update();
    }

    static Honour honour(ResultSet row) throws SQLException {
        var unit = row.getObject("unit_id", UUID.class);
        var person = row.getObject("person_id", UUID.class);
        var subject = new Subject(
                SubjectKind.valueOf(row.getString("subject_kind")),
                row.getString("name"),
                unit == null ? null : new UnitId(unit),
                person == null ? null : new PersonId(person),
                row.getString("of_name"),
                row.getString("position"));
        var what = new NewHonour(
                subject,
                new AwardCode(row.getString("award")),
                row.getInt("year"),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getString("merit"),
                row.getString("decision_number"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("issuer"),
                row.getObject("decision_id", UUID.class));
        return new Honour(new HonourId(row.getObject("id", UUID.class)), what, revoked(row));
    }

    private static @Nullable Revoked revoked(ResultSet row) throws SQLException {
        var number = row.getString("revoked_number");
        if (number == null) return null;
        return new Revoked(number, row.getObject("revoked_on", LocalDate.class), row.getString("reason"));
    }
}
