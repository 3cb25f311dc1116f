package vn.thidua.organisation.web;

import java.util.List;
import java.util.UUID;

/// People and positions of a site.
public record PeoplePage(List<Somebody> people, List<Position> positions, Form form) {

    /// @param holds what they hold today, in words
    public record Somebody(UUID id, String name, String holds) {}

    public record Position(UUID id, String name, boolean sole, long holders) {}
}
