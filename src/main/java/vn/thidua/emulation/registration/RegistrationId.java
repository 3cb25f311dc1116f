package vn.thidua.emulation.registration;

import java.util.UUID;

public record RegistrationId(UUID value) {}
