package vn.thidua.emulation.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/// Bytes that wait on the disk, since together they are too many for the memory: written at the end, read anywhere.
final class ArchiveSpool implements AutoCloseable {

    static final int AT_ONCE = 1 << 16;
    private static final int BETWEEN = 256;

    private final FileChannel file;
    private final Runnable between;
    private long size;
    private int writings;

    /// @param between is called before the first byte and then at least after each 16 MB
    ArchiveSpool(FileChannel file, Runnable between) {
        this.file = file;
        this.between = between;
    }

    long size() {
        return size;
    }

    /// Where to write more; closing it closes nothing.
    OutputStream end() {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                write(new byte[] {(byte) one});
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                for (var done = 0; done < length; done += AT_ONCE)
                    append(ByteBuffer.wrap(bytes, from + done, Math.min(AT_ONCE, length - done)));
            }
        };
    }

    private void append(ByteBuffer piece) throws IOException {
        if (writings++ % BETWEEN == 0) between.run();
        while (piece.hasRemaining()) size += file.write(piece, size);
    }

    /// Forgets what was written from there on.
    void cut(long from) {
        size = from;
    }

    byte[] read(long from, int length) throws IOException {
        var bytes = new byte[length];
        var piece = ByteBuffer.wrap(bytes);
        while (piece.hasRemaining())
            if (file.read(piece, from + piece.position()) < 0) throw new IOException("the spool is too short");
        return bytes;
    }

    void copy(long from, long length, OutputStream out) throws IOException {
        for (var done = 0L; done < length; done += AT_ONCE)
            out.write(read(from + done, (int) Math.min(AT_ONCE, length - done)));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
