package vn.thidua.emulation.council;

import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.emulation.dossier.DossierId;
import vn.thidua.emulation.honours.AwardCode;
import vn.thidua.emulation.rules.Citation;
import vn.thidua.emulation.scoring.Electorate;
import vn.thidua.emulation.scoring.Fraction;
import vn.thidua.emulation.scoring.Threshold;
import vn.thidua.organisation.PersonId;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;

/// Sessions of the council with their list, their seats and conflicts. Writers lock the row of the session; its plan
/// carries an edition.
@Repository
class CouncilSessionStore {

    private final JdbcClient db;
    private final CouncilBallotStore ballots;

    CouncilSessionStore(JdbcClient db, CouncilBallotStore ballots) {
        this.db = db;
        this.ballots = ballots;
    }

    KeptSession locked(SiteId site, CouncilSessionId id) {
        db.sql("select 1 from council_session where site_id = :site and id = :id for update")
                .param("site", site.value())
                .param("id", id.value())
                .query(Integer.class)
                .optional()
                .orElseThrow(Missing::new);
        return found(site, id).orElseThrow(Missing::new);
    }

    Optional<KeptSession> found(SiteId site, CouncilSessionId id) {
        return db.sql("select * from council_session where site_id = :site and id = :id")
                .param("site", site.value())
                .param("id", id.value())
                .query((row, _) -> kept(row))
                .optional();
    }

