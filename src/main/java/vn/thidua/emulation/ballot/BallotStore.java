package vn.thidua.emulation.ballot;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.ToldTime;

/// Ballots with their rolls and officers. Whoever changes one locks its row first.
@Repository
class BallotStore {

    private final JdbcClient db;

    BallotStore(JdbcClient db) {
        this.db = db;
    }

    /// Whether a time has come is said by the clock of the database, which is one for all.
    Instant now() {
        return ToldTime.told().orElseGet(this::databaseTime);
    }

    private Instant databaseTime() {
        return db.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    void add(SiteId site, BlocYearId year, Ballot.Draft draft, @Nullable BallotId replaces) {
        var plan = draft.plan();
        written("""
                insert into ballot (id, site_id, bloc_year_id, state, way, question, kind, most, least_over, least_under,
                    exceeded, electorate, source_package, source_version, source_rule, source_basis, source_article,
                    quorum_over, quorum_under, quorum_source, delegates, conflict_excludes, written_by, closes_at,
                    replaces)
                values (:id, :site, :year, 'DRAFT', :way, :question, :kind, :most, :leastOver, :leastUnder,
                    :exceeded, :electorate, :package, :version, :rule, :basis, :article,
                    :quorumOver, :quorumUnder, :quorumSource, :delegates, :excludes, :writtenBy::timestamptz,
                    :closesAt::timestamptz, :replaces::uuid)
                """, draft.id(), plan)
                .param("site", site.value())
                .param("year", year.value())
                .param("replaces", replaces == null ? null : replaces.value())
                .update();
        addParts(draft.id(), plan, List.of());
    }

    private JdbcClient.StatementSpec written(String sql, BallotId id, BallotPlan plan) {
        var terms = plan.terms();
        var threshold = terms.threshold();
        return db.sql(sql)
                .param("id", id.value())
                .param("way", plan.way().name())
                .param("question", plan.question().words())
                .param("kind", plan.question().kind().name())
                .param("most", plan.question().most())
                .param("leastOver", new BigDecimal(threshold.least().over()))
                .param("leastUnder", new BigDecimal(threshold.least().under()))
                .param("exceeded", threshold.exceeded())
                .param("electorate", threshold.of().name())
                .param("package", threshold.source().packageKey())
                .param("version", threshold.source().version())
                .param("rule", threshold.source().rule())
                .param("basis", threshold.source().basis())
                .param("article", threshold.source().article())
                .param("quorumOver", new BigDecimal(terms.quorum().over()))
                .param("quorumUnder", new BigDecimal(terms.quorum().under()))
                .param("quorumSource", terms.quorumSource())
                .param("delegates", terms.delegates())
                .param("excludes", terms.conflictExcludes())
                .param("writtenBy", utc(plan.writtenBy()))
                .param("closesAt", utc(plan.closesAt()));
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    /// Another plan for a draft. A holder who stays keeps their share.
    void change(Ballot.Draft draft) {
        var shares = shares(draft.id());
        for (var table : List.of("ballot_option", "ballot_voter", "ballot_officer"))
            db.sql("delete from " + table + " where ballot_id = :id")
                    .param("id", draft.id().value())
                    .update();
        written("""
                update ballot set way = :way, question = :question, kind = :kind, most = :most,
                    least_over = :leastOver, least_under = :leastUnder, exceeded = :exceeded, electorate = :electorate,
                    source_package = :package, source_version = :version, source_rule = :rule, source_basis = :basis,
                    source_article = :article, quorum_over = :quorumOver, quorum_under = :quorumUnder,
                    quorum_source = :quorumSource, delegates = :delegates, conflict_excludes = :excludes,
                    written_by = :writtenBy::timestamptz, closes_at = :closesAt::timestamptz, edition = edition + 1
                where id = :id
                """, draft.id(), draft.plan()).update();
        addParts(draft.id(), draft.plan(), shares);
    }

    private void addParts(BallotId id, BallotPlan plan, List<Share> shares) {
        var options = plan.question().options();
        for (var n = 1; n <= options.size(); n++) {
            var unit = options.get(n - 1).unit();
            db.sql("insert into ballot_option (ballot_id, n, words, unit_id) values (:id, :n, :words, :unit::uuid)")
                    .param("id", id.value())
                    .param("n", n)
                    .param("words", options.get(n - 1).words())
                    .param("unit", unit == null ? null : unit.value())
                    .update();
        }
        for (var voter : plan.roll().voters()) add(id, voter);
        for (var officer : plan.officers()) add(id, officer, shares);
    }

    private void add(BallotId id, Voter voter) {
        db.sql("""
                insert into ballot_voter (ballot_id, n, unit_id, unit_name, account, person, attendance, delegation,
                    conflict)
                values (:id, :n, :unit, :unitName, :account, :person, :attendance, :delegation, :conflict)
                """)
                .param("id", id.value())
                .param("n", voter.n())
                .param("unit", voter.unit().value())
                .param("unitName", voter.unitName())
                .param("account", voter.account())
                .param("person", voter.person())
                .param("attendance", voter.attendance().name())
                .param("delegation", voter.delegation())
                .param("conflict", voter.conflict())
                .update();
    }

    private void add(BallotId id, Officer officer, List<Share> shares) {
        var kept = shares.stream()
                .filter(share -> share.n() == officer.n() && share.account().equals(officer.account()))
                .map(Share::key)
                .findFirst()
                .orElse(null);
        db.sql("""
                insert into ballot_officer (ballot_id, n, account, name, share_key)
                values (:id, :n, :account, :name, :key::bytea)
                """)
                .param("id", id.value())
                .param("n", officer.n())
                .param("account", officer.account())
                .param("name", officer.name())
                .param("key", kept)
                .update();
    }

    /// The public half of what a holder has.
    record Share(int n, UUID account, byte[] key) {}

    List<Share> shares(BallotId id) {
        return db.sql("""
                select n, account, share_key from ballot_officer where ballot_id = :id and share_key is not null order by n
                """)
                .param("id", id.value())
                .query((row, _) ->
                        new Share(row.getInt("n"), row.getObject("account", UUID.class), row.getBytes("share_key")))
                .list();
    }

    void take(BallotId id, KeyShare share) {
        db.sql("update ballot_officer set share_key = :key where ballot_id = :id and n = :n")
                .param("id", id.value())
                .param("n", share.holder())
                .param("key", share.publicKey())
                .update();
        db.sql("update ballot set edition = edition + 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    void open(Ballot.Open open, Instant at, byte @Nullable [] key) {
        var threshold = open.plan().terms().threshold();
        db.sql("""
                update ballot set state = 'OPEN', opened_at = :at, roll_hash = :hash, election_key = :key::bytea,
                    least_over = :leastOver, least_under = :leastUnder, source_package = :package,
                    source_version = :version, source_basis = :basis, source_article = :article, edition = edition + 1
                where id = :id
                """)
                .param("id", open.id().value())
                .param("at", utc(at))
                .param("hash", open.plan().roll().hash())
                .param("key", key)
                .param("leastOver", new BigDecimal(threshold.least().over()))
                .param("leastUnder", new BigDecimal(threshold.least().under()))
                .param("package", threshold.source().packageKey())
                .param("version", threshold.source().version())
                .param("basis", threshold.source().basis())
                .param("article", threshold.source().article())
                .update();
    }

    /// @param tookPart whose envelopes there are
    void close(BallotId id, Instant at, List<String> receipts, Set<Integer> tookPart) {
        db.sql("update ballot_voter set took_part = n = any(:took) where ballot_id = :id")
                .param("id", id.value())
                .param("took", tookPart.toArray(Integer[]::new))
                .update();
        db.sql("""
                update ballot set state = 'CLOSED', closed_at = :at, receipts = :receipts, edition = edition + 1
                where id = :id
                """)
                .param("id", id.value())
                .param("at", utc(at))
                .param("receipts", receipts.toArray(String[]::new))
                .update();
    }

    void move(Ballot next) {
        db.sql("update ballot set state = :state, reason = :reason, edition = edition + 1 where id = :id")
                .param("id", next.id().value())
                .param("state", next.state())
                .param("reason", next instanceof Ballot.Void gone ? gone.reason() : "")
                .update();
    }

    /// A paper of an absent voter has come, by the clock of the database not too late.
    boolean write(BallotId id, int voter) {
        return db.sql("""
                update ballot_voter v set written = true from ballot b
                where v.ballot_id = :id and v.n = :n and v.attendance = 'ABSENT' and b.id = v.ballot_id
                    and b.state = 'OPEN' and clock_timestamp() <= coalesce(b.written_by, 'infinity')
                """).param("id", id.value()).param("n", voter).update() == 1;
    }
}
