package vn.thidua.emulation.registration.web;

import java.util.List;

/// The years that the reader may see.
public record RegistrationsPage(List<RegistrationPages.Known> years) {

    public RegistrationsPage {
        years = List.copyOf(years);
    }
}
