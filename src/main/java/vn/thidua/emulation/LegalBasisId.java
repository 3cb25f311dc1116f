package vn.thidua.emulation;

import java.util.UUID;

public record LegalBasisId(UUID value) {}
