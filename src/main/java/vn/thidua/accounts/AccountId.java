package vn.thidua.accounts;

import java.util.UUID;

public record AccountId(UUID value) {}
