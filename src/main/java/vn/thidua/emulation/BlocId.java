package vn.thidua.emulation;

import java.util.UUID;

public record BlocId(UUID value) {}
