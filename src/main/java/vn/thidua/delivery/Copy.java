package vn.thidua.delivery;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/// A page as it is sent now, with the present texts in its slots: one gzip stream put together from tiles.
///
/// @param texts what stands in the slots, in their order
/// @param parts the gzip stream, most of it the page's own tiles
/// @param at when the texts were looked up, in milliseconds
record Copy(Woven woven, List<byte[]> texts, byte[][] parts, int packedLength, int plainLength, String tag, long at) {

    private static final byte[] HEAD = {31, (byte) 139, 8, 0, 0, 0, 0, 0, 2, (byte) 255};
    private static final int LONGEST_TEXT = 0xFFFF;

    static Copy of(Woven woven, List<byte[]> texts, long at) {
        var parts = new ArrayList<byte[]>();
        parts.add(HEAD);
        var crc = 0;
        var length = 0;
        for (var i = 0; i < woven.tiles().size(); i++) {
            var tile = woven.tiles().get(i);
            if (tile != Tile.EMPTY) parts.add(tile.packed());
            crc = tile.after(crc);
            length += tile.length();
            if (i == texts.size() || texts.get(i).length == 0) continue;
            var text = texts.get(i);
            parts.add(stored(text));
            crc = Crc.join(crc, Crc.of(text), Crc.factor(text.length));
            length += text.length;
        }
        parts.add(end(crc, length));
        var packed = parts.stream().mapToInt(part -> part.length).sum();
        var tag = woven.hash() + Integer.toHexString(crc);
        return new Copy(woven, texts, parts.toArray(byte[][]::new), packed, length, tag, at);
    }

    /// The same copy, looked up again and found unchanged.
    Copy confirmed(long now) {
        return new Copy(woven, texts, parts, packedLength, plainLength, tag, now);
    }

    /// A deflate block that is not compressed: its length, the complement of that, the bytes.
    private static byte[] stored(byte[] text) {
        if (text.length > LONGEST_TEXT) throw new IllegalArgumentException("a slot's text is too long");
        var block = new byte[5 + text.length];
        block[1] = (byte) text.length;
        block[2] = (byte) (text.length >> 8);
        block[3] = (byte) ~text.length;
        block[4] = (byte) (~text.length >> 8);
        System.arraycopy(text, 0, block, 5, text.length);
        return block;
    }

    /// The last block, empty, then the sum and the length of everything unpacked.
    private static byte[] end(int crc, int length) {
        var end = new byte[10];
        end[0] = 3;
        for (var i = 0; i < 4; i++) {
            end[2 + i] = (byte) (crc >>> 8 * i);
            end[6 + i] = (byte) (length >>> 8 * i);
        }
        return end;
    }

    void writePacked(OutputStream out) throws IOException {
        for (var part : parts) out.write(part);
    }

    void writePlain(OutputStream out) throws IOException {
        for (var i = 0; i < woven.tiles().size(); i++) {
            out.write(woven.tiles().get(i).plain());
            if (i < texts.size()) out.write(texts.get(i));
        }
    }

    byte[] packed() {
        var out = new ByteArrayOutputStream(packedLength);
        for (var part : parts) out.writeBytes(part);
        return out.toByteArray();
    }
}
