package vn.thidua.emulation.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The list of all files of a package with their SHA-256, as `sha256sum` writes and checks it. Its own hash stands for
/// the whole package: that is what the product keeps and shows.
record ArchiveManifest(String text) {

    static final String NAME = "MANIFEST";

    static ArchiveManifest of(ArchiveFiles files) {
        var hashes = new TreeMap<String, String>();
        for (var path : files.paths()) hashes.put(path, files.sha256(path));
        return of(hashes);
    }

    /// @param hashes by the paths of their files
    static ArchiveManifest of(SortedMap<String, String> hashes) {
        return new ArchiveManifest(hashes.entrySet().stream()
                .map(file -> file.getValue() + "  " + file.getKey() + "\n")
                .collect(Collectors.joining()));
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    String sha256() {
        return sha256(bytes());
    }

    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
