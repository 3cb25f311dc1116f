package vn.thidua.emulation.ballot;

import java.util.UUID;

public record BallotId(UUID value) {}
