package vn.thidua.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/// SHA-256 over the hash before, the number and every field of an entry. Numbers and ids have their full width, texts
/// their length in bytes before them, so no two different entries are written the same way.
public record Hash(String hex) {

    /// What the first entry follows.
    static final Hash NONE = new Hash("0".repeat(64));

    private static final byte ENCODING = 1;

    static Hash of(Hash previous, long n, AuditFact fact) {
        var digest = sha256();
        digest.update(ENCODING);
        text(digest, previous.hex);
        number(digest, n);
        number(digest, fact.at().getEpochSecond());
        number(digest, fact.at().getNano());
        var site = fact.site();
        digest.update((byte) (site == null ? 0 : 1));
        if (site != null) id(digest, site.value());
        id(digest, fact.account());
        id(digest, fact.unit());
        text(digest, fact.from());
        text(digest, fact.what());
        text(digest, fact.subject());
        text(digest, fact.details());
        text(digest, fact.before());
        text(digest, fact.after());
        return new Hash(HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void number(MessageDigest digest, long number) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }

    private static void id(MessageDigest digest, UUID id) {
        number(digest, id.getMostSignificantBits());
        number(digest, id.getLeastSignificantBits());
    }

    private static void text(MessageDigest digest, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        number(digest, bytes.length);
        digest.update(bytes);
    }
}
