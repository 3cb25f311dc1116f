package vn.thidua.delivery;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.tomcat.util.net.NioChannel;

/// Gives the buffer for writing back when the next request is looked for, which is when the last answer is out.
/// Not earlier: until then the server still looks at the buffer to see whether anything is left.
final class LeanChannel extends NioChannel {

    private final LeanBuffers buffers;

    LeanChannel(LeanBuffers buffers) {
        super(buffers);
        this.buffers = buffers;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        buffers.giveBack();
        return super.read(target);
    }

    @Override
    public void free() {
        buffers.free();
        super.free();
    }
}
