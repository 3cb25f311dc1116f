package vn.thidua.emulation.pact;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.PersonId;
import vn.thidua.signing.SignedPdf;

/// How a party stands to the text that is to be signed.
public sealed interface Standing {

    enum Way {
        IN_PRODUCT,
        OUTSIDE,
        ON_PAPER
    }

    record Pending() implements Standing {}

    /// Somebody else signs for the representative, and has not yet.
    record Delegated(Delegation delegation) implements Standing {}

    record Declined(String reason, Instant at) implements Standing {
        public Declined {
            reason = reason.strip();
            if (reason.isEmpty()) throw new PactRefused.DeclinedWithoutReason();
        }
    }

    /// @param delegation by which the person signed; `null` for the representative
    /// @param seal what the certificate says; `null` on paper
    record Signed(
            Way way,
            PersonId person,
            String personName,
            LocalDate on,
            Instant at,
            @Nullable Delegation delegation,
            @Nullable Seal seal)
            implements Standing {
        public Signed {
            if ((seal == null) != (way == Way.ON_PAPER)) throw new IllegalArgumentException("a seal, or paper");
        }
    }

    /// What is known of a digital signature.
    ///
    /// @param fingerprint SHA-256 of the certificate
    /// @param stamped whether a time stamp server vouches for the time
    record Seal(String name, String issuer, String serial, String fingerprint, boolean trusted, boolean stamped) {

        Seal stampedBy(SignedPdf signed) {
            return new Seal(
                    name, issuer, serial, fingerprint, trusted, signed.stamping() == SignedPdf.Stamping.STAMPED);
        }
    }
}
