package vn.thidua.emulation.disclosure.web;

import gg.jte.Content;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.design.Fragments;
import vn.thidua.design.Frame;
import vn.thidua.design.FrontPageCard;
import vn.thidua.emulation.disclosure.Disclosures;

/// Lists on which the people are asked now, in the corner of the front page.
@Component
@Order(15)
class DisclosureCard implements FrontPageCard {

    private final Disclosures disclosures;
    private final Fragments fragments;

    DisclosureCard(Disclosures disclosures, Fragments fragments) {
        this.disclosures = disclosures;
        this.fragments = fragments;
    }

    @Override
    public Optional<Content> card() {
        var frame = Frame.current();
        var open = disclosures.published(frame.site()).stream()
                .filter(one -> one.takesVoices(frame.today()))
                .toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(fragments.of(
                        "emulation/disclosure/web/card.jte", new PublicDisclosuresPage(open, frame.today())));
    }
}
