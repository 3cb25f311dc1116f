package vn.thidua.compliance;

import java.util.UUID;

public record ObligationId(UUID value) {}
