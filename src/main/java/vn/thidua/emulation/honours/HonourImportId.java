package vn.thidua.emulation.honours;

import java.util.UUID;

public record HonourImportId(UUID value) {}
