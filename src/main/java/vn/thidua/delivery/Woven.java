package vn.thidua.delivery;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;

/// A body as tiles with slots between them: after the tile `i` stands the text of the slot `i`.
///
/// @param hash of the whole body with its marks
record Woven(List<Tile> tiles, List<String> slots, String hash) {

    /// The slot of the note about an outage, written in a template as an HTML comment.
    static final String OUTAGE = "outage";

    private static final byte[] OUTAGE_MARK = "<!--outage-->".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] OPEN = "\uE000".getBytes(StandardCharsets.UTF_8);
    private static final byte[] CLOSE = "\uE001".getBytes(StandardCharsets.UTF_8);
    private static final int LONGEST_KEY = 80;

    /// A feed or a site map: one stretch, no slots.
    static Woven whole(byte[] body, int level) {
        return weave(body, level, new Marks());
    }

    static Woven page(byte[] body, int level) {
        return weave(body, level, marks(body));
    }

    private static Woven weave(byte[] body, int level, Marks marks) {
        var deflater = new Deflater(level, true);
        try {
            var tiles = new ArrayList<Tile>();
            var from = 0;
            for (var i = 0; i < marks.keys.size(); i++) {
                tiles.add(Tile.of(Arrays.copyOfRange(body, from, marks.begins.get(i)), deflater));
                from = marks.ends.get(i);
            }
            tiles.add(Tile.of(Arrays.copyOfRange(body, from, body.length), deflater));
            return new Woven(List.copyOf(tiles), List.copyOf(marks.keys), hash(body));
        } finally {
            deflater.end();
        }
    }

    private static Marks marks(byte[] body) {
        var marks = new Marks();
        for (var at = 0; at < body.length; at++) {
            if (body[at] == OUTAGE_MARK[0] && stands(OUTAGE_MARK, body, at)) {
                marks.add(OUTAGE, at, at + OUTAGE_MARK.length);
            } else if (body[at] == OPEN[0] && stands(OPEN, body, at)) {
                var close = close(body, at + OPEN.length);
                if (close > 0) marks.add(key(body, at + OPEN.length, close), at, close + CLOSE.length);
            }
        }
        return marks;
    }

    private static String key(byte[] body, int from, int to) {
        return new String(body, from, to - from, StandardCharsets.UTF_8);
    }

    private static int close(byte[] body, int from) {
        for (var at = from; at < Math.min(body.length, from + LONGEST_KEY); at++) {
            if (body[at] == CLOSE[0] && stands(CLOSE, body, at)) return at;
        }
        return -1;
    }

    private static boolean stands(byte[] mark, byte[] body, int at) {
        return at + mark.length <= body.length && Arrays.equals(mark, 0, mark.length, body, at, at + mark.length);
    }

    private static String hash(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// What it takes in memory, shared tiles counted in full: rather too much than too little.
    int weight() {
        return tiles.stream().mapToInt(tile -> tile.packed().length + 96).sum() + 24 * slots.size();
    }

    private static class Marks {

        private final List<String> keys = new ArrayList<>();
        private final List<Integer> begins = new ArrayList<>();
        private final List<Integer> ends = new ArrayList<>();

        void add(String key, int begin, int end) {
            keys.add(key);
            begins.add(begin);
            ends.add(end);
        }
    }
}
