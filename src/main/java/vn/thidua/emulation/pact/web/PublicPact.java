package vn.thidua.emulation.pact.web;

import java.util.List;
import vn.thidua.design.Head;
import vn.thidua.design.Words;
import vn.thidua.emulation.pact.KeptPact;
import vn.thidua.emulation.pact.Pact;
import vn.thidua.emulation.pact.PactText;
import vn.thidua.emulation.pact.Standing;
import vn.thidua.emulation.pact.Target;

/// A pact as everybody may read it.
///
/// @param path the address of its own page, below that of the bloc year
public record PublicPact(KeptPact kept, BoardPage board, String path) {

    public String title() {
        return PactPage.title(kept);
    }

    public PactText text() {
        return kept.pact().text();
    }

    public boolean signed() {
        return kept.pact() instanceof Pact.Signed;
    }

    /// Whether somebody signed on paper, which no PDF shows.
    public boolean onPaper() {
        return kept.pact() instanceof Pact.Opened opened
                && opened.standings().all().values().stream()
                        .anyMatch(
                                one -> one instanceof Standing.Signed signed && signed.way() == Standing.Way.ON_PAPER);
    }

    public List<String> plan(Target target) {
        return PactPage.plan(target, kept.occasion().members());
    }

    /// Of the page on which it is judged.
    public Head judgedHead() {
        return Head.of(title(), Words.say("pact.public.about", board.signed(), board.all()), path);
    }
}
