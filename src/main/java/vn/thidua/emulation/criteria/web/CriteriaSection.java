package vn.thidua.emulation.criteria.web;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.design.Fragments;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.bloc.BlocYearSection;
import vn.thidua.emulation.criteria.CriteriaSets;
import vn.thidua.emulation.criteria.CriteriaSets.Kept;
import vn.thidua.emulation.scoring.CriteriaSet;

/// The criteria in force on the public page of their bloc year: they are a regulation, and anybody may read it.
@Component
@Order(20)
class CriteriaSection implements BlocYearSection {

    private final CriteriaSets sets;
    private final Fragments fragments;

    CriteriaSection(CriteriaSets sets, Fragments fragments) {
        this.sets = sets;
        this.fragments = fragments;
    }

    /// @param outside lines outside the base
    public record Shown(CriteriaSet set, LocalDate publishedOn, List<Part> parts, List<CriteriaTable.Row> outside) {

        public Shown {
            parts = List.copyOf(parts);
            outside = List.copyOf(outside);
        }
    }

    /// @param rows all that stands within its first line
    public record Part(CriteriaTable.Row first, List<CriteriaTable.Row> rows) {

        public Part {
            rows = List.copyOf(rows);
        }
    }

    @Override
    public Optional<Content> of(BlocYear year) {
        return sets.inUse(year.site(), year.id())
                .map(kept -> fragments.of("emulation/criteria/web/section.jte", shown(kept)));
    }

    private static Shown shown(Kept kept) {
        var rows = CriteriaReading.table(kept.set()).rows();
        var base = rows.stream().filter(row -> !row.outside()).toList();
        var parts = new ArrayList<Part>();
        for (var i = 0; i < base.size(); i++)
            if (base.get(i).depth() == 0) parts.add(new Part(base.get(i), within(base, i)));
        return new Shown(
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
