package vn.thidua.accounts;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.audit.Names;

/// Tells the trail who its accounts are.
@Repository
class AccountNamePages implements Names {

    private final JdbcClient db;

    AccountNamePages(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Map<UUID, Named> accounts(Set<UUID> ids) {
        var named = new HashMap<UUID, Named>();
        db.sql("select id, name, login from account where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(row -> {
                    var id = row.getObject("id", UUID.class);
                    var name = row.getString("name") + " (" + row.getString("login") + ")";
                    named.put(id, new Named(name, "/quan-tri/tai-khoan/" + id));
                });
        return named;
    }

    @Override
    public Map<UUID, Named> units(Set<UUID> ids) {
        var named = new HashMap<UUID, Named>();
        db.sql("select distinct on (unit_id) unit_id, name from unit_name where unit_id = any(:ids)"
                        + " order by unit_id, since desc")
                .param("ids", ids.toArray(UUID[]::new))
                .query(row -> {
                    var id = row.getObject("unit_id", UUID.class);
                    named.put(id, new Named(row.getString("name"), "/quan-tri/don-vi/" + id));
                });
        return named;
    }

    @Override
    public Optional<UUID> accountOf(String login) {
        try {
            return db.sql("select id from account where folded = :folded")
                    .param("folded", new Login(login).folded())
                    .query(UUID.class)
                    .optional();
        } catch (AccountRefused.LoginNotAllowed _) {
            return Optional.empty();
        }
    }
}
