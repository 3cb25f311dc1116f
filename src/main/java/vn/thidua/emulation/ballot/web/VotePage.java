package vn.thidua.emulation.ballot.web;

import java.util.Base64;
import org.jspecify.annotations.Nullable;
import vn.thidua.emulation.ballot.Ballot;
import vn.thidua.emulation.ballot.Urn;
import vn.thidua.emulation.bloc.BlocYear;

/// The page on which somebody votes in secret: their browser makes the envelope.
///
/// @param fault why the envelope was not taken; `null` where nothing is wrong
public record VotePage(
        Urn.Place place, BlocYear year, @Nullable String fault) {

    public String path() {
        return BallotPage.path(place.ballot().id().value());
    }

    public String key() {
        return Base64.getEncoder().encodeToString(place.key());
    }

    public @Nullable String receipt() {
        return place.receipt().orElse(null);
    }

    public boolean open() {
        return place.ballot().ballot() instanceof Ballot.Open && !place.voter().isAbsent();
    }
}
