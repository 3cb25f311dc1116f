package vn.thidua.design;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/// One static file: its path below `/static/`, its content and the hash of that.
public record Asset(String path, byte[] content, String hash) {

    private static final int HASH_LENGTH = 12;
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("webp", "image/webp"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("txt", "text/plain; charset=utf-8"));

    static Asset of(String path, byte[] content) {
        return new Asset(path, content, hashOf(content));
    }

    public String type() {
        return TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
    }

    /// Whether packing it makes it smaller; fonts and photographs are packed already.
    public boolean compressible() {
        var type = type();
        return type.startsWith("text/") || type.contains("json") || type.contains("svg") || type.contains("x-icon");
    }

    public String href() {
        return "/static/" + hash + "/" + path;
    }

    private static String hashOf(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
