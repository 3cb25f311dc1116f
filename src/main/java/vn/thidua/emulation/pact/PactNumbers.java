package vn.thidua.emulation.pact;

import org.springframework.stereotype.Component;
import vn.thidua.documents.Book;
import vn.thidua.documents.NumberPattern;
import vn.thidua.documents.Numbering;
import vn.thidua.platform.Actor;

/// Numbers for pacts, from the bloc's own book of the year, which its head keeps. A later version has the number of the
/// first.
@Component
class PactNumbers {

    private static final String KIND = "GƯ";

    private final Numbering numbering;
    private final EnrolledBlocs blocs;

    PactNumbers(Numbering numbering, EnrolledBlocs blocs) {
        this.numbering = numbering;
        this.blocs = blocs;
    }

    /// As it is printed. Only what begins with its stroke asks for a number; whatever else was typed
    /// stands, as it does for a bloc without a symbol.
    String symbol(Actor actor, KeptPact kept, String typed) {
        if (!typed.startsWith("/") || typed.length() == 1) return typed;
        var occasion = kept.occasion();
        var bloc = blocs.bloc(occasion);
        if (bloc.symbol().isEmpty()) return typed;
        var book = numbering.open(
                actor,
                occasion.site(),
                new Book(
                        bloc.id().value(),
                        occasion.head().value(),
                        bloc.name(),
                        KIND,
                        occasion.year(),
                        NumberPattern.of(KIND, bloc.symbol())));
        var about = "Giao ước thi đua " + bloc.name() + " năm " + occasion.year();
        return numbering
                .number(actor, occasion.site(), book, kept.pact().id().value(), about)
                .words();
    }
}
