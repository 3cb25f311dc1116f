package vn.thidua.emulation.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.platform.Actor;

/// Until when years take what comes late; only ever added.
@Repository
class RegistrationDayStore {

    private final JdbcClient db;

    RegistrationDayStore(JdbcClient db) {
        this.db = db;
    }

    List<RegistrationTerms.Reopening> of(BlocYearId year) {
        return db.sql("select until, reason, at from registration_reopening where bloc_year_id = :year order by n")
                .param("year", year.value())
                .query((row, _) -> new RegistrationTerms.Reopening(
                        row.getObject("until", LocalDate.class),
                        row.getString("reason"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void add(BlocYearId year, LocalDate until, String reason, Actor by, Instant at) {
        db.sql("""
                insert into registration_reopening (bloc_year_id, n, until, reason, by, at)
                select :year, coalesce(max(n), 0) + 1, :until, :reason, :by, :at
                from registration_reopening where bloc_year_id = :year
                """)
                .param("year", year.value())
                .param("until", until)
                .param("reason", reason)
                .param("by", by.account())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
