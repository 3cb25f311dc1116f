package vn.thidua.media;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a packed file says of its parts, read from its end without unpacking anything and without trusting it: never
/// more than so many parts, never more than so many bytes.
record ZipDirectory(List<Part> parts) {

    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LONGEST_COMMENT = 1 << 16;
    private static final int LONGEST_DIRECTORY = 4 << 20;
    private static final int LARGE = 0xFFFF;
    private static final int SYMBOLIC_LINK = 0xA000;
    private static final int FORMAT = 0xF000;

    /// @param kind of the file in the words of Unix; 0 where nothing is said
    record Part(String name, long packed, long unpacked, boolean encrypted, int kind) {

        boolean link() {
            return kind == SYMBOLIC_LINK;
        }
    }

    ZipDirectory {
        parts = List.copyOf(parts);
    }

    /// `null` where the file has no directory that can be read, or one of more parts than allowed.
    static @Nullable ZipDirectory of(Path file, int mostParts) throws IOException {
        try (var zip = new RandomAccessFile(file.toFile(), "r")) {
            var tail = tail(zip);
            var end = end(tail);
            if (end < 0) return null;
            var parts = tail.getShort(end + 10) & LARGE;
            var length = tail.getInt(end + 12) & 0xFFFFFFFFL;
            var offset = tail.getInt(end + 16) & 0xFFFFFFFFL;
            if (parts > mostParts || parts == LARGE || length > LONGEST_DIRECTORY) return null;
            if (offset + length > zip.length()) return null;
            var bytes = new byte[(int) length];
            zip.seek(offset);
            zip.readFully(bytes);
            return parts(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN), parts);
        }
    }

    private static ByteBuffer tail(RandomAccessFile zip) throws IOException {
        var bytes = new byte[(int) Math.min(zip.length(), END_LENGTH + LONGEST_COMMENT)];
        zip.seek(zip.length() - bytes.length);
        zip.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int end(ByteBuffer tail) {
        for (var at = tail.capacity() - END_LENGTH; at >= 0; at--) if (tail.getInt(at) == END) return at;
        return -1;
    }

    private static @Nullable ZipDirectory parts(ByteBuffer bytes, int count) {
        var parts = new ArrayList<Part>();
        var at = 0;
        for (var n = 0; n < count; n++) {
            if (at + ENTRY_LENGTH > bytes.capacity() || bytes.getInt(at) != ENTRY) return null;
            var name = bytes.getShort(at + 28) & LARGE;
            var rest = (bytes.getShort(at + 30) & LARGE) + (bytes.getShort(at + 32) & LARGE);
            if (at + ENTRY_LENGTH + name + rest > bytes.capacity()) return null;
            parts.add(part(bytes, at, name));
            at += ENTRY_LENGTH + name + rest;
        }
        return new ZipDirectory(parts);
    }

    private static Part part(ByteBuffer bytes, int at, int nameLength) {
        var name = new byte[nameLength];
        bytes.get(at + ENTRY_LENGTH, name);
        return new Part(
                new String(name, StandardCharsets.UTF_8),
                bytes.getInt(at + 20) & 0xFFFFFFFFL,
                bytes.getInt(at + 24) & 0xFFFFFFFFL,
                (bytes.getShort(at + 8) & 1) != 0,
                bytes.getInt(at + 38) >>> 16 & FORMAT);
    }
}
