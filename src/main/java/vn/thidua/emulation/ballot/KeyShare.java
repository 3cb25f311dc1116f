package vn.thidua.emulation.ballot;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.hpke.HPKE;

/// What one holder keeps of the key of a sealed vote: 160 bits, written down as groups of letters with a check sum. The
/// product keeps only the public key that follows from it (HPKE, RFC 9180).
///
/// @param holder 1 to 3
public record KeyShare(int holder, byte[] secret) {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BYTES = 20;
    private static final int SUM_LETTERS = 4;
    private static final int BITS = 5;
    private static final int GROUP = 4;

    public static KeyShare drawn(int holder, SecureRandom random) {
        var secret = new byte[BYTES];
        random.nextBytes(secret);
        return new KeyShare(holder, secret);
    }

    /// `1-7GQX-…`: 32 letters and 4 of the check sum.
    public String phrase() {
        var all = letters(secret) + letters(sum()).substring(0, SUM_LETTERS);
        var groups = new StringBuilder(String.valueOf(holder));
        for (var i = 0; i < all.length(); i += GROUP) groups.append('-').append(all, i, i + GROUP);
        return groups.toString();
    }

    /// As it was typed: spaces, strokes and small letters do not matter, nor O for 0, nor I and L for 1.
    ///
    /// @param place where it was typed: 1 or 2
    /// @throws BallotRefused.ShareUnreadable where the check sum does not fit
    public static KeyShare read(int place, String typed) {
        var text = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]+", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        var length = 1 + BYTES * Byte.SIZE / BITS + SUM_LETTERS;
        if (text.length() != length || !text.matches("[123][" + LETTERS + "]+"))
            throw new BallotRefused.ShareUnreadable(place);
        var share = new KeyShare(text.charAt(0) - '0', bytes(text.substring(1, length - SUM_LETTERS)));
        if (!share.phrase().replace("-", "").equals(text)) throw new BallotRefused.ShareUnreadable(place);
        return share;
    }

    private byte[] sum() {
        return Arrays.copyOf(hash((byte) holder), BITS);
    }

    private byte[] hash(byte purpose) {
        var input = Arrays.copyOf(secret, BYTES + 1);
        input[BYTES] = purpose;
        return HexFormat.of().parseHex(Roll.sha256(input));
    }

    AsymmetricCipherKeyPair keyPair(HPKE suite) {
        return suite.deriveKeyPair(hash((byte) 0));
    }

    public byte[] publicKey() {
        var suite = ElectionKey.suite();
        return suite.serializePublicKey(keyPair(suite).getPublic());
    }

    private static String letters(byte[] bytes) {
        var letters = new StringBuilder();
        var buffer = 0;
        var bits = 0;
        for (var one : bytes) {
            buffer = buffer << Byte.SIZE | one & 0xFF;
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                letters.append(LETTERS.charAt(buffer >> bits & 31));
                buffer &= (1 << bits) - 1;
            }
        }
        return letters.toString();
    }

    private static byte[] bytes(String letters) {
        var bytes = new byte[letters.length() * BITS / Byte.SIZE];
        var buffer = 0;
        var bits = 0;
        var n = 0;
        for (var letter : letters.toCharArray()) {
            buffer = buffer << BITS | LETTERS.indexOf(letter);
            bits += BITS;
            if (bits < Byte.SIZE) continue;
            bits -= Byte.SIZE;
            bytes[n++] = (byte) (buffer >> bits);
            buffer &= (1 << bits) - 1;
        }
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeyShare(int n, byte[] bytes) && n == holder && Arrays.equals(bytes, secret);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(secret);
    }

    /// Never its secret.
    @Override
    public String toString() {
        return "share " + holder;
    }
}
