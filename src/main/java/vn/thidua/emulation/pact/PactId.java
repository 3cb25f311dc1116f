package vn.thidua.emulation.pact;

import java.util.UUID;

public record PactId(UUID value) {}
