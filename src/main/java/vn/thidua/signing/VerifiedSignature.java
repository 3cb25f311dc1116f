package vn.thidua.signing;

import java.time.Instant;
import java.util.Optional;

/// A signature that was found intact, in a document that is still what was signed. Only this room makes one.
public sealed interface VerifiedSignature permits Verified {

    /// The name of the field it fills.
    String field();

    SignerCertificate certificate();

    /// What the signer's clock said; nobody vouches for it.
    Optional<Instant> claimedAt();

    /// What a time stamp server vouches for.
    Optional<Instant> stampedAt();

    /// Whether the whole file is under it, and not only the revision that it was made on.
    boolean coversWholeDocument();

    /// Whether its certificate leads to an authority on the trust list.
    boolean trusted();
}
