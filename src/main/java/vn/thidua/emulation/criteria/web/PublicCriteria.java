package vn.thidua.emulation.criteria.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.emulation.criteria.CriteriaSets.Kept;
import vn.thidua.emulation.scoring.CriteriaSet;

/// The criteria in force, as anybody reads them: what stands within each part is folded away.
///
/// @param outside lines outside the base
public record PublicCriteria(
        CriteriaSet set, LocalDate publishedOn, List<Part> parts, List<CriteriaTable.Row> outside) {

    /// @param rows all that stands within its first line
    public record Part(CriteriaTable.Row first, List<CriteriaTable.Row> rows) {

        public Part {
            rows = List.copyOf(rows);
        }
    }

    public PublicCriteria {
        parts = List.copyOf(parts);
        outside = List.copyOf(outside);
    }

    static PublicCriteria of(Kept kept) {
        var rows = CriteriaReading.table(kept.set()).rows();
        var base = rows.stream().filter(row -> !row.outside()).toList();
        var parts = new ArrayList<Part>();
        for (var i = 0; i < base.size(); i++)
            if (base.get(i).depth() == 0) parts.add(new Part(base.get(i), within(base, i)));
        return new PublicCriteria(
                kept.set(),
                kept.publishedOn(),
                parts,
                rows.stream().filter(CriteriaTable.Row::outside).toList());
    }

    private static List<CriteriaTable.Row> within(List<CriteriaTable.Row> rows, int first) {
        return rows.subList(first + 1, rows.size()).stream()
                .takeWhile(row -> row.depth() > 0)
                .toList();
    }
}
