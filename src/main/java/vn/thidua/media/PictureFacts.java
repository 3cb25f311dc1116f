package vn.thidua.media;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// What must be known of a picture before anybody decodes it, found by walking its container and holding never more
/// than 64 KB of it: how it was held (EXIF orientation 1–8), and whether it must be decoded whole.
///
/// @param scans how often a decoder would have to go over the whole picture
record PictureFacts(int orientation, boolean whole, int scans) {

    private static final int MOST_EXIF = 1 << 16;
    private static final int MOST_PARTS = 100_000;
    private static final int ORIENTATION = 0x0112;
    private static final int SCAN = 0xDA;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    boolean turned() {
        return orientation > 4;
    }

    static PictureFacts of(FileKind kind, Path file) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            return switch (kind) {
                case JPEG -> jpeg(in);
                case PNG -> new PictureFacts(png(in), false, 1);
                case WEBP -> new PictureFacts(webp(in), true, 1);
                default -> new PictureFacts(1, false, 1);
            };
        }
    }

    private static PictureFacts jpeg(DataInputStream in) throws IOException {
        var orientation = 1;
        var progressive = false;
        in.skipNBytes(2);
        for (var n = 0; n < MOST_PARTS; n++) {
            var marker = marker(in);
            if (marker < 0 || marker == SCAN) break;
            var length = in.readUnsignedShort() - 2;
            if (length < 0) break;
            progressive |= marker == 0xC2 || marker == 0xC6 || marker == 0xCA || marker == 0xCE;
            if (marker == 0xE1 && length > EXIF.length) orientation = said(in.readNBytes(length), orientation);
            else in.skipNBytes(length);
        }
        return new PictureFacts(orientation, progressive, 1 + scans(in));
    }

    private static int marker(DataInputStream in) throws IOException {
        try {
            if (in.readUnsignedByte() != 0xFF) return -1;
            var marker = 0xFF;
            while (marker == 0xFF) marker = in.readUnsignedByte();
            return marker;
        } catch (EOFException _) {
            return -1;
        }
    }

    private static int scans(InputStream in) throws IOException {
        var buffer = new byte[1 << 16];
        var scans = 0;
        var last = 0;
        for (var got = in.read(buffer); got > 0; got = in.read(buffer)) {
            for (var i = 0; i < got; i++) {
                if (last == 0xFF && (buffer[i] & 0xFF) == SCAN) scans++;
                last = buffer[i] & 0xFF;
            }
        }
        return scans;
    }

    private static int said(byte[] segment, int before) {
        for (var i = 0; i < EXIF.length; i++) if (segment[i] != EXIF[i]) return before;
        return orientation(segment, EXIF.length);
    }

    private static int png(DataInputStream in) throws IOException {
        in.skipNBytes(8);
        for (var n = 0; n < MOST_PARTS; n++) {
            try {
                var length = in.readInt();
                var type = in.readInt();
                if (length < 0) return 1;
                if (type == 0x65584966 && length <= MOST_EXIF) return orientation(in.readNBytes(length), 0);
                in.skipNBytes(length + 4L);
            } catch (EOFException _) {
                return 1;
            }
        }
        return 1;
    }

    private static int webp(DataInputStream in) throws IOException {
        in.skipNBytes(12);
        for (var n = 0; n < MOST_PARTS; n++) {
            try {
                var type = in.readInt();
                var length = Integer.reverseBytes(in.readInt());
                if (length < 0) return 1;
                if (type == 0x45584946 && length <= MOST_EXIF) return webpExif(in.readNBytes(length));
                in.skipNBytes(length + (length & 1L));
            } catch (EOFException _) {
                return 1;
            }
        }
        return 1;
    }

    private static int webpExif(byte[] block) {
        var headed = block.length > EXIF.length && block[0] == 'E' && block[1] == 'x';
        return orientation(block, headed ? EXIF.length : 0);
    }

    /// The entry of the first directory that says how the camera was held.
    private static int orientation(byte[] block, int from) {
        if (block.length < from + 8) return 1;
        var tiff = ByteBuffer.wrap(block, from, block.length - from).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var at = tiff.getInt(4);
        if (at < 8 || at > tiff.capacity() - 2) return 1;
        var entries = tiff.getShort(at) & 0xFFFF;
        for (var n = 0; n < entries; n++) {
            var entry = at + 2 + n * 12;
            if (entry > tiff.capacity() - 12) return 1;
            if ((tiff.getShort(entry) & 0xFFFF) != ORIENTATION) continue;
            var value = tiff.getShort(entry + 8) & 0xFFFF;
            return value >= 1 && value <= 8 ? value : 1;
        }
        return 1;
    }
}
