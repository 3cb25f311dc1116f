package vn.thidua.emulation.review.web;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Review meetings in a list: of one year, or of all that the reader may see.
///
/// @param year whose they are; `null` for all
/// @param plans kinds of meeting that the reader may plan in that year
public record ReviewsPage(@Nullable Year year, List<Row> rows, List<String> plans) {

    public record Year(UUID id, String title) {}

    public record Row(UUID id, String bloc, String title, LocalDateTime begins, String state) {}

    public ReviewsPage {
        rows = List.copyOf(rows);
        plans = List.copyOf(plans);
    }

    public Optional<String> heading() {
        return Optional.ofNullable(year).map(Year::title);
    }

    static String badge(String state) {
        return switch (state) {
            case "OPEN", "MINUTES_SIGNED" -> "badge badge--good";
            case "CANCELLED" -> "badge badge--bad";
            default -> "badge";
        };
    }

    public String badge(Row row) {
        return badge(row.state());
    }
}
