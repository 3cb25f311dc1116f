package vn.thidua.delivery;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint;
import org.jspecify.annotations.Nullable;

/// Shows the server a request only when its head is complete; until then the connection costs the bytes that came.
///
/// Tomcat takes some 40 KB for a request from its first byte on; eight thousand clients who sent half a line each
/// once filled the memory and ended the server.
final class LeanChannel extends NioChannel {

    private static final int LARGEST_HEAD = 16 << 10;
    private static final int FIRST_ROOM = 512;
    private static final long OUTSIDE = -1;
    private static final long SLOWEST = Duration.ofSeconds(1).toNanos() / 4_096; // for each byte of a body
    private static final long PATIENCE = Duration.ofSeconds(15).toNanos();

    private final LeanBuffers buffers;
    private final Crowd crowd;
    private final AtomicLong inside = new AtomicLong(OUTSIDE); // the weight; left by reader or by timeout, once
    private long passing; // bytes of the present request still to be shown
    private long passed;
    private long passingSince;
    private long written;
    private long writingSince;
    private @Nullable ByteBuffer held; // came, not yet shown; between position and limit
    private long heldSince;

    LeanChannel(LeanBuffers buffers, Crowd crowd) {
        super(buffers);
        this.buffers = buffers;
        this.crowd = crowd;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        if (passing > 0) return pass(target);
        buffers.giveBack(); // whoever looks for the next request has written the last answer
        written = 0;
        leave();
        return held == null ? readWhole(target) : collect(target, held);
    }

    /// What nearly always happens: one read is one request without a body.
    private int readWhole(ByteBuffer target) throws IOException {
        var from = target.position();
        var count = super.read(target);
        if (count <= 0) return count;
        if (RequestHead.end(target, from, from + count) == from + count
                && RequestHead.body(target, from, from + count) == 0) {
            return enter(0) ? count : -1;
        }
        var first = ByteBuffer.allocate(Math.max(FIRST_ROOM, count));
        first.put(target.slice(from, count)).flip();
        target.position(from);
        held = first;
        heldSince = System.nanoTime();
        return collect(target, first);
    }

    private int collect(ByteBuffer target, ByteBuffer first) throws IOException {
        var bytes = first;
        while (true) {
            var end = RequestHead.end(bytes, bytes.position(), bytes.limit());
            if (end >= 0) return begin(target, bytes, end);
            if (bytes.remaining() >= LARGEST_HEAD || RequestHead.isNone(bytes, bytes.position())) {
                return show(target, 0, RequestHead.ENDLESS); // the server will find the words for it
            }
            if (System.nanoTime() - heldSince > PATIENCE) return -1;
            bytes = withRoom(bytes);
            held = bytes;
            var count = more(bytes);
            if (count <= 0) return count;
        }
    }

    private int more(ByteBuffer bytes) throws IOException {
        var from = bytes.position();
        var to = bytes.limit();
        bytes.limit(bytes.capacity()).position(to);
        var count = super.read(bytes);
        bytes.limit(to + Math.max(0, count)).position(from);
        return count;
    }

    private static ByteBuffer withRoom(ByteBuffer bytes) {
        if (bytes.limit() < bytes.capacity()) return bytes;
        return ByteBuffer.allocate(bytes.remaining() * 2).put(bytes).flip();
    }

    private int begin(ByteBuffer target, ByteBuffer bytes, int end) throws IOException {
        var body = RequestHead.body(bytes, bytes.position(), end);
        return show(target, body, body == RequestHead.ENDLESS ? body : body + end - bytes.position());
    }

    private int show(ByteBuffer target, long body, long length) throws IOException {
        if (!enter(body)) return -1;
        passing = length;
        passed = 0;
        passingSince = System.nanoTime();
        return pass(target);
    }

    private int pass(ByteBuffer target) throws IOException {
        if (System.nanoTime() - passingSince > PATIENCE + passed * SLOWEST) return -1;
        var count = held == null ? readSome(target) : takeHeld(target, held);
        if (count <= 0) return count;
        passed += count;
        if (passing != RequestHead.ENDLESS) passing -= count;
        return count;
    }

    private int readSome(ByteBuffer target) throws IOException {
        var limit = target.limit();
        target.limit((int) Math.min(limit, target.position() + Math.min(passing, Integer.MAX_VALUE / 2)));
        try {
            return super.read(target);
        } finally {
            target.limit(limit);
        }
    }

    private int takeHeld(ByteBuffer target, ByteBuffer bytes) {
        var count = (int) Math.min(Math.min(bytes.remaining(), target.remaining()), passing);
        target.put(bytes.slice(bytes.position(), count));
        bytes.position(bytes.position() + count);
        if (!bytes.hasRemaining()) held = null;
        else heldSince = System.nanoTime();
        return count;
    }

    /// A reader who takes less than 4 KB a second after the first moments is let go.
    @Override
    public int write(ByteBuffer source) throws IOException {
        if (written == 0) writingSince = System.nanoTime();
        else if (System.nanoTime() - writingSince > PATIENCE + written * SLOWEST) throw new IOException("too slow");
        var count = super.write(source);
        if (count > 0) written += count;
        return count;
    }

    private boolean enter(long body) {
        var weight = Crowd.weight(body);
        if (!crowd.enter(weight)) return false;
        inside.set(weight);
        return true;
    }

    private void leave() {
        var weight = inside.getAndSet(OUTSIDE);
        if (weight != OUTSIDE) crowd.leave(weight);
    }

    @Override
    public void close() throws IOException {
        super.close();
        forget();
    }

    @Override
    public void free() {
        forget();
        buffers.free();
        super.free();
    }

    @Override
    public void reset(SocketChannel channel, NioEndpoint.NioSocketWrapper wrapper) throws IOException {
        forget();
        super.reset(channel, wrapper);
    }

    private void forget() {
        leave();
        passing = 0;
        written = 0;
        held = null;
    }
}
