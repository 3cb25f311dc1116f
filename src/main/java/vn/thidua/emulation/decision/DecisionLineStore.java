package vn.thidua.emulation.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.emulation.dossier.DossierId;
import vn.thidua.emulation.honours.AwardCode;
import vn.thidua.emulation.honours.HonourId;
import vn.thidua.emulation.honours.Subject;
import vn.thidua.emulation.honours.SubjectKind;
import vn.thidua.organisation.PersonId;
import vn.thidua.organisation.UnitId;

/// Lines are read and written while their decision is locked; thousands of them in one statement.
@Repository
class DecisionLineStore {

    private final JdbcClient db;

    DecisionLineStore(JdbcClient db) {
        this.db = db;
    }

    List<DecisionLine> of(DecisionId decision) {
        return db.sql("select * from decision_line where decision_id = :decision order by n")
                .param("decision", decision.value())
                .query((row, _) -> line(row))
                .list();
    }

    /// Those of the earlier decision that this one speaks of.
    List<DecisionLine> olds(DecisionId decision) {
        return db.sql("""
                select o.* from decision_line o join decision_line l on l.old_line = o.id
                where l.decision_id = :decision order by o.n
                """)
                .param("decision", decision.value())
                .query((row, _) -> line(row))
                .list();
    }

    /// Lines of one decision that a later one in effect, or on its way, replaces or takes back.
    List<LineId> touched(DecisionId decision) {
        return db.sql("""
                select l.old_line from decision_line l join decision d on d.id = l.decision_id
                where d.old_id = :decision and d.state <> 'CANCELLED'
                """)
                .param("decision", decision.value())
                .query((row, _) -> new LineId(row.getObject(1, UUID.class)))
                .list();
    }

    /// Those proposals that stand in a decision which was not given up.
    Set<DossierId> taken(Collection<DossierId> dossiers) {
        return db.sql("""
                select distinct l.dossier_id from decision_line l join decision d on d.id = l.decision_id
                where d.state <> 'CANCELLED' and l.effect = 'GRANT' and l.dossier_id = any(:dossiers::uuid[])
                """)
                .param("dossiers", dossiers.stream().map(DossierId::value).toArray(UUID[]::new))
                .query((row, _) -> new DossierId(row.getObject(1, UUID.class)))
                .set();
    }