    private KeptSession kept(ResultSet row) throws SQLException {
        var id = new CouncilSessionId(row.getObject("id", UUID.class));
        return new KeptSession(
                new SiteId(row.getObject("site_id", UUID.class)),
                id,
                plan(row),
                SessionState.valueOf(row.getString("state")),
                row.getInt("edition"),
                rules(id).orElse(null),
                items(id),
                seats(id),
                conflicts(id),
                ballots.of(id),
                row.getString("notes"),
                row.getString("reason"),
                instant(row, "concluded_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static SessionPlan plan(ResultSet row) throws SQLException {
        var presiding = row.getObject("presiding", UUID.class);
        return new SessionPlan(
                row.getString("title"),
                CouncilWay.valueOf(row.getString("way")),
                CouncilMode.valueOf(row.getString("mode")),
                row.getObject("held_on", LocalDate.class),
                row.getObject("held_at", LocalTime.class),
                row.getString("place"),
                row.getObject("written_by", LocalDate.class),
                presiding == null ? null : new CouncilMemberId(presiding),
                new CouncilClerk(
                        row.getString("secretary"),
                        row.getString("secretary_title"),
                        row.getObject("secretary_account", UUID.class)),
                List.of(
                        new CouncilClerk(row.getString("teller_1_name"), "", row.getObject("teller_1", UUID.class)),
                        new CouncilClerk(row.getString("teller_2_name"), "", row.getObject("teller_2", UUID.class))),
                row.getBoolean("whole_base"));
    }

    private Optional<CouncilRules> rules(CouncilSessionId id) {
        return db.sql("select * from council_rules where session_id = :id")
                .param("id", id.value())
                .query((row, _) -> new CouncilRules(
                        new Fraction(whole(row, "quorum_over"), whole(row, "quorum_under")),
                        row.getString("quorum_source"),
                        Electorate.valueOf(row.getString("electorate")),
                        row.getString("base_words"),
                        row.getString("base_source"),
                        row.getBoolean("excludes"),
                        row.getString("excludes_source"),
                        row.getBoolean("circulates"),
                        row.getString("circulates_source"),
                        row.getBoolean("secretary_votes"),
                        row.getString("secretary_source")))
                .optional();
    }

    private static BigInteger whole(ResultSet row, String column) throws SQLException {
        return row.getBigDecimal(column).toBigIntegerExact();
    }

    private List<Listed> items(CouncilSessionId id) {
        return db.sql("select * from council_item where session_id = :id order by n")
                .param("id", id.value())
                .query((row, _) -> item(row))
                .list();
    }

    private static Listed item(ResultSet row) throws SQLException {
        var person = row.getObject("person_id", UUID.class);
        var source = new Citation(
                row.getString("source_package"),
                row.getInt("source_version"),
                row.getString("source_rule"),
                row.getString("source_basis"),
                row.getString("source_article"));
        var least = new Fraction(whole(row, "least_over"), whole(row, "least_under"));
        return new Listed(
                row.getInt("n"),
                new DossierId(row.getObject("dossier_id", UUID.class)),
                row.getString("code"),
                row.getString("subject"),
                row.getString("of_unit"),
                CouncilStore.unit(row, "unit_id"),
                person == null ? null : new PersonId(person),
                new UnitId(row.getObject("proposer", UUID.class)),
                row.getString("proposer_name"),
                new AwardCode(row.getString("award")),
                row.getString("award_name"),
                row.getString("merit"),
                row.getString("decider"),
                new Threshold(least, false, Electorate.ALL_MEMBERS, source),
                row.getString("warning"),
                row.getString("postponed"));
    }

    private List<Seated> seats(CouncilSessionId id) {
        return db.sql("select * from council_seat where session_id = :id order by n")
                .param("id", id.value())
                .query((row, _) -> new Seated(
                        row.getInt("n"),
                        new CouncilMemberId(row.getObject("member_id", UUID.class)),
                        row.getString("name"),
                        row.getString("title"),
                        CouncilPost.valueOf(row.getString("post")),
                        CouncilStore.unit(row, "unit_id"),
                        row.getString("represents"),
                        row.getObject("account", UUID.class),
                        CouncilPart.valueOf(row.getString("part"))))
                .list();
    }

    private List<Conflict> conflicts(CouncilSessionId id) {
        return db.sql("select * from council_conflict where session_id = :id order by item, seat")
                .param("id", id.value())
                .query((row, _) -> new Conflict(
                        row.getInt("seat"),
                        row.getInt("item"),
                        Conflict.Kind.valueOf(row.getString("kind")),
                        row.getString("words")))
                .list();
    }

    /// The session in which a dossier stands on the list, and which has neither ended nor been called off.
    Optional<CouncilSessionId> taking(DossierId dossier) {
        return db.sql("""
                select s.id from council_item i join council_session s on s.id = i.session_id
                where i.dossier_id = :dossier and i.postponed = '' and s.state in ('PLANNED', 'CALLED') limit 1
                """)
                .param("dossier", dossier.value())
                .query((row, _) -> new CouncilSessionId(row.getObject("id", UUID.class)))
                .optional();
    }

    /// Of all sessions under way, the dossiers on their lists.
    List<DossierId> taken(SiteId site) {
        return db.sql("""
                select i.dossier_id from council_item i join council_session s on s.id = i.session_id
                where s.site_id = :site and i.postponed = '' and s.state in ('PLANNED', 'CALLED')
                """)
                .param("site", site.value())
                .query((row, _) -> new DossierId(row.getObject("dossier_id", UUID.class)))
                .list();
    }

    /// Whose list has or had one of those, the oldest first.
    List<KeptSession> about(SiteId site, Set<DossierId> dossiers) {
        return db.sql("""
                select * from council_session s where site_id = :site and exists (
                    select from council_item i where i.session_id = s.id and i.dossier_id = any(:dossiers))
                order by held_on, held_at, id
                """)
                .param("site", site.value())
                .param("dossiers", dossiers.stream().map(DossierId::value).toArray(UUID[]::new))
                .query((row, _) -> kept(row))
                .list();
    }

    void add(SiteId site, CouncilSessionId id, SessionPlan plan) {
        planned(db.sql("""
                insert into council_session (id, site_id, title, way, mode, held_on, held_at, place, written_by,
                    presiding, secretary, secretary_title, secretary_account, teller_1, teller_1_name, teller_2,
                    teller_2_name, whole_base)
                values (:id, :site, :title, :way, :mode, :on, :at, :place, :written_by, :presiding, :secretary,
                    :secretary_title, :secretary_account, :teller_1, :teller_1_name, :teller_2, :teller_2_name,
                    :whole_base)
                """).param("site", site.value()), id, plan).update();
    }

    void change(CouncilSessionId id, SessionPlan plan) {
        planned(db.sql("""
                update council_session set title = :title, way = :way, mode = :mode, held_on = :on, held_at = :at,
                    place = :place, written_by = :written_by, presiding = :presiding, secretary = :secretary,
                    secretary_title = :secretary_title, secretary_account = :secretary_account, teller_1 = :teller_1,
                    teller_1_name = :teller_1_name, teller_2 = :teller_2, teller_2_name = :teller_2_name,
                    whole_base = :whole_base, edition = edition + 1
                where id = :id
                """), id, plan).update();
    }

    private static JdbcClient.StatementSpec planned(
            JdbcClient.StatementSpec sql, CouncilSessionId id, SessionPlan plan) {
        var presiding = plan.presiding();
        return sql.param("id", id.value())
                .param("title", plan.title())
                .param("way", plan.way().name())
                .param("mode", plan.mode().name())
                .param("on", plan.on())
                .param("at", plan.at())
                .param("place", plan.place())
                .param("written_by", plan.writtenBy())
                .param("presiding", presiding == null ? null : presiding.value())
                .param("secretary", plan.secretary().name())
                .param("secretary_title", plan.secretary().title())
                .param("secretary_account", plan.secretary().account())
                .param("teller_1", plan.tellers().getFirst().account())
                .param("teller_1_name", plan.tellers().getFirst().name())
                .param("teller_2", plan.tellers().getLast().account())
                .param("teller_2_name", plan.tellers().getLast().name())
                .param("whole_base", plan.wholeBase());
    }

    /// The list anew, while nobody sits.
    void list(CouncilSessionId id, List<Listed> items) {
        for (var table : List.of("council_conflict", "council_seat", "council_item"))
            db.sql("delete from " + table + " where session_id = :id")
                    .param("id", id.value())
                    .update();
        items.forEach(item -> list(id, item));
    }

    private void list(CouncilSessionId id, Listed item) {
        var unit = item.unit();
        var person = item.person();
        var source = item.bar().source();
        db.sql("""
                insert into council_item (session_id, n, dossier_id, code, subject, of_unit, unit_id, person_id, proposer,
                    proposer_name, award, award_name, merit, decider, least_over, least_under, source_package,
                    source_version, source_rule, source_basis, source_article, warning)
                values (:id, :n, :dossier, :code, :subject, :of, :unit, :person, :proposer, :proposer_name, :award,
                    :award_name, :merit, :decider, :over, :under, :package, :version, :rule, :basis, :article, :warning)
                """)
                .param("id", id.value())
                .param("n", item.n())
                .param("dossier", item.dossier().value())
                .param("code", item.code())
                .param("subject", item.subject())
                .param("of", item.of())
                .param("unit", unit == null ? null : unit.value())
                .param("person", person == null ? null : person.value())
                .param("proposer", item.proposer().value())
                .param("proposer_name", item.proposerName())
                .param("award", item.award().value())
                .param("award_name", item.awardName())
                .param("merit", item.merit())
                .param("decider", item.decider())
                .param("over", item.bar().least().over())
                .param("under", item.bar().least().under())
                .param("package", source.packageKey())
                .param("version", source.version())
                .param("rule", source.rule())
                .param("basis", source.basis())
                .param("article", source.article())
                .param("warning", item.warning())
                .update();
    }

    void call(CouncilSessionId id, CouncilRules rules, List<Seated> seats, List<Conflict> conflicts, Instant at) {
        db.sql("""
                insert into council_rules (session_id, quorum_over, quorum_under, quorum_source, electorate, base_words,
                    base_source, excludes, excludes_source, circulates, circulates_source, secretary_votes,
                    secretary_source)
                values (:id, :over, :under, :quorum, :electorate, :words, :base, :excludes, :excludes_source, :circulates,
                    :circulates_source, :votes, :votes_source)
                """)
                .param("id", id.value())
                .param("over", rules.quorum().over())
                .param("under", rules.quorum().under())
                .param("quorum", rules.quorumSource())
                .param("electorate", rules.base().name())
                .param("words", rules.baseWords())
                .param("base", rules.baseSource())
                .param("excludes", rules.excludes())
                .param("excludes_source", rules.excludesSource())
                .param("circulates", rules.circulates())
                .param("circulates_source", rules.circulatesSource())
                .param("votes", rules.secretaryVotes())
                .param("votes_source", rules.secretarySource())
                .update();
        seats.forEach(seat -> seat(id, seat));
        conflicts.forEach(conflict -> declare(id, conflict));
        db.sql("update council_session set state = 'CALLED', called_at = :at where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    private void seat(CouncilSessionId id, Seated seat) {
        var unit = seat.unit();
        db.sql("""
                insert into council_seat (session_id, n, member_id, name, title, post, unit_id, represents, account, part)
                values (:id, :n, :member, :name, :title, :post, :unit, :represents, :account, :part)
                """)
                .param("id", id.value())
                .param("n", seat.n())
                .param("member", seat.member().value())
                .param("name", seat.name())
                .param("title", seat.title())
                .param("post", seat.post().name())
                .param("unit", unit == null ? null : unit.value())
                .param("represents", seat.represents())
                .param("account", seat.account())
                .param("part", seat.part().name())
                .update();
    }

    /// A later word of the same member on the same dossier takes the place of the one before.
    void declare(CouncilSessionId id, Conflict conflict) {
        db.sql("""
                insert into council_conflict (session_id, seat, item, kind, words)
                values (:id, :seat, :item, :kind, :words)
                on conflict (session_id, seat, item) do update set words = excluded.words
                """)
                .param("id", id.value())
                .param("seat", conflict.seat())
                .param("item", conflict.item())
                .param("kind", conflict.kind().name())
                .param("words", conflict.words())
                .update();
    }

    void attend(CouncilSessionId id, int seat, CouncilPart part) {
        db.sql("update council_seat set part = :part where session_id = :id and n = :seat and part <> :part")
                .param("part", part.name())
                .param("id", id.value())
                .param("seat", seat)
                .update();
    }

    void postpone(CouncilSessionId id, int item, String reason) {
        db.sql("update council_item set postponed = :reason where session_id = :id and n = :item")
                .param("reason", reason)
                .param("id", id.value())
                .param("item", item)
                .update();
    }

    void onPaper(CouncilSessionId id) {
        db.sql("update council_session set mode = 'PAPER' where id = :id")
                .param("id", id.value())
                .update();
    }

    void note(CouncilSessionId id, String notes) {
        db.sql("update council_session set notes = :notes where id = :id")
                .param("notes", notes)
                .param("id", id.value())
                .update();
    }

    void cancel(CouncilSessionId id, String reason) {
        db.sql("update council_session set state = 'CANCELLED', reason = :reason where id = :id")
                .param("reason", reason)
                .param("id", id.value())
                .update();
    }

    void conclude(CouncilSessionId id, Instant at) {
        db.sql("update council_session set state = 'CONCLUDED', concluded_at = :at where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }
}
