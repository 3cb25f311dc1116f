package vn.thidua.organisation.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.design.DeskEntry;
import vn.thidua.organisation.OrganisationRight;

/// The ways to units and to people.
@Configuration
class OrganisationWeb {

    @Bean
    DeskEntry unitsEntry() {
        return new DeskEntry(
                "units.title", "/quan-tri/don-vi", "building-community", OrganisationRight.ARRANGE_UNITS, 810);
    }

    @Bean
    DeskEntry peopleEntry() {
        return new DeskEntry("people.title", "/quan-tri/nhan-su", "id-badge-2", OrganisationRight.APPOINT, 815);
    }
}
