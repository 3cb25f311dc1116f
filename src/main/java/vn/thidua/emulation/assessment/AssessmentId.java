package vn.thidua.emulation.assessment;

import java.util.UUID;

public record AssessmentId(UUID value) {}
