package vn.thidua.signing;

import java.time.Instant;

/// What a certificate says of its holder.
///
/// @param name the holder's name as printed in the certificate (CN)
/// @param organisation of the holder (O), empty where the certificate names none
/// @param issuer the name of the authority that issued it
/// @param serial in hexadecimal digits, as tools show it
/// @param fingerprint SHA-256 of the certificate: what tells two certificates apart
public record SignerCertificate(
        String name,
        String organisation,
        String issuer,
        String serial,
        Digest fingerprint,
        Instant validFrom,
        Instant validUntil) {

    public boolean inForce(Instant at) {
        return !at.isBefore(validFrom) && !at.isAfter(validUntil);
    }
}
