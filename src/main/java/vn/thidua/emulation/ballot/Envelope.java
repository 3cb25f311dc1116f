package vn.thidua.emulation.ballot;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;

/// A sealed vote: RSA-OAEP with SHA-256 over a form, in a ballot over 64 bytes, namely the number 1, a bit for each
/// option that is named, 128 random bits and noughts. It is bound by its label to one voter of one vote, so that a copy
/// is nothing in another's place. The browser makes it (`js/sealing.js`); all are of one size, whatever is in them.
public record Envelope(byte[] bytes) {

    public static final int BYTES = 384;

    /// What fits in: 384 less twice the 32 of SHA-256, less two.
    public static final int MOST_BYTES = 318;

    public static final int RANDOM_BYTES = 16;

    private static final int PLAIN_BYTES = 64;
    private static final byte FORM = 1;

    public Envelope {
        if (bytes.length != BYTES) throw new BallotRefused.NotAnEnvelope();
    }

    /// @param typed base64 for addresses, without padding: 512 letters
    public static Envelope read(String typed) {
        try {
            return new Envelope(Base64.getUrlDecoder().decode(typed));
        } catch (IllegalArgumentException _) {
            throw new BallotRefused.NotAnEnvelope();
        }
    }

    /// What the voter keeps: it proves that the envelope is in the urn, never what is in it.
    public String receipt() {
        return Roll.sha256(bytes);
    }

    public static String label(BallotId id, int voter) {
        return id.value() + ":" + voter;
    }

    static Envelope sealed(byte[] publicKey, BallotId id, int voter, List<Integer> named, SecureRandom random) {
        var random16 = new byte[RANDOM_BYTES];
        random.nextBytes(random16);
        var bits = named.stream().mapToLong(n -> 1L << n - 1).reduce(0, (one, other) -> one | other);
        var plain = ByteBuffer.allocate(PLAIN_BYTES).put(FORM).putLong(bits).put(random16);
        return sealed(publicKey, label(id, voter), plain.array(), random);
    }

    /// As the browser does it.
    ///
    /// @param publicKey of the election, X.509
    /// @param plain at most `MOST_BYTES`, of one length for all who vote
    public static Envelope sealed(byte[] publicKey, String label, byte[] plain, SecureRandom random) {
        try {
            var key = KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(publicKey));
            var cipher = Cipher.getInstance("RSA/ECB/OAEPPadding");
            cipher.init(Cipher.ENCRYPT_MODE, key, padding(label), random);
            return new Envelope(cipher.doFinal(plain));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static OAEPParameterSpec padding(String label) {
        var source = new PSource.PSpecified(label.getBytes(StandardCharsets.US_ASCII));
        return new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, source);
    }

    /// The options that are named; empty where it is not this voter's, or not made as it must be.
    Optional<List<Integer>> opened(PrivateKey key, BallotId id, int voter) {
        return opened(key, label(id, voter))
                .map(ByteBuffer::wrap)
                .filter(plain -> plain.remaining() == PLAIN_BYTES && plain.get() == FORM)
                .map(plain -> named(plain.getLong()));
    }

    /// What is in it; empty where it was made for another place, or not for this key.
    public Optional<byte[]> opened(PrivateKey key, String label) {
        try {
            var cipher = Cipher.getInstance("RSA/ECB/OAEPPadding");
            cipher.init(Cipher.DECRYPT_MODE, key, padding(label));
            return Optional.of(cipher.doFinal(bytes));
        } catch (GeneralSecurityException _) {
            return Optional.empty();
        }
    }

    private static List<Integer> named(long bits) {
        var named = new ArrayList<Integer>();
        for (var n = 1; n <= Long.SIZE; n++) if ((bits >> n - 1 & 1) == 1) named.add(n);
        return named;
    }
}
