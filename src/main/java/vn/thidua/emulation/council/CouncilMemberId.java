package vn.thidua.emulation.council;

import java.util.UUID;

public record CouncilMemberId(UUID value) {}
