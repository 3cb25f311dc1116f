package vn.thidua.signing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.Vietnam;

/// Opens a PKCS#12 file (.p12, .pfx) and refuses a key that may not sign on the day.
final class KeyFile {

    private static final int LARGEST = 256 << 10;
    private static final int SHORTEST_RSA = 2_048;
    private static final int SHORTEST_CURVE = 256;

    private KeyFile() {}

    static SigningKey open(byte[] file, char[] password, Instant at) {
        try {
            if (file.length == 0 || file.length > LARGEST) throw new SigningRefused.NoKeyFile();
            var key = key(loaded(file, password), password);
            mustSign(key.chain().getFirst(), at);
            return key;
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private static KeyStore loaded(byte[] file, char[] password) {
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(file), password);
            return store;
        } catch (IOException unread) {
            if (unread.getCause() instanceof UnrecoverableKeyException) throw new SigningRefused.WrongPassword();
            throw new SigningRefused.NoKeyFile();
        } catch (GeneralSecurityException unread) {
            throw new SigningRefused.NoKeyFile();
        }
    }

    /// The first key whose certificate may sign, since a file may also hold one for encryption.
    private static SigningKey key(KeyStore store, char[] password) {
        try {
            SigningKey first = null;
            for (var alias : Collections.list(store.aliases())) {
                var key = key(store, alias, password);
                if (key != null && signs(key.chain().getFirst())) return key;
                if (first == null) first = key;
            }
            if (first == null) throw new SigningRefused.WithoutKey();
            throw new SigningRefused.NotForSigning(first.certificate().name());
        } catch (UnrecoverableKeyException wrong) {
            throw new SigningRefused.WrongPassword();
        } catch (GeneralSecurityException unread) {
            throw new SigningRefused.NoKeyFile();
        }
    }

    private static @Nullable SigningKey key(KeyStore store, String alias, char[] password)
            throws GeneralSecurityException {
        if (!(store.getKey(alias, password) instanceof PrivateKey key)) return null;
        var chain = store.getCertificateChain(alias);
        if (chain == null || chain.length == 0) return null;
        return new SigningKey(
                key, Arrays.stream(chain).map(X509Certificate.class::cast).toList());
    }

    /// Without the extension a certificate may do anything (RFC 5280, 4.2.1.3); with it, one of its first two bits.
    private static boolean signs(X509Certificate certificate) {
        var usage = certificate.getKeyUsage();
        return usage == null || usage[0] || usage[1];
    }

    static void mustSign(X509Certificate certificate, Instant at) {
        var known = Certificates.read(certificate);
        if (!signs(certificate)) throw new SigningRefused.NotForSigning(known.name());
        if (at.isBefore(known.validFrom())) throw new SigningRefused.NotYetValid(known.name(), day(known.validFrom()));
        if (at.isAfter(known.validUntil())) throw new SigningRefused.Expired(known.name(), day(known.validUntil()));
        if (!strong(certificate)) throw new SigningRefused.KeyUnusable();
    }

    private static boolean strong(X509Certificate certificate) {
        return switch (certificate.getPublicKey()) {
            case RSAPublicKey rsa -> rsa.getModulus().bitLength() >= SHORTEST_RSA;
            case ECPublicKey curve -> curve.getParams().getOrder().bitLength() >= SHORTEST_CURVE;
            default -> false;
        };
    }

    private static String day(Instant at) {
        return Vietnam.dayOf(at).toString();
    }

    static List<X509Certificate> chain(List<X509Certificate> chain, Instant at) {
        if (chain.isEmpty()) throw new SigningRefused.WithoutKey();
        mustSign(chain.getFirst(), at);
        return chain;
    }
}
