package vn.thidua.emulation.review;

import java.time.Instant;

/// A signature on the minutes, with what its certificate said.
///
/// @param trusted whether the certificate leads to an authority on the trust list
/// @param stamped whether a time stamp server vouches for its time
public record MinutesSignature(
        Signatory signatory,
        Way way,
        Officer officer,
        String certificate,
        String issuer,
        String serial,
        String fingerprint,
        boolean trusted,
        boolean stamped,
        Instant at) {

    public enum Way {
        IN_PRODUCT,
        OUTSIDE
    }
}
