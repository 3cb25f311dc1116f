package vn.thidua.delivery;

import java.nio.ByteBuffer;
import org.apache.tomcat.util.net.SocketBufferHandler;

/// A connection's buffers: a small one of its own for reading, a large borrowed one while it writes.
///
/// Tomcat holds both for as long as the connection lives; with buffers large enough to send a page in one go, ten
/// thousand idle readers would hold 720 MB.
final class LeanBuffers extends SocketBufferHandler {

    private static final int READING = 1 << 10;
    private static final ByteBuffer NONE = ByteBuffer.allocate(0);

    private final BufferPool pool;
    private ByteBuffer writing = NONE;
    private boolean filling = true;

    LeanBuffers(BufferPool pool) {
        super(READING, 0, false);
        this.pool = pool;
    }

    @Override
    public void configureWriteBufferForWrite() {
        if (writing == NONE) writing = pool.borrow();
        if (!filling) {
            writing.compact();
            filling = true;
        }
    }

    @Override
    public void configureWriteBufferForRead() {
        if (filling) {
            writing.flip();
            filling = false;
        }
    }

    @Override
    public boolean isWriteBufferWritable() {
        return writing == NONE || (filling ? writing.hasRemaining() : writing.remaining() == 0);
    }

    @Override
    public ByteBuffer getWriteBuffer() {
        return writing;
    }

    @Override
    public boolean isWriteBufferEmpty() {
        return writing == NONE || (filling ? writing.position() == 0 : writing.remaining() == 0);
    }

    void giveBack() {
        if (writing == NONE || !isWriteBufferEmpty()) return;
        release();
    }

    private void release() {
        if (writing == NONE) return;
        if (isWriteBufferEmpty()) pool.giveBack(writing);
        else pool.drop(writing); // cut off in the middle of an answer
        writing = NONE;
        filling = true;
    }

    @Override
    public void reset() {
        super.reset();
        release();
    }

    @Override
    public void expand(int size) {
        // only TLS asks for this, and TLS has Tomcat's own buffers
    }

    @Override
    public void free() {
        release();
        super.free();
    }
}
