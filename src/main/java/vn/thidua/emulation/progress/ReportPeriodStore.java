package vn.thidua.emulation.progress;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.platform.Actor;

/// Which kinds of period a year asks for; what was chosen last stands. Who chooses holds the row of the year.
@Repository
class ReportPeriodStore {

    private final JdbcClient db;

    ReportPeriodStore(JdbcClient db) {
        this.db = db;
    }

    Set<Period.Kind> of(BlocYearId year) {
        var kinds = EnumSet.noneOf(Period.Kind.class);
        db.sql("select period_kind from progress_asked where bloc_year_id = :year")
                .param("year", year.value())
                .query(row -> {
                    kinds.add(Period.Kind.valueOf(row.getString("period_kind")));
                });
        return kinds;
    }

    void choose(BlocYearId year, Set<Period.Kind> asked, Actor by, Instant at) {
        db.sql("select 1 from bloc_year where id = :year for update")
                .param("year", year.value())
                .query(Integer.class)
                .single();
        var kept = asked.stream().map(Enum::name).toArray(String[]::new);
        db.sql("delete from progress_asked where bloc_year_id = :year and period_kind <> all(:kinds)")
                .param("year", year.value())
                .param("kinds", kept)
                .update();
        db.sql("""
                insert into progress_asked (bloc_year_id, period_kind, by, at)
                select :year, kind, :by, :at from unnest(:kinds::text[]) as kind
                on conflict do nothing
                """)
                .param("year", year.value())
                .param("kinds", kept)
                .param("by", by.account())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
