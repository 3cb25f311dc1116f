package vn.thidua.delivery;

import java.nio.ByteBuffer;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

/// Large buffers outside the heap for the answers being written. In a crowd the rest is small and of the heap.
final class BufferPool {

    private static final int LARGE = 64 << 10;
    private static final int SMALL = 8 << 10;
    private static final int MOST = 128;

    private final ArrayBlockingQueue<ByteBuffer> free = new ArrayBlockingQueue<>(MOST);
    private final AtomicInteger made = new AtomicInteger();

    ByteBuffer borrow() {
        var buffer = free.poll();
        if (buffer != null) return buffer;
        if (made.incrementAndGet() <= MOST) return ByteBuffer.allocateDirect(LARGE);
        made.decrementAndGet();
        return ByteBuffer.allocate(SMALL);
    }

    void giveBack(ByteBuffer buffer) {
        buffer.clear();
        if (buffer.isDirect()) free.offer(buffer);
    }

    /// For a buffer that somebody may still be looking at: the collector takes it, another one may be made.
    void drop(ByteBuffer buffer) {
        if (buffer.isDirect()) made.decrementAndGet();
    }
}
