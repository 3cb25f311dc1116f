package vn.thidua.emulation.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.SiteId;

/// Bodies that issue decisions. The last to save wins: they are few, and each decision keeps its own copy.
@Repository
class IssuerStore {

    private final JdbcClient db;

    IssuerStore(JdbcClient db) {
        this.db = db;
    }

    List<Issuer> of(SiteId site) {
        return db.sql("select * from decision_issuer where site_id = :site order by name")
                .param("site", site.value())
                .query((row, _) -> issuer(row, new IssuerId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }

    Optional<Issuer> found(SiteId site, IssuerId id) {
        return of(site).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// Of a row that has its columns, under those names or in a decision.
    static Issuer issuer(ResultSet row, IssuerId id, String name) throws SQLException {
        return new Issuer(
                id,
                new UnitId(row.getObject("keeper", UUID.class)),
                row.getString("superior"),
                name,
                row.getString("authority"),
                row.getString("place"),
                row.getString("symbol"),
                row.getString("capacity"),
                row.getString("title"),
                row.getString("signer"),
                row.getString("receivers"));
    }

    void save(SiteId site, Issuer issuer) {
        db.sql("""
                insert into decision_issuer (id, site_id, keeper, superior, name, authority, place, symbol, capacity,
                    title, signer, receivers)
                values (:id, :site, :keeper, :superior, :name, :authority, :place, :symbol, :capacity, :title, :signer,
                    :receivers)
                on conflict (id) do update set keeper = excluded.keeper, superior = excluded.superior,
                    name = excluded.name, authority = excluded.authority, place = excluded.place,
                    symbol = excluded.symbol, capacity = excluded.capacity, title = excluded.title,
                    signer = excluded.signer, receivers = excluded.receivers
                """)
                .param("id", issuer.id().value())
                .param("site", site.value())
                .param("keeper", issuer.keeper().value())
                .param("superior", issuer.superior())
                .param("name", issuer.name())
                .param("authority", issuer.authority())
                .param("place", issuer.place())
                .param("symbol", issuer.symbol())
                .param("capacity", issuer.capacity())
                .param("title", issuer.title())
                .param("signer", issuer.signer())
                .param("receivers", issuer.receivers())
                .update();
    }
}
