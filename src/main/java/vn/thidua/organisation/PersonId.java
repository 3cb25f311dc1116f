package vn.thidua.organisation;

import java.util.UUID;

public record PersonId(UUID value) {}
