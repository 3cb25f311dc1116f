package vn.thidua.emulation.council.web;

import java.util.Base64;
import org.jspecify.annotations.Nullable;
import vn.thidua.emulation.council.CouncilPart;
import vn.thidua.emulation.council.CouncilUrn;

/// The page on which a member votes in secret on the list of a session: their browser makes the envelope.
///
/// @param fault why the envelope was not taken; `null` where nothing is wrong
public record CouncilVotePage(
        CouncilUrn.Place place, @Nullable String fault) {

    public String path() {
        return CouncilSessionController.PATH + place.kept().id().value();
    }

    public String key() {
        return Base64.getEncoder().encodeToString(place.key());
    }

    public @Nullable String receipt() {
        return place.receipt().orElse(null);
    }

    public boolean present() {
        return place.seat().part() == CouncilPart.PRESENT;
    }

    public boolean open() {
        var account = place.seat().account();
        return account != null && place.kept().casts(account);
    }
}
