package vn.thidua.emulation.dossier.web;

import java.util.List;
import vn.thidua.emulation.dossier.UnitQuota;
import vn.thidua.emulation.dossier.UnitQuotas;

/// Quotas of all units that this person may see, in a year.
///
/// @param years that may be chosen
public record UnitQuotasPage(List<UnitQuotas.Row> rows, int year, List<Integer> years) {

    public long stated() {
        return rows.stream().filter(row -> row.stated() != null).count();
    }

    /// Those that the rules of today set.
    public List<UnitQuota> quotas() {
        return rows.stream()
                .flatMap(row -> row.lines().stream())
                .map(UnitQuotas.Line::quota)
                .distinct()
                .sorted()
                .toList();
    }

    /// Those of one kind: of all, and of those who lead where the rules say something of them.
    public static List<UnitQuotas.Line> lines(UnitQuotas.Row row, UnitQuota quota) {
        return row.lines().stream().filter(line -> line.quota() == quota).toList();
    }

    public static int over(UnitQuotas.Row row) {
        return row.lines().stream().mapToInt(UnitQuotas.Line::over).sum();
    }
}
