package vn.thidua.emulation.ranking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import tools.jackson.databind.json.JsonMapper;

/// JSON in the one form whose SHA-256 others can work out again: names in order, no blanks, UTF-8, numbers other than
/// counts as text. `jq -cjS .` writes the same.
final class Canonical {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private Canonical() {}

    static String text(SortedMap<String, Object> thing) {
        return JSON.writeValueAsString(thing);
    }

    static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
