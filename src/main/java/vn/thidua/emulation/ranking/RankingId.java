package vn.thidua.emulation.ranking;

import java.util.UUID;

public record RankingId(UUID value) {}
