package vn.thidua.signing;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

record Verified(
        String field,
        SignerCertificate certificate,
        @Nullable Instant claimed,
        @Nullable Instant stamped,
        boolean coversWholeDocument,
        boolean trusted)
        implements VerifiedSignature {

    @Override
    public Optional<Instant> claimedAt() {
        return Optional.ofNullable(claimed);
    }

    @Override
    public Optional<Instant> stampedAt() {
        return Optional.ofNullable(stamped);
    }
}
