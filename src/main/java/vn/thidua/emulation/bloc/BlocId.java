package vn.thidua.emulation.bloc;

import java.util.UUID;

public record BlocId(UUID value) {}
