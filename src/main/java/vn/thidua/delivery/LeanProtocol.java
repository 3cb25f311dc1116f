package vn.thidua.delivery;

import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint;
import org.apache.tomcat.util.net.SocketBufferHandler;

/// Tomcat's own protocol, but connections borrow their buffers for writing and show only whole heads.
///
/// Public because Tomcat makes it by its name.
public final class LeanProtocol extends Http11NioProtocol {

    public LeanProtocol() {
        super(new Endpoint());
    }

    private static class Endpoint extends NioEndpoint {

        private final BufferPool pool = new BufferPool();
        private final Crowd crowd = new Crowd();

        @Override
        protected NioChannel createChannel(SocketBufferHandler buffers) {
            return isSSLEnabled() ? super.createChannel(buffers) : new LeanChannel(new LeanBuffers(pool), crowd);
        }
    }
}
