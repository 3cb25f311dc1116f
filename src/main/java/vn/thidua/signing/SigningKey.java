package vn.thidua.signing;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// A private key from a PKCS#12 file, in memory for one act and written nowhere.
public final class SigningKey implements SigningDevice {

    private static final Duration SOON = Duration.ofDays(30);

    private final PrivateKey key;
    private final List<X509Certificate> chain;

    SigningKey(PrivateKey key, List<X509Certificate> chain) {
        this.key = key;
        this.chain = List.copyOf(chain);
    }

    @Override
    public List<X509Certificate> chain() {
        return chain;
    }

    public SignerCertificate certificate() {
        return Certificates.read(chain.getFirst());
    }

    /// Whether the certificate ends within thirty days, so that its holder is warned in time.
    public boolean expiresSoon(Instant at) {
        return certificate().validUntil().isBefore(at.plus(SOON));
    }

    @Override
    public byte[] sign(byte[] attributes) {
        try {
            var signature =
                    Signature.getInstance(key.getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA");
            signature.initSign(key);
            signature.update(attributes);
            return signature.sign();
        } catch (GeneralSecurityException unusable) {
            throw new SigningRefused.KeyUnusable();
        }
    }
}
