package vn.thidua.emulation.ranking;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.emulation.scoring.TieRule;
import vn.thidua.organisation.UnitId;

/// All that a ranking says, with what it was worked out from: this is what is frozen, and what pages and papers show.
///
/// @param rows the best first; those who share a place by their id
/// @param ties what became of equals, in the order of the places
/// @param base of how many units the quota was taken
/// @param allowed how many might be chosen
/// @param byPercentage whether achievable points differ, so that points alone do not tell
/// @param waiting those squeezed out last year
/// @param votes that the bloc cast for units that were tied
/// @param names of all members, as in the year
public record Standings(
        UUID year,
        String title,
        Criteria criteria,
        RankingTerms terms,
        List<Row> rows,
        List<Tie> ties,
        int base,
        int allowed,
        boolean byPercentage,
        List<UnitId> waiting,
        Votes votes,
        Map<UnitId, String> names) {

    public static final Comparator<UnitId> BY_ID = Comparator.comparing(UnitId::value);

    /// @param titles of the criteria that are named in ties and hindrances, by code
    public record Criteria(String key, int version, String title, Map<String, String> titles) {
        public Criteria {
            titles = java.util.Collections.unmodifiableMap(new TreeMap<>(titles));
        }

        public String title(String code) {
            return titles.getOrDefault(code, code);
        }
    }

    /// @param percentage as it is shown; places come from the exact share
    /// @param grade the unit's class; empty where the set has none
    public record Row(
            int place,
            UnitId unit,
            BigDecimal total,
            BigDecimal achievable,
            BigDecimal percentage,
            String grade,
            List<Hindrance> hindrances,
            Choice choice) {
        public Row {
            hindrances = List.copyOf(hindrances);
        }
    }

    /// What kept a unit from a better class.
    ///
    /// @param criterion the one below its floor; `null` where the total is too low
    public record Hindrance(String grade, @Nullable String criterion, BigDecimal percentage) {}

    public enum Choice {
        FLAG,
        COMMENDED,
        /// Chosen because it was squeezed out last year.
        BY_PRIORITY,
        SQUEEZED_OUT,
        /// Its class is below the least that may be chosen.
        NOT_QUALIFIED,
        /// The quota cuts between equals.
        UNDECIDED
    }

    /// @param by what parted them; `null` where nothing did
    /// @param order the best first; those in one list are still equal; empty where nothing parted them
    public record Tie(List<UnitId> tied, @Nullable TieRule by, List<List<UnitId>> order, int place) {
        public Tie {
            tied = List.copyOf(tied);
            order = order.stream().map(List::copyOf).toList();
        }
    }

    public record Votes(Map<UnitId, Integer> counts, String reference) {

        public static final Votes NONE = new Votes(Map.of(), "");

        public Votes {
            var ordered = new TreeMap<UnitId, Integer>(BY_ID);
            ordered.putAll(counts);
            counts = java.util.Collections.unmodifiableMap(ordered);
            reference = reference.strip();
        }
    }

    public Standings {
        rows = List.copyOf(rows);
        ties = List.copyOf(ties);
        waiting = waiting.stream().sorted(BY_ID).toList();
        var ordered = new TreeMap<UnitId, String>(BY_ID);
        ordered.putAll(names);
        names = java.util.Collections.unmodifiableMap(ordered);
    }

    public String name(UnitId unit) {
        return names.getOrDefault(unit, "");
    }

    /// Ties that nothing parted, at places that give rights.
    public List<Tie> open() {
        return ties.stream()
                .filter(tie -> tie.by() == null && tie.place() <= terms.order().distinct())
                .toList();
    }

    public List<UnitId> units(Choice choice) {
        return rows.stream()
                .filter(row -> row.choice() == choice)
                .map(Row::unit)
                .toList();
    }

    /// Refuses to be certified while equals stand where rights are given: the bloc must vote.
    void mustBeSettled() {
        for (var tie : open())
            throw new RankingRefused.TieOpen(tie.place(), tie.tied().size());
        var undecided = units(Choice.UNDECIDED);
        if (!undecided.isEmpty()) throw new RankingRefused.TieAtTheQuota(allowed, undecided.size());
    }
}
