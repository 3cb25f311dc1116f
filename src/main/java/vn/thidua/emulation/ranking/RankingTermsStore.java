package vn.thidua.emulation.ranking;

import java.math.RoundingMode;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.scoring.Selection.Priority;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.SiteId;

/// Terms carry an edition; whoever saves says which one was read. Who works on the ranking of a year locks its terms.
@Repository
@Order(100)
class RankingTermsStore implements TieVotes {

    private final JdbcClient db;

    RankingTermsStore(JdbcClient db) {
        this.db = db;
    }

    /// @param edition grows with every change
    record Kept(RankingTerms terms, int edition) {}

    Optional<Kept> found(BlocYearId year) {
        return db.sql("select * from ranking_terms where bloc_year_id = :year")
                .param("year", year.value())
                .query((row, _) -> kept(row, year))
                .optional();
    }

    Optional<Kept> locked(BlocYearId year) {
        return db.sql("select * from ranking_terms where bloc_year_id = :year for update")
                .param("year", year.value())
                .query((row, _) -> kept(row, year))
                .optional();
    }

    private Kept kept(ResultSet row, BlocYearId year) throws SQLException {
        return new Kept(
                new RankingTerms(
                        new RankingTerms.Order(
                                texts(row.getArray("ties")).stream()
                                        .map(tie -> TieText.read(tie).orElseThrow())
                                        .toList(),
                                row.getInt("distinct_places"),
                                source(row, "order")),
                        new RankingTerms.Share(
                                row.getBigDecimal("percent"),
                                RankingTerms.Whole.valueOf(row.getString("base")),
                                source(row, "quota"),
                                RoundingMode.valueOf(row.getString("rounding")),
                                source(row, "rounding")),
                        new RankingTerms.Flags(
                                row.getInt("flags"),
                                row.getBoolean("flags_within"),
                                TermSource.written(row.getString("flags_source"))),
                        row.getString("least_class"),
                        new RankingTerms.Waited(
                                Priority.valueOf(row.getString("priority")),
                                TermSource.written(row.getString("priority_source"))),
                        exclusions(year),
                        RankingTerms.Shown.valueOf(row.getString("shown"))),
                row.getInt("edition"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }

    private static TermSource source(ResultSet row, String of) throws SQLException {
        return new TermSource(row.getString(of + "_source"), row.getString(of + "_rule"));
    }

    private List<RankingTerms.Exclusion> exclusions(BlocYearId year) {
        return db.sql("select unit_id, reason from ranking_exclusion where bloc_year_id = :year")
                .param("year", year.value())
                .query((row, _) -> new RankingTerms.Exclusion(
                        new UnitId(row.getObject("unit_id", UUID.class)), row.getString("reason")))
                .list();
    }

    void save(BlocYearId year, RankingTerms terms) {
        var order = terms.order();
        var quota = terms.quota();
        db.sql("""
                insert into ranking_terms (bloc_year_id, ties, distinct_places, order_source, order_rule, percent, base,
                    quota_source, quota_rule, rounding, rounding_source, rounding_rule, flags, flags_within,
                    flags_source, least_class, priority, priority_source, shown)
                values (:year, :ties, :distinct, :orderSource, :orderRule, :percent, :base, :quotaSource, :quotaRule,
                    :rounding, :roundingSource, :roundingRule, :flags, :flagsWithin, :flagsSource, :least, :priority,
                    :prioritySource, :shown)
                on conflict (bloc_year_id) do update set ties = excluded.ties,
                    distinct_places = excluded.distinct_places, order_source = excluded.order_source,
                    order_rule = excluded.order_rule, percent = excluded.percent, base = excluded.base,
                    quota_source = excluded.quota_source, quota_rule = excluded.quota_rule,
                    rounding = excluded.rounding, rounding_source = excluded.rounding_source,
                    rounding_rule = excluded.rounding_rule, flags = excluded.flags,
                    flags_within = excluded.flags_within, flags_source = excluded.flags_source,
                    least_class = excluded.least_class, priority = excluded.priority,
                    priority_source = excluded.priority_source, shown = excluded.shown,
                    edition = ranking_terms.edition + 1
                """)
                .param("year", year.value())
                .param("ties", order.ties().stream().map(TieText::of).toArray(String[]::new))
                .param("distinct", order.distinct())
                .param("orderSource", order.source().words())
                .param("orderRule", order.source().rule())
                .param("percent", quota.percent())
                .param("base", quota.base().name())
                .param("quotaSource", quota.source().words())
                .param("quotaRule", quota.source().rule())
                .param("rounding", quota.rounding().name())
                .param("roundingSource", quota.rounded().words())
                .param("roundingRule", quota.rounded().rule())
                .param("flags", terms.flags().count())
                .param("flagsWithin", terms.flags().within())
                .param("flagsSource", terms.flags().source().words())
                .param("least", terms.least())
                .param("priority", terms.priority().priority().name())
                .param("prioritySource", terms.priority().source().words())
                .param("shown", terms.shown().name())
                .update();
        db.sql("delete from ranking_exclusion where bloc_year_id = :year")
                .param("year", year.value())
                .update();
        for (var one : terms.exclusions())
            db.sql("insert into ranking_exclusion (bloc_year_id, unit_id, reason) values (:year, :unit, :reason)")
                    .param("year", year.value())
                    .param("unit", one.unit().value())
                    .param("reason", one.reason())
                    .update();
    }

    @Override
    public Map<UnitId, Integer> of(SiteId site, BlocYearId year) {
        var votes = new HashMap<UnitId, Integer>();
        db.sql("select unit_id, votes from ranking_vote where bloc_year_id = :year")
                .param("year", year.value())
                .query(row -> {
                    votes.put(new UnitId(row.getObject("unit_id", UUID.class)), row.getInt("votes"));
                });
        return votes;
    }

    @Override
    public String reference(SiteId site, BlocYearId year) {
        return db.sql("select vote_reference from ranking_terms where bloc_year_id = :year")
                .param("year", year.value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    void vote(BlocYearId year, Standings.Votes votes) {
        db.sql("update ranking_terms set vote_reference = :reference where bloc_year_id = :year")
                .param("year", year.value())
                .param("reference", votes.reference())
                .update();
        db.sql("delete from ranking_vote where bloc_year_id = :year")
                .param("year", year.value())
                .update();
        votes.counts()
                .forEach((unit, count) -> db.sql(
                                "insert into ranking_vote (bloc_year_id, unit_id, votes) values (:year, :unit, :votes)")
                        .param("year", year.value())
                        .param("unit", unit.value())
                        .param("votes", count)
                        .update());
    }
}
