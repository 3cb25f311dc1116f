package vn.thidua.emulation;

import java.util.UUID;

public record BlocYearId(UUID value) {}
