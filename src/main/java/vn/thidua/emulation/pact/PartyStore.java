package vn.thidua.emulation.pact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.organisation.PersonId;
import vn.thidua.organisation.PositionId;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;
import vn.thidua.signing.Digest;

/// Parties, how they stand, and the bytes that they signed. Writers hold the lock of the pact; a signature and its
/// bytes are written in one transaction.
@Repository
class PartyStore {

    private final JdbcClient db;

    PartyStore(JdbcClient db) {
        this.db = db;
    }

    void add(PactId id, int version, List<Party> parties) {
        for (var party : parties)
            db.sql("""
                    insert into pact_party (pact_id, version, n, role, unit_id, unit_name, person_id, person_name,
                        position_id, title)
                    values (:id, :version, :n, :role, :unit, :unitName, :person, :personName, :position, :title)
                    """)
                    .param("id", id.value())
                    .param("version", version)
                    .param("n", party.n())
                    .param("role", party.role().name())
                    .param("unit", party.unit().value())
                    .param("unitName", party.unitName())
                    .param("person", party.person().value())
                    .param("personName", party.personName())
                    .param("position", party.position().value())
                    .param("title", party.title())
                    .update();
    }

    void stand(PactId id, int version, Party party, Standing standing) {
        switch (standing) {
            case Standing.Pending _ -> throw new IllegalArgumentException("nobody returns to waiting");
            case Standing.Delegated(var delegation) -> delegate(id, version, party, delegation);
            case Standing.Declined declined -> decline(id, version, party, declined);
            case Standing.Signed signed -> sign(id, version, party, signed);
        }
    }

    private void delegate(PactId id, int version, Party party, Delegation delegation) {
        db.sql("""
                update pact_party set state = 'DELEGATED', delegate_id = :to, delegate_name = :name,
                    delegate_title = :title, delegate_paper = :paper, delegate_since = :since, delegate_until = :until
                where pact_id = :id and version = :version and n = :n
                """)
                .param("id", id.value())
                .param("version", version)
                .param("n", party.n())
                .param("to", delegation.to().value())
                .param("name", delegation.toName())
                .param("title", delegation.toTitle())
                .param("paper", delegation.paper())
                .param("since", delegation.since())
                .param("until", delegation.until())
                .update();
    }

