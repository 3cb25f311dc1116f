package vn.thidua.emulation.pact.web;

import gg.jte.Content;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.design.Fragments;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.bloc.BlocYearSection;
import vn.thidua.emulation.pact.PublishedPacts;

/// The pact on the public page of its bloc year.
@Component
@Order(10)
class PublicPactSection implements BlocYearSection {

    private final PublishedPacts pacts;
    private final PactReading reading;
    private final Fragments fragments;

    PublicPactSection(PublishedPacts pacts, PactReading reading, Fragments fragments) {
        this.pacts = pacts;
        this.reading = reading;
        this.fragments = fragments;
    }

    @Override
    public Optional<Content> of(BlocYear year) {
        var published = pacts.of(year.site(), year.id());
        if (published.isPresent())
            return published.map(kept -> fragments.of(
                    "emulation/pact/web/section.jte", reading.open(kept, PublicPactController.path(year))));
        return pacts.isBeingAmended(year.site(), year.id())
                ? Optional.of(fragments.of("emulation/pact/web/amended.jte"))
                : Optional.empty();
    }
}
