package vn.thidua.organisation;

import java.util.UUID;

public record UnitId(UUID value) {}
