package vn.thidua.emulation.pact;

import java.util.UUID;

/// Stays with a target through all versions of its pact, so that what replaced what can be told.
public record TargetId(UUID value) {}
