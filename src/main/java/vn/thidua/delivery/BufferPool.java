package vn.thidua.delivery;

import java.nio.ByteBuffer;
import java.util.concurrent.ArrayBlockingQueue;

/// Large buffers outside the heap for the answers being written. In a crowd the rest comes from the heap and goes
/// to the collector afterwards.
final class BufferPool {

    private static final int SIZE = 64 << 10;
    private static final int DIRECT = 128;

    private final ArrayBlockingQueue<ByteBuffer> free = new ArrayBlockingQueue<>(DIRECT);

    BufferPool() {
        for (var i = 0; i < DIRECT; i++) free.add(ByteBuffer.allocateDirect(SIZE));
    }

    ByteBuffer borrow() {
        var buffer = free.poll();
        return buffer == null ? ByteBuffer.allocate(SIZE) : buffer;
    }

    void giveBack(ByteBuffer buffer) {
        buffer.clear();
        if (buffer.isDirect()) free.offer(buffer);
    }
}
