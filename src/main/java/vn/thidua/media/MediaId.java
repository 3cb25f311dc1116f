package vn.thidua.media;

import java.util.UUID;

public record MediaId(UUID value) {}
