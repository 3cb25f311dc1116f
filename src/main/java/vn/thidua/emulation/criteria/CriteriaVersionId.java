package vn.thidua.emulation.criteria;

import java.util.UUID;

public record CriteriaVersionId(UUID value) {}
