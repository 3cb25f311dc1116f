package vn.thidua.organisation;

import java.util.UUID;

public record PositionId(UUID value) {}
