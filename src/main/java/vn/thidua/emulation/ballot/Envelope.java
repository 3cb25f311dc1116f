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

/// A sealed vote: RSA-OAEP with SHA-256 over 64 bytes, namely the number 1, a bit for each option that is named, 128
/// random bits and noughts. It is bound to one voter of one ballot, so that a copy is nothing in another's place. The
/// browser makes it (`js/ballot.js`); all are of one size, whatever is in them.
public record Envelope(byte[] bytes) {

    public static final int BYTES = 384;

    private static final int PLAIN_BYTES = 64;
    private static final int RANDOM_BYTES = 16;
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

    /// As the browser does it.
    static Envelope sealed(byte[] publicKey, BallotId id, int voter, List<Integer> named, SecureRandom random) {
        var random16 = new byte[RANDOM_BYTES];
        random.nextBytes(random16);
        var bits = named.stream().mapToLong(n -> 1L << n - 1).reduce(0, (one, other) -> one | other);
        var plain = ByteBuffer.allocate(PLAIN_BYTES).put(FORM).putLong(bits).put(random16);
        try {
            var key = KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(publicKey));
            var cipher = Cipher.getInstance("RSA/ECB/OAEPPadding");
            cipher.init(Cipher.ENCRYPT_MODE, key, padding(id, voter), random);
            return new Envelope(cipher.doFinal(plain.array()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static OAEPParameterSpec padding(BallotId id, int voter) {
        var label = new PSource.PSpecified(label(id, voter).getBytes(StandardCharsets.US_ASCII));
        return new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, label);
    }

    /// The options that are named; empty where it is not this voter's, or not made as it must be.
    Optional<List<Integer>> opened(PrivateKey key, BallotId id, int voter) {
        try {
            var cipher = Cipher.getInstance("RSA/ECB/OAEPPadding");
            cipher.init(Cipher.DECRYPT_MODE, key, padding(id, voter));
            var plain = ByteBuffer.wrap(cipher.doFinal(bytes));
            if (plain.remaining() != PLAIN_BYTES || plain.get() != FORM) return Optional.empty();
            return Optional.of(named(plain.getLong()));
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
