package vn.thidua.emulation.programme;

import java.util.UUID;

public record ProgrammeId(UUID value) {}
