package vn.thidua.emulation.ballot;

import java.util.UUID;

/// Somebody who may be named in a ballot.
public record Elector(UUID account, String name, String login) {}
