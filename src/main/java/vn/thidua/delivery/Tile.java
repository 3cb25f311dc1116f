package vn.thidua.delivery;

import com.github.benmanes.caffeine.cache.Interner;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// A stretch of a page that does not change, deflated by itself and ending at a whole byte, so that it can stand
/// between any two others in one gzip stream. Equal stretches of different pages are kept once.
final class Tile {

    static final Tile EMPTY = new Tile(new byte[0], 0, 0);
    private static final Interner<Tile> KNOWN = Interner.newWeakInterner();
    private static final int ROOM = 64; // more than a flush needs

    private final byte[] packed;
    private final int length;
    private final int crc;
    private final int factor;

    private Tile(byte[] packed, int length, int crc) {
        this.packed = packed;
        this.length = length;
        this.crc = crc;
        this.factor = Crc.factor(length);
    }

    static Tile of(byte[] bytes, Deflater deflater) {
        if (bytes.length == 0) return EMPTY;
        deflater.reset();
        deflater.setInput(bytes);
        var out = new byte[bytes.length + bytes.length / 1000 + ROOM];
        var size = deflater.deflate(out, 0, out.length, Deflater.FULL_FLUSH);
        return KNOWN.intern(new Tile(Arrays.copyOf(out, size), bytes.length, Crc.of(bytes)));
    }

    byte[] packed() {
        return packed;
    }

    int length() {
        return length;
    }

    int after(int crcBefore) {
        return Crc.join(crcBefore, crc, factor);
    }

    /// The stretch as it was, for the few clients that cannot unpack.
    byte[] plain() {
        var inflater = new Inflater(true);
        try {
            var bytes = new byte[length];
            inflater.setInput(packed);
            var done = 0;
            while (done < length) done += inflater.inflate(bytes, done, length - done);
            return bytes;
        } catch (DataFormatException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            inflater.end();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tile tile
                && crc == tile.crc
                && length == tile.length
                && Arrays.equals(packed, tile.packed);
    }

    @Override
    public int hashCode() {
        return crc;
    }
}
