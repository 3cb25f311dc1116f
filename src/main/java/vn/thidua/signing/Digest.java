package vn.thidua.signing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The SHA-256 of some bytes, as 64 small hexadecimal digits.
public record Digest(String hex) {

    private static final int DIGITS = 64;
    private static final int GROUP = 8;

    public Digest {
        if (!hex.matches("[0-9a-f]{" + DIGITS + "}")) throw new IllegalArgumentException("no SHA-256: " + hex);
    }

    public static Digest of(byte[] bytes) {
        return new Digest(HexFormat.of().formatHex(sha256().digest(bytes)));
    }

    /// Of a file that need not fit into memory.
    public static Digest of(Path file) throws IOException {
        var digest = sha256();
        try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return new Digest(HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// For the eye: in groups of eight digits.
    public String grouped() {
        return hex.replaceAll("(.{" + GROUP + "})(?!$)", "$1 ");
    }

    /// The first eight digits: enough to tell two versions apart at a glance, never enough to trust.
    public String brief() {
        return hex.substring(0, GROUP);
    }

    @Override
    public String toString() {
        return hex;
    }
}
