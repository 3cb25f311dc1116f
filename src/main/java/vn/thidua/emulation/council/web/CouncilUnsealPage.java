package vn.thidua.emulation.council.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.FieldErrors;
import vn.thidua.emulation.council.Bench;
import vn.thidua.emulation.council.CouncilBallot;
import vn.thidua.emulation.council.CouncilPart;
import vn.thidua.emulation.council.KeptSession;
import vn.thidua.emulation.council.Listed;
import vn.thidua.emulation.council.SealedRound;

/// The page on which the urn is opened with two shares, and the sheets of absent members are added.
///
/// @param round `null` before the first one is opened
/// @param typed what was sent, without any share of the key
public record CouncilUnsealPage(
        KeptSession kept, @Nullable SealedRound round, Map<String, String> typed, FieldErrors errors) {

    public CouncilUnsealPage {
        typed = Map.copyOf(typed);
    }

    public String path() {
        return CouncilSessionController.PATH + kept.id().value();
    }

    public boolean now() {
        return round != null
                && kept.ballot().filter(CouncilBallot.Closed.class::isInstance).isPresent();
    }

    public int envelopes() {
        return Objects.requireNonNull(round).receipts().size();
    }

    /// How many sheets came in writing.
    public int written() {
        return kept.bench().written();
    }

    public List<Listed> items() {
        return kept.items().stream().filter(Listed::stands).toList();
    }

    public String of(String field) {
        return typed.getOrDefault(field, "");
    }

    /// How many of the written sheets have a vote on this dossier.
    public int expected(Listed item) {
        return papers(kept).sheets() - papers(kept).struck(item.n());
    }

    static Bench papers(KeptSession kept) {
        return kept.bench().only(CouncilPart.WRITTEN);
    }

    public boolean wrong(Listed item) {
        return errors.at("hang-" + item.n()) != null;
    }
}
