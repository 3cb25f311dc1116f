package vn.thidua.emulation.disclosure;

import java.util.UUID;

public record DisclosureId(UUID value) {}
