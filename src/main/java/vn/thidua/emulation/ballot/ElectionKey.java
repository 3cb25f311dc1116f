package vn.thidua.emulation.ballot;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;

/// The key pair of a sealed vote, made when it is opened; for votes of other rooms as well. The private key is kept
/// only encrypted under a key of its
/// own,
/// and that one only sealed to each pair of the three holders: once for one of the pair, and over it for the other. Any
/// two can open it, nobody alone, and the product not at all.
///
/// @param publicKey X.509, for the voters' browsers
/// @param body the private key, AES-256-GCM with the nonce before it
/// @param pairs the key of the body, sealed to holders 1 and 2, 1 and 3, 2 and 3
public record ElectionKey(byte[] publicKey, byte[] body, List<byte[]> pairs) {

    private static final int BITS = 3072;
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int ENCAPSULATED_BYTES = 32;
    private static final int[][] PAIRS = {{1, 2}, {1, 3}, {2, 3}};

    static HPKE suite() {
        return new HPKE(HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
    }

    static ElectionKey made(BallotId id, List<byte[]> holders, SecureRandom random) {
        return made(about(id), holders, random);
    }

    /// @param about names this vote and no other, in ASCII
    /// @param holders public keys of the three shares, in order
    public static ElectionKey made(String about, List<byte[]> holders, SecureRandom random) {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS, random);
            var pair = generator.generateKeyPair();
            var key = new byte[KEY_BYTES];
            random.nextBytes(key);
            var body = encrypted(key, pair.getPrivate().getEncoded(), random);
            var sealed = Arrays.stream(PAIRS)
                    .map(two -> sealed(about, sealed(about, key, holders.get(two[0] - 1)), holders.get(two[1] - 1)))
                    .toList();
            Arrays.fill(key, (byte) 0);
            return new ElectionKey(pair.getPublic().getEncoded(), body, sealed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] encrypted(byte[] key, byte[] plain, SecureRandom random) throws GeneralSecurityException {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return joined(nonce, cipher.doFinal(plain));
    }

    private static byte[] sealed(String about, byte[] plain, byte[] holder) {
        var suite = suite();
        try {
            var sealed =
                    suite.seal(suite.deserializePublicKey(holder), bytes(about), new byte[0], plain, null, null, null);
            return joined(sealed[1], sealed[0]);
        } catch (InvalidCipherTextException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String about(BallotId id) {
        return "ballot " + id.value();
    }

    private static byte[] bytes(String about) {
        return about.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    PrivateKey opened(BallotId id, KeyShare one, KeyShare other) {
        return opened(about(id), one, other);
    }

    /// The private key, for as long as the count takes.
    ///
    /// @throws BallotRefused.WrongShares where these two are not of this vote
    /// @throws BallotRefused.SharesOfTwo where they are of one holder
    public PrivateKey opened(String about, KeyShare one, KeyShare other) {
        if (one.holder() == other.holder()) throw new BallotRefused.SharesOfTwo();
        var first = one.holder() < other.holder() ? one : other;
        var second = first == one ? other : one;
        try {
            var sealed = pairs.get(first.holder() + second.holder() - 3);
            var key = unsealed(about, unsealed(about, sealed, second), first);
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(key, "AES"),
                    new GCMParameterSpec(TAG_BITS, body, 0, NONCE_BYTES));
            var encoded = cipher.doFinal(body, NONCE_BYTES, body.length - NONCE_BYTES);
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (InvalidCipherTextException | GeneralSecurityException wrong) {
            throw new BallotRefused.WrongShares();
        }
    }

    private static byte[] unsealed(String about, byte[] sealed, KeyShare share) throws InvalidCipherTextException {
        var suite = suite();
        return suite.open(
                Arrays.copyOf(sealed, ENCAPSULATED_BYTES),
                share.keyPair(suite),
                bytes(about),
                new byte[0],
                Arrays.copyOfRange(sealed, ENCAPSULATED_BYTES, sealed.length),
                null,
                null,
                null);
    }
}
