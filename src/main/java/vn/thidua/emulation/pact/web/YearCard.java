package vn.thidua.emulation.pact.web;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.design.Fragments;
import vn.thidua.design.Frame;
import vn.thidua.design.FrontPageCard;

/// The running year in the corner of the front page: how far each bloc has come.
@Component
@Order(10)
class YearCard implements FrontPageCard {

    private final PactPages pages;
    private final Fragments fragments;

    YearCard(PactPages pages, Fragments fragments) {
        this.pages = pages;
        this.fragments = fragments;
    }

    @Override
    public Optional<Content> card() {
        var frame = Frame.current();
        var blocs = pages.running(frame.site(), frame.today().getYear());
        return blocs.isEmpty()
                ? Optional.empty()
                : Optional.of(fragments.of("emulation/pact/web/card.jte", new RunningYear(blocs)));
    }

    /// @param state of the year; `SUSPENDED` while it rests
    /// @param signed parties of the pact that have signed; 0 of 0 while it is not open for signing
    public record RunningBloc(String name, String slug, int year, String state, int signed, int parties) {

        public boolean signing() {
            return parties > 0 && signed < parties;
        }
    }

    /// @param blocs at least one
    public record RunningYear(List<RunningBloc> blocs) {

        public RunningYear {
            blocs = List.copyOf(blocs);
        }

        public int year() {
            return blocs.getFirst().year();
        }
    }
}
