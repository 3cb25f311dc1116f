package vn.thidua.signing;

import java.util.List;

/// What is said of a PDF. Only [Genuine] and [Unlisted] hold verified signatures; what is seen of a document that does
/// not hold is told as [Claim]s, which prove nothing.
public sealed interface Verdict {

    /// Every signature is intact, leads to the trust list, and nothing but signatures was added.
    record Genuine(List<VerifiedSignature> signatures) implements Verdict {
        public Genuine {
            signatures = List.copyOf(signatures);
        }
    }

    /// Every signature is intact and nothing but signatures was added; at least one certificate is not on the list.
    record Unlisted(List<VerifiedSignature> signatures) implements Verdict {
        public Unlisted {
            signatures = List.copyOf(signatures);
        }
    }

    /// Not what was signed, or not what was agreed.
    record Broken(List<Flaw> flaws, List<Claim> claims) implements Verdict {
        public Broken {
            flaws = List.copyOf(flaws);
            claims = List.copyOf(claims);
            if (flaws.isEmpty()) throw new IllegalArgumentException("broken without a flaw");
        }
    }

    record Unsigned() implements Verdict {}

    /// Nothing can be said of it, and so it is not valid.
    record Unjudged(Why why) implements Verdict {}

    enum Why {
        NOT_A_PDF,
        LOCKED,
        UNREADABLE,
        TOO_SLOW
    }

    /// A signature as the file itself tells of it.
    ///
    /// @param intact whether its bytes are the signed ones; the document around it may still be another
    record Claim(
            String field, SignerCertificate certificate, java.util.Optional<java.time.Instant> at, boolean intact) {}

    /// The signatures that count: none unless the whole document holds.
    default List<VerifiedSignature> verified() {
        return switch (this) {
            case Genuine genuine -> genuine.signatures();
            case Unlisted unlisted -> unlisted.signatures();
            case Broken _, Unsigned _, Unjudged _ -> List.of();
        };
    }
}
