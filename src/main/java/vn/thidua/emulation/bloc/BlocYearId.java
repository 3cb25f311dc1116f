package vn.thidua.emulation.bloc;

import java.util.UUID;

public record BlocYearId(UUID value) {}
