package vn.thidua.emulation.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;

/// Whoever changes anything of a decision locks its row first.
@Repository
class DecisionStore {

    private final JdbcClient db;

    DecisionStore(JdbcClient db) {
        this.db = db;
    }

    KeptDecision locked(SiteId site, DecisionId id) {
        return one(site, id, " for update").orElseThrow(Missing::new);
    }

    Optional<KeptDecision> found(SiteId site, DecisionId id) {
        return one(site, id, "");
    }

    private Optional<KeptDecision> one(SiteId site, DecisionId id, String lock) {
        return db.sql("select * from decision where site_id = :site and id = :id" + lock)
                .param("site", site.value())
                .param("id", id.value())
                .query((row, _) -> decision(row))
                .optional();
    }

    /// The latest first.
    List<KeptDecision> all(SiteId site) {
        return db.sql("""
                select * from decision where site_id = :site
                order by coalesce(decided_on, (prepared_at at time zone 'Asia/Ho_Chi_Minh')::date) desc, number desc nulls first,
                    prepared_at desc
                """)
                .param("site", site.value())
                .query((row, _) -> decision(row))
                .list();
    }

    /// Those in effect that change an earlier one, in their order.
    List<KeptDecision> after(SiteId site, DecisionId old) {
        return db.sql("""
                select * from decision where site_id = :site and old_id = :old and state in ('ISSUED', 'DISCLOSED')
                order by issued_at
                """)
                .param("site", site.value())
                .param("old", old.value())
                .query((row, _) -> decision(row))
                .list();
    }

    private static KeptDecision decision(ResultSet row) throws SQLException {
        var old = row.getObject("old_id", UUID.class);
        var number = row.getObject("number", Integer.class);
        return new KeptDecision(
                new DecisionId(row.getObject("id", UUID.class)),
                new SiteId(row.getObject("site_id", UUID.class)),
                DecisionKind.valueOf(row.getString("kind")),
                row.getInt("year"),
                IssuerStore.issuer(row, new IssuerId(row.getObject("issuer_id", UUID.class)), row.getString("issuer")),
                text(row),
                DecisionState.valueOf(row.getString("state")),
                old == null ? null : new DecisionId(old),
                row.getString("reason"),
                hands(row),
                row.getString("sha256"),
                number == null
                        ? null
                        : new Given(number, row.getString("written"), row.getObject("decided_on", LocalDate.class)),
                row.getString("cancelled_for"),
                row.getInt("version"),
                row.getInt("edition"));
    }

    private static DecisionText text(ResultSet row) throws SQLException {
        return new DecisionText(
                row.getString("about"),
                row.getString("bases"),
                row.getString("letter"),
                Arrays.asList((String[]) row.getArray("articles").getArray()),
                row.getString("annex"),
                row.getString("capacity"),
                row.getString("title"),
                row.getString("signer"),
                row.getString("receivers"));
    }

    private static Hands hands(ResultSet row) throws SQLException {
        var prepared = new Hand(
                row.getObject("prepared_by", UUID.class),
                row.getString("prepared_name"),
                row.getObject("prepared_at", OffsetDateTime.class).toInstant());
        return new Hands(
                prepared,
                hand(row, "confirmed"),
                hand(row, "signed"),
                hand(row, "numbered"),
                hand(row, "sealed"),
                hand(row, "issued"),
                hand(row, "disclosed"),
                hand(row, "cancelled"));
    }

    private static @Nullable Hand hand(ResultSet row, String what) throws SQLException {
        var by = row.getObject(what + "_by", UUID.class);
        if (by == null) return null;
        return new Hand(
                by,
                row.getString(what + "_name"),
                row.getObject(what + "_at", OffsetDateTime.class).toInstant());
    }

