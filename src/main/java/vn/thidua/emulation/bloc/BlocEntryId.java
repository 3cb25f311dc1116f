package vn.thidua.emulation.bloc;

import java.util.UUID;

public record BlocEntryId(UUID value) {}
