package vn.thidua.emulation;

import java.util.UUID;

public record RulePackageId(UUID value) {}
