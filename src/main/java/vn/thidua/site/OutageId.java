package vn.thidua.site;

import java.util.UUID;

public record OutageId(UUID value) {}
