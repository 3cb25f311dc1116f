package vn.thidua.organisation;

import java.util.UUID;

public record MandateId(UUID value) {}
