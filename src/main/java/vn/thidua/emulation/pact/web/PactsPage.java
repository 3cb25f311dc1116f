package vn.thidua.emulation.pact.web;

import java.util.List;
import java.util.UUID;

/// The pacts of a site.
public record PactsPage(List<Row> rows, List<Beginning> beginnings) {

    public record Row(UUID id, String bloc, int year, String state, int version, int signed, int parties) {
        public String badge() {
            return switch (state) {
                case "SIGNED" -> "badge--good";
                case "VOID" -> "badge--bad";
                default -> "";
            };
        }
    }

    /// A bloc year that has no pact, which the reader may begin.
    public record Beginning(UUID blocYear, String name, int year) {}

    public PactsPage {
        rows = List.copyOf(rows);
        beginnings = List.copyOf(beginnings);
    }
}