    private static DecisionLine line(ResultSet row) throws SQLException {
        var handed = row.getObject("awarded_on", LocalDate.class);
        return new DecisionLine(
                new LineId(row.getObject("id", UUID.class)),
                row.getInt("n"),
                Effect.valueOf(row.getString("effect")),
                new AwardCode(row.getString("award")),
                row.getString("award_name"),
                new Subject(
                        SubjectKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        id(row, "unit_id", UnitId::new),
                        id(row, "person_id", PersonId::new),
                        row.getString("of_unit"),
                        row.getString("position")),
                row.getString("merit"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("to_on", LocalDate.class),
                id(row, "dossier_id", DossierId::new),
                id(row, "old_line", LineId::new),
                id(row, "honour_id", HonourId::new),
                row.getObject("reward", Long.class),
                row.getString("reward_for"),
                handed == null ? null : new DecisionLine.Handed(handed, row.getString("awarded_to")));
    }

    private static <T> @Nullable T id(ResultSet row, String column, Function<UUID, T> made) throws SQLException {
        var value = row.getObject(column, UUID.class);
        return value == null ? null : made.apply(value);
    }

    /// Behind those that are there; [#order] gives them their places.
    ///
    /// @param places of the awards among each other
    void add(DecisionId decision, List<DecisionLine> lines, Map<AwardCode, Integer> places) {
        if (lines.isEmpty()) return;
        db.sql("""
                insert into decision_line (id, decision_id, n, effect, award, award_name, award_place, kind, name,
                    unit_id, person_id, of_unit, position, merit, from_on, to_on, dossier_id, old_line)
                select id, :decision, n, effect, award, award_name, place, kind, name, unit, person, of_unit, position,
                    merit, since, until, dossier, old
                from unnest(:ids::uuid[], :effects::text[], :awards::text[], :awardNames::text[], :places::int[],
                    :kinds::text[], :names::text[], :units::uuid[], :people::uuid[], :of::text[], :positions::text[],
                    :merits::text[], :since::date[], :until::date[], :dossiers::uuid[], :olds::uuid[])
                    with ordinality
                    as t(id, effect, award, award_name, place, kind, name, unit, person, of_unit, position, merit,
                        since, until, dossier, old, n)
                """)
                .param("decision", decision.value())
                .param("ids", lines.stream().map(one -> one.id().value()).toArray(UUID[]::new))
                .param("effects", texts(lines, one -> one.effect().name()))
                .param("awards", texts(lines, one -> one.award().value()))
                .param("awardNames", texts(lines, DecisionLine::awardName))
                .param(
                        "places",
                        lines.stream()
                                .map(one -> places.getOrDefault(one.award(), 999))
                                .toArray(Integer[]::new))
                .param("kinds", texts(lines, one -> one.subject().kind().name()))
                .param("names", texts(lines, one -> one.subject().name()))
                .param("units", uuids(lines, one -> value(one.subject().unit(), UnitId::value)))
                .param("people", uuids(lines, one -> value(one.subject().person(), PersonId::value)))
                .param("of", texts(lines, one -> one.subject().of()))
                .param("positions", texts(lines, one -> one.subject().position()))
                .param("merits", texts(lines, DecisionLine::merit))
                .param("since", texts(lines, one -> one.from().toString()))
                .param("until", texts(lines, one -> one.to().toString()))
                .param("dossiers", uuids(lines, one -> value(one.dossier(), DossierId::value)))
                .param("olds", uuids(lines, one -> value(one.old(), LineId::value)))
                .update();
    }

    private static String[] texts(List<DecisionLine> lines, Function<DecisionLine, String> what) {
        return lines.stream().map(what).toArray(String[]::new);
    }

    private static <T> @Nullable UUID value(@Nullable T id, Function<T, UUID> what) {
        return id == null ? null : what.apply(id);
    }

    private static @Nullable UUID[] uuids(List<DecisionLine> lines, Function<DecisionLine, @Nullable UUID> what) {
        var all = new @Nullable UUID[lines.size()];
        for (var i = 0; i < all.length; i++) all[i] = what.apply(lines.get(i));
        return all;
    }

    /// By what they do, award, collectives first, unit and name, as Vietnamese is sorted.
    void order(DecisionId decision) {
        db.sql("""
                update decision_line set n = ordered.n from (
                    select id, row_number() over (order by effect, award_place, award_name,
                        case kind when 'COLLECTIVE' then 0 when 'HOUSEHOLD' then 1 else 2 end,
                        case kind when 'INDIVIDUAL' then of_unit else '' end collate "vi-x-icu",
                        name collate "vi-x-icu", id) as n
                    from decision_line where decision_id = :decision) ordered
                where ordered.id = decision_line.id and decision_line.n <> ordered.n
                """).param("decision", decision.value()).update();
    }

    int drop(DecisionId decision, Collection<LineId> lines) {
        return db.sql("delete from decision_line where decision_id = :decision and id = any(:lines::uuid[])")
                .param("decision", decision.value())
                .param("lines", lines.stream().map(LineId::value).toArray(UUID[]::new))
                .update();
    }

    void reward(DecisionId decision, List<DecisionLine> lines) {
        db.sql("""
                update decision_line set reward = t.amount, reward_for = t.how
                from unnest(:ids::uuid[], :amounts::bigint[], :hows::text[]) as t(id, amount, how)
                where decision_line.id = t.id and decision_id = :decision
                """)
                .param("decision", decision.value())
                .param("ids", lines.stream().map(one -> one.id().value()).toArray(UUID[]::new))
                .param("amounts", lines.stream().map(DecisionLine::reward).toArray(Long[]::new))
                .param("hows", texts(lines, DecisionLine::rewardFor))
                .update();
    }

    /// @param honours in the order of the lines
    void honour(List<DecisionLine> lines, List<HonourId> honours) {
        db.sql("""
                update decision_line set honour_id = t.honour
                from unnest(:ids::uuid[], :honours::uuid[]) as t(id, honour) where decision_line.id = t.id
                """)
                .param("ids", lines.stream().map(one -> one.id().value()).toArray(UUID[]::new))
                .param("honours", honours.stream().map(HonourId::value).toArray(UUID[]::new))
                .update();
    }

    /// Those of them that were not handed out yet.
    List<DecisionLine> hand(DecisionId decision, Collection<LineId> lines, LocalDate on, String to) {
        return db.sql("""
                update decision_line set awarded_on = :on, awarded_to = case when :to = '' then name else :to end
                where decision_id = :decision and id = any(:lines::uuid[]) and awarded_on is null and effect <> 'REVOKE'
                returning *
                """)
                .param("decision", decision.value())
                .param("lines", lines.stream().map(LineId::value).toArray(UUID[]::new))
                .param("on", on)
                .param("to", to)
                .query((row, _) -> line(row))
                .list();
    }
}
