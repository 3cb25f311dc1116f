package vn.thidua.emulation.honours.web;

import gg.jte.Content;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.design.Fragments;
import vn.thidua.design.Frame;
import vn.thidua.design.FrontPageCard;

/// The way to all awards in the corner of the front page, where there are any for everybody.
@Component
@Order(20)
class HonourCard implements FrontPageCard {

    private final HonourPages pages;
    private final Fragments fragments;

    HonourCard(HonourPages pages, Fragments fragments) {
        this.pages = pages;
        this.fragments = fragments;
    }

    @Override
    public Optional<Content> card() {
        return pages.newestYear(Frame.current().site())
                .map(year -> fragments.of("emulation/honours/web/card.jte", new NewestYear(year)));
    }

    /// @param year the newest of which something is disclosed
    public record NewestYear(int year) {}
}
