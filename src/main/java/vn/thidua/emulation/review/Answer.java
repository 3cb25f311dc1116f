package vn.thidua.emulation.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.UnitId;

/// What a member answered. An answer stands; a later one of the same member takes its place.
///
/// @param representative `null` where the member does not come
/// @param scan whether a scan of the delegation came with it
public record Answer(
        UUID id, UnitId unit, Coming coming, @Nullable Representative representative, boolean scan, Instant at) {

    public Answer {
        if ((coming == Coming.ABSENT) != (representative == null)) throw new ReviewRefused.RepresentativeWithoutName();
    }
}