    void add(KeptDecision decision) {
        var issuer = decision.issuer();
        db.sql("""
                insert into decision (id, site_id, issuer_id, kind, year, old_id, reason, state, keeper, superior,
                    issuer, authority, place, symbol, capacity, title, signer, receivers, about, bases, letter,
                    articles, annex, prepared_by, prepared_name, prepared_at)
                values (:id, :site, :issuerId, :kind, :year, :old::uuid, :reason, 'DRAFT', :keeper, :superior, :issuer,
                    :authority, :place, :symbol, '', '', '', '', '', '', '', '{}', '', :by, :name, :at)
                """)
                .param("id", decision.id().value())
                .param("site", decision.site().value())
                .param("issuerId", issuer.id().value())
                .param("kind", decision.kind().name())
                .param("year", decision.year())
                .param("old", decision.old() == null ? null : decision.old().value())
                .param("reason", decision.reason())
                .param("keeper", issuer.keeper().value())
                .param("superior", issuer.superior())
                .param("issuer", issuer.name())
                .param("authority", issuer.authority())
                .param("place", issuer.place())
                .param("symbol", issuer.symbol())
                .param("by", decision.hands().prepared().account())
                .param("name", decision.hands().prepared().name())
                .param("at", decision.hands().prepared().at().atOffset(ZoneOffset.UTC))
                .update();
        save(decision);
    }

    void save(KeptDecision decision) {
        var text = decision.text();
        var given = decision.given();
        var hands = decision.hands();
        var set = db.sql("""
                update decision set state = :state, version = :version, edition = edition + 1, about = :about,
                    bases = :bases, letter = :letter, articles = :articles, annex = :annex, capacity = :capacity,
                    title = :title, signer = :signer, receivers = :receivers, sha256 = :sha256, number = :number::int,
                    written = :written, decided_on = :on::date, cancelled_for = :cancelledFor,
                    confirmed_by = :confirmedBy::uuid, confirmed_name = :confirmedName,
                    confirmed_at = :confirmedAt::timestamptz,
                    signed_by = :signedBy::uuid, signed_name = :signedName, signed_at = :signedAt::timestamptz,
                    numbered_by = :numberedBy::uuid, numbered_name = :numberedName,
                    numbered_at = :numberedAt::timestamptz,
                    sealed_by = :sealedBy::uuid, sealed_name = :sealedName, sealed_at = :sealedAt::timestamptz,
                    issued_by = :issuedBy::uuid, issued_name = :issuedName, issued_at = :issuedAt::timestamptz,
                    disclosed_by = :disclosedBy::uuid, disclosed_name = :disclosedName,
                    disclosed_at = :disclosedAt::timestamptz,
                    cancelled_by = :cancelledBy::uuid, cancelled_name = :cancelledName,
                    cancelled_at = :cancelledAt::timestamptz
                where id = :id
                """)
                .param("id", decision.id().value())
                .param("state", decision.state().name())
                .param("version", decision.version())
                .param("about", text.about())
                .param("bases", text.bases())
                .param("letter", text.letter())
                .param("articles", text.articles().toArray(String[]::new))
                .param("annex", text.annex())
                .param("capacity", text.capacity())
                .param("title", text.title())
                .param("signer", text.signer())
                .param("receivers", text.receivers())
                .param("sha256", decision.sha256())
                .param("number", given == null ? null : given.number())
                .param("written", given == null ? null : given.written())
                .param("on", given == null ? null : given.on().toString())
                .param("cancelledFor", decision.cancelledFor());
        set = hand(set, "confirmed", hands.confirmed());
        set = hand(set, "signed", hands.signed());
        set = hand(set, "numbered", hands.numbered());
        set = hand(set, "sealed", hands.sealed());
        set = hand(set, "issued", hands.issued());
        set = hand(set, "disclosed", hands.disclosed());
        hand(set, "cancelled", hands.cancelled()).update();
    }

    private static JdbcClient.StatementSpec hand(JdbcClient.StatementSpec set, String what, @Nullable Hand hand) {
        return set.param(what + "By", hand == null ? null : hand.account())
                .param(what + "Name", hand == null ? null : hand.name())
                .param(what + "At", hand == null ? null : hand.at().atOffset(ZoneOffset.UTC));
    }
}
