package vn.thidua.emulation.disclosure;

import java.util.UUID;

/// What somebody wrote about a list.
public record VoiceId(UUID value) {}
