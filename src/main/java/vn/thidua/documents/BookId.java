package vn.thidua.documents;

import java.util.UUID;

public record BookId(UUID value) {}
