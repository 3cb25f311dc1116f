package vn.thidua.emulation.pact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;
import vn.thidua.signing.Digest;

/// Whoever changes anything of a pact locks its row first, so that two who sign in the same instant follow one another.
@Repository
class PactStore {

    private final JdbcClient db;
    private final PactTextStore texts;
    private final PartyStore parties;

    PactStore(JdbcClient db, PactTextStore texts, PartyStore parties) {
        this.db = db;
        this.texts = texts;
        this.parties = parties;
    }

    void add(Occasion occasion, Pact.Draft draft, Instant at) {
        try {
            db.sql("""
                    insert into pact (id, site_id, bloc_year_id, bloc_name, year, head_id, symbol, place, version,
                        edition, state, begun_at)
                    values (:id, :site, :blocYear, :name, :year, :head, :symbol, :place, :version, 1, 'DRAFT', :at)
                    """)
                    .param("id", draft.id().value())
                    .param("site", occasion.site().value())
                    .param("blocYear", occasion.blocYear())
                    .param("name", occasion.blocName())
                    .param("year", occasion.year())
                    .param("head", occasion.head().value())
                    .param("symbol", occasion.symbol())
                    .param("place", occasion.place())
                    .param("version", draft.version())
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException there) {
            throw new PactRefused.PactThere();
        }
        for (var member : occasion.members()) add(draft.id(), member);
        texts.add(draft.id(), draft.version(), draft.text());
    }

    private void add(PactId id, Occasion.Member member) {
        db.sql("""
                insert into pact_member (pact_id, n, role, unit_id, unit_name) values (:id, :n, :role, :unit, :name)
                """)
                .param("id", id.value())
                .param("n", member.n())
                .param("role", member.role().name())
                .param("unit", member.unit().value())
                .param("name", member.name())
                .update();
    }

    KeptPact locked(SiteId site, PactId id) {
        return one(site, id, " for update").orElseThrow(Missing::new);
    }

    Optional<KeptPact> found(SiteId site, PactId id) {
        return one(site, id, "");
    }

    /// The bloc's latest pact before that year that was not given up: what a new one may begin from.
    Optional<PactId> before(Occasion occasion) {
        return db.sql("""
                select pact.id from pact join bloc_year on bloc_year.id = bloc_year_id
                where pact.site_id = :site and pact.year < :year and pact.state <> 'VOID'
                    and bloc_id = (select bloc_id from bloc_year where id = :blocYear)
                order by pact.year desc limit 1
                """)
                .param("site", occasion.site().value())
                .param("blocYear", occasion.blocYear())
                .param("year", occasion.year())
                .query((row, _) -> new PactId(row.getObject("id", UUID.class)))
                .optional();
    }

    /// The one that was not given up.
    Optional<KeptPact> ofYear(SiteId site, BlocYearId year) {
        return db.sql("select id from pact where site_id = :site and bloc_year_id = :year and state <> 'VOID'")
                .param("site", site.value())
                .param("year", year.value())
                .query((row, _) -> new PactId(row.getObject("id", UUID.class)))
                .optional()
                .flatMap(id -> found(site, id));
    }

    /// The new state, and with it a grown edition where the text may have changed.
    void move(Pact pact, boolean edited) {
        db.sql("""
                update pact set state = :state, version = :version, void_reason = :reason,
                    edition = edition + case when :edited then 1 else 0 end
                where id = :id
                """)
                .param("id", pact.id().value())
                .param("state", state(pact))
                .param("version", pact.version())
                .param("reason", pact instanceof Pact.Void gone ? gone.reason() : "")
                .param("edited", edited)
                .update();
    }

    void name(PactId id, String symbol, String place) {
        db.sql("update pact set symbol = :symbol, place = :place where id = :id")
                .param("id", id.value())
                .param("symbol", symbol)
                .param("place", place)
                .update();
    }

    void freeze(Pact.FinalText pact, byte[] rendered) {
        var frozen = pact.frozen();
        texts.freeze(pact.id(), pact.version(), frozen);
        parties.add(pact.id(), pact.version(), frozen.parties());
        parties.addFile(pact.id(), pact.version(), null, rendered, frozen.at());
        move(pact, true);
    }

    private static String state(Pact pact) {
        return switch (pact) {
            case Pact.Draft _ -> "DRAFT";
            case Pact.Consultation _ -> "CONSULTATION";
            case Pact.FinalText _ -> "FINAL_TEXT";
            case Pact.Signing _ -> "SIGNING";
            case Pact.Signed _ -> "SIGNED";
            case Pact.Void _ -> "VOID";
        };
    }

    private Optional<KeptPact> one(SiteId site, PactId id, String lock) {
        return db.sql("select * from pact where site_id = :site and id = :id" + lock)
                .param("site", site.value())
                .param("id", id.value())
                .query((row, _) -> kept(site, id, row))
                .optional();
    }

    private KeptPact kept(SiteId site, PactId id, ResultSet row) throws SQLException {
        var occasion = new Occasion(
                site,
                row.getObject("bloc_year_id", UUID.class),
                row.getString("bloc_name"),
                row.getInt("year"),
                new UnitId(row.getObject("head_id", UUID.class)),
                row.getString("symbol"),
                row.getString("place"),
                members(id));
        var version = row.getInt("version");
        var pact = pact(id, version, row.getString("state"), row.getString("void_reason"));
        return new KeptPact(occasion, pact, row.getInt("edition"));
    }

    private Pact pact(PactId id, int version, String state, String reason) {
        var text = texts.of(id, version);
        return switch (state) {
            case "DRAFT" -> new Pact.Draft(id, version, text);
            case "CONSULTATION" -> new Pact.Consultation(id, version, text);
            case "FINAL_TEXT" -> new Pact.FinalText(id, version, text, frozen(id, version));
            case "SIGNING" -> new Pact.Signing(id, version, text, frozen(id, version), parties.standings(id, version));
            case "SIGNED" -> new Pact.Signed(id, version, text, frozen(id, version), parties.standings(id, version));
            case "VOID" -> new Pact.Void(id, version, text, reason);
            default -> throw new IllegalStateException(state);
        };
    }

    private Frozen frozen(PactId id, int version) {
        return db.sql("select * from pact_version where pact_id = :id and version = :version")
                .param("id", id.value())
                .param("version", version)
                .query((row, _) -> new Frozen(
                        new Digest(row.getString("sha256")),
                        row.getObject("frozen_at", OffsetDateTime.class).toInstant(),
                        parties.of(id, version),
                        new SigningTerms(
                                row.getInt("minimum"),
                                row.getBoolean("witness_last"),
                                row.getBoolean("in_order"),
                                row.getBoolean("sealed"),
                                row.getString("terms_source"))))
                .single();
    }

    private List<Occasion.Member> members(PactId id) {
        return new ArrayList<>(db.sql("select * from pact_member where pact_id = :id order by n")
                .param("id", id.value())
                .query((row, _) -> new Occasion.Member(
                        row.getInt("n"),
                        Party.Role.valueOf(row.getString("role")),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getString("unit_name")))
                .list());
    }
}
