package vn.thidua.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;

/// Writers hold the lock of the mandate's unit.
@Repository
class MandateStore {

    private static final String SELECT = """
            select id, person_id, position_id, unit_id, lower(held) as since, upper(held) - 1 as until from mandate
            """;

    private final JdbcClient db;

    MandateStore(JdbcClient db) {
        this.db = db;
    }

    void add(Mandate mandate, boolean sole) {
        db.sql("""
                insert into mandate (id, person_id, position_id, sole, unit_id, held)
                values (:id, :person, :position, :sole, :unit, daterange(:since, :until::date, '[]'))
                """)
                .param("id", mandate.id().value())
                .param("person", mandate.person().value())
                .param("position", mandate.position().value())
                .param("sole", sole)
                .param("unit", mandate.unit().value())
                .param("since", mandate.term().since())
                .param("until", mandate.term().until())
                .update();
    }

    void save(Mandate mandate) {
        db.sql("update mandate set held = daterange(lower(held), :until::date, '[]') where id = :id")
                .param("until", mandate.term().until())
                .param("id", mandate.id().value())
                .update();
    }

    /// As read before its unit is locked: good for finding the unit, not for deciding.
    UnitId unitOf(SiteId site, MandateId id) {
        return db.sql("""
                select unit_id from mandate join unit on unit.id = unit_id where mandate.id = :id and site_id = :site
                """)
                .param("id", id.value())
                .param("site", site.value())
                .query((row, _) -> new UnitId(row.getObject("unit_id", UUID.class)))
                .optional()
                .orElseThrow(Missing::new);
    }

    /// Of a unit, the oldest first.
    List<Mandate> of(UnitId unit) {
        return db.sql(SELECT + "where unit_id = :unit order by since, id")
                .param("unit", unit.value())
                .query((row, _) -> mandate(row))
                .list();
    }

    private static Mandate mandate(ResultSet row) throws SQLException {
        return new Mandate(
                new MandateId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                new PositionId(row.getObject("position_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                new Term(row.getObject("since", LocalDate.class), row.getObject("until", LocalDate.class)));
    }
}
