package vn.thidua.emulation.review;

import java.util.UUID;

public record ReviewMeetingId(UUID value) {}
