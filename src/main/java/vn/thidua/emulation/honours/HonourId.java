package vn.thidua.emulation.honours;

import java.util.UUID;

public record HonourId(UUID value) {}