    private void decline(PactId id, int version, Party party, Standing.Declined declined) {
        db.sql("""
                update pact_party set state = 'DECLINED', declined_reason = :reason, declined_at = :at
                where pact_id = :id and version = :version and n = :n
                """)
                .param("id", id.value())
                .param("version", version)
                .param("n", party.n())
                .param("reason", declined.reason())
                .param("at", declined.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void sign(PactId id, int version, Party party, Standing.Signed signed) {
        var seal = signed.seal();
        db.sql("""
                update pact_party set state = 'SIGNED', way = :way, signer_id = :signer, signer_name = :name,
                    signed_on = :on, signed_at = :at, certificate = :certificate, issuer = :issuer, serial = :serial,
                    fingerprint = :fingerprint, trusted = :trusted::boolean, stamped = :stamped::boolean
                where pact_id = :id and version = :version and n = :n
                """)
                .param("id", id.value())
                .param("version", version)
                .param("n", party.n())
                .param("way", signed.way().name())
                .param("signer", signed.person().value())
                .param("name", signed.personName())
                .param("on", signed.on())
                .param("at", signed.at().atOffset(ZoneOffset.UTC))
                .param("certificate", seal == null ? null : seal.name())
                .param("issuer", seal == null ? null : seal.issuer())
                .param("serial", seal == null ? null : seal.serial())
                .param("fingerprint", seal == null ? null : seal.fingerprint())
                .param("trusted", seal == null ? null : seal.trusted())
                .param("stamped", seal == null ? null : seal.stamped())
                .update();
    }

    void addSeal(PactId id, int version, Party party, byte[] bytes, OrganisationSeal sealed) {
        var seal = sealed.seal();
        db.sql("""
                insert into pact_seal (pact_id, version, party, way, at, certificate, issuer, serial, fingerprint,
                    trusted, stamped)
                values (:id, :version, :party, :way, :at, :certificate, :issuer, :serial, :fingerprint, :trusted,
                    :stamped)
                """)
                .param("id", id.value())
                .param("version", version)
                .param("party", party.n())
                .param("way", sealed.way().name())
                .param("at", sealed.at().atOffset(ZoneOffset.UTC))
                .param("certificate", seal.name())
                .param("issuer", seal.issuer())
                .param("serial", seal.serial())
                .param("fingerprint", seal.fingerprint())
                .param("trusted", seal.trusted())
                .param("stamped", seal.stamped())
                .update();
        add(id, version, null, party, false, bytes, sealed.at());
    }

    /// @param party `null` for the text as it was frozen
    void addFile(PactId id, int version, @Nullable Party party, byte[] bytes, Instant at) {
        add(id, version, party, null, false, bytes, at);
    }

    /// The document with a time stamp over everything in it.
    void addStamp(PactId id, int version, byte[] bytes, Instant at) {
        add(id, version, null, null, true, bytes, at);
    }

    private void add(
            PactId id,
            int version,
            @Nullable Party party,
            @Nullable Party seal,
            boolean stamp,
            byte[] bytes,
            Instant at) {
        db.sql("""
                insert into pact_file (pact_id, version, n, party, seal, stamp, bytes, sha256, at)
                select :id, :version, coalesce(max(n) + 1, 0), :party::int, :seal::int, :stamp, :bytes, :sha256, :at
                from pact_file where pact_id = :id and version = :version
                """)
                .param("seal", seal == null ? null : seal.n())
                .param("id", id.value())
                .param("version", version)
                .param("party", party == null ? null : party.n())
                .param("stamp", stamp)
                .param("bytes", bytes)
                .param("sha256", Digest.of(bytes).hex())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// A pact in whose document a signature has no time stamp, neither its own nor a later one over the whole.
    record Owing(SiteId site, PactId pact, int version) {}

    List<Owing> owing() {
        return db.sql("""
                select distinct p.site_id, p.id, p.version from pact p
                join (select pact_id, version, n as party, null as seal from pact_party where stamped = false
                      union all
                      select pact_id, version, null, party from pact_seal where not stamped) s
                    on (s.pact_id, s.version) = (p.id, p.version)
                join pact_file f on (f.pact_id, f.version) = (s.pact_id, s.version)
                    and (f.party = s.party or f.seal = s.seal)
                where p.state in ('SIGNING', 'SIGNED') and not exists (
                    select from pact_file later
                    where (later.pact_id, later.version) = (f.pact_id, f.version) and later.stamp and later.n > f.n)
                order by p.id limit 100
                """)
                .query((row, _) -> new Owing(
                        new SiteId(row.getObject("site_id", UUID.class)),
                        new PactId(row.getObject("id", UUID.class)),
                        row.getInt("version")))
                .list();
    }

    /// With every signature made so far.
    byte[] latest(PactId id, int version) {
        return db.sql("""
                select bytes from pact_file where pact_id = :id and version = :version order by n desc limit 1
                """)
                .param("id", id.value())
                .param("version", version)
                .query((row, _) -> row.getBytes("bytes"))
                .optional()
                .orElseThrow(Missing::new);
    }

    /// Whether anybody signed an earlier version.
    boolean signedBefore(PactId id, int version) {
        return db.sql("""
                select exists (select from pact_party
                               where pact_id = :id and version < :version and state = 'SIGNED')
                """)
                .param("id", id.value())
                .param("version", version)
                .query(Boolean.class)
                .single();
    }

    /// The text as it was frozen, without a signature.
    byte[] agreed(PactId id, int version) {
        return db.sql("select bytes from pact_file where pact_id = :id and version = :version and n = 0")
                .param("id", id.value())
                .param("version", version)
                .query((row, _) -> row.getBytes("bytes"))
                .single();
    }

    /// Whether what came back rests on a state of the document that is not the latest.
    boolean isOlder(PactId id, int version, byte[] signed) {
        return db.sql("""
                select exists (select from pact_file where pact_id = :id and version = :version
                    and substring(:signed::bytea from 1 for octet_length(bytes)) = bytes)
                """)
                .param("id", id.value())
                .param("version", version)
                .param("signed", signed)
                .query(Boolean.class)
                .single();
    }

    List<Party> of(PactId id, int version) {
        return db.sql("select * from pact_party where pact_id = :id and version = :version order by n")
                .param("id", id.value())
                .param("version", version)
                .query((row, _) -> party(row))
                .list();
    }

    Standings standings(PactId id, int version) {
        var standings = new TreeMap<Integer, Standing>();
        db.sql("select * from pact_party where pact_id = :id and version = :version")
                .param("id", id.value())
                .param("version", version)
                .query(row -> {
                    standings.put(row.getInt("n"), standing(row));
                });
        return new Standings(standings, seals(id, version));
    }

    private Map<Integer, OrganisationSeal> seals(PactId id, int version) {
        var seals = new TreeMap<Integer, OrganisationSeal>();
        db.sql("select * from pact_seal where pact_id = :id and version = :version")
                .param("id", id.value())
                .param("version", version)
                .query(row -> {
                    seals.put(
                            row.getInt("party"),
                            new OrganisationSeal(Standing.Way.valueOf(row.getString("way")), at(row, "at"), seal(row)));
                });
        return seals;
    }

    private static Party party(ResultSet row) throws SQLException {
        return new Party(
                row.getInt("n"),
                Party.Role.valueOf(row.getString("role")),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("unit_name"),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("person_name"),
                new PositionId(row.getObject("position_id", UUID.class)),
                row.getString("title"));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "DELEGATED" -> new Standing.Delegated(delegation(row));
            case "DECLINED" -> new Standing.Declined(row.getString("declined_reason"), at(row, "declined_at"));
            case "SIGNED" -> signed(row);
            default -> new Standing.Pending();
        };
    }

    private static Standing signed(ResultSet row) throws SQLException {
        return new Standing.Signed(
                Standing.Way.valueOf(row.getString("way")),
                new PersonId(row.getObject("signer_id", UUID.class)),
                row.getString("signer_name"),
                row.getObject("signed_on", LocalDate.class),
                at(row, "signed_at"),
                row.getObject("delegate_id") == null ? null : delegation(row),
                row.getString("fingerprint") == null ? null : seal(row));
    }

    private static Standing.Seal seal(ResultSet row) throws SQLException {
        return new Standing.Seal(
                row.getString("certificate"),
                row.getString("issuer"),
                row.getString("serial"),
                row.getString("fingerprint"),
                row.getBoolean("trusted"),
                row.getBoolean("stamped"));
    }

    private static Delegation delegation(ResultSet row) throws SQLException {
        return new Delegation(
                new PersonId(row.getObject("delegate_id", UUID.class)),
                row.getString("delegate_name"),
                row.getString("delegate_title"),
                row.getString("delegate_paper"),
                row.getObject("delegate_since", LocalDate.class),
                row.getObject("delegate_until", LocalDate.class));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
