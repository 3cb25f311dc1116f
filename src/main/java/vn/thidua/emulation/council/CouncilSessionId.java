package vn.thidua.emulation.council;

import java.util.UUID;

public record CouncilSessionId(UUID value) {}
