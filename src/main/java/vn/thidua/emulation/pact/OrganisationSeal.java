package vn.thidua.emulation.pact;

import java.time.Instant;
import vn.thidua.emulation.pact.Standing.Way;

/// The signature of an organisation, besides the person's who represents it.
///
/// @param way in the product or outside; on paper a seal is ink
public record OrganisationSeal(Way way, Instant at, Standing.Seal seal) {

    public OrganisationSeal {
        if (way == Way.ON_PAPER) throw new IllegalArgumentException("ink is no signature");
    }
}
