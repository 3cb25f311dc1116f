package vn.thidua.emulation.dossier;

import java.util.UUID;

public record DossierId(UUID value) {}
