package vn.thidua.emulation.decision;

import java.util.UUID;

public record LineId(UUID value) {}
