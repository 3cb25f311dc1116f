package vn.thidua.delivery;

import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardHost;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/// The server's limits: what a decent client needs, and no more for the others.
@Component
class Tomcat implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final int HEADERS_TOGETHER = 16 << 10;
    private static final int OUR_HEADERS = 8 << 10;
    private static final int HEADERS = 80;
    private static final int PARAMETERS = 500;
    static final int FORM = 2 << 20;
    private static final int UNREAD_BODY = 64 << 10;
    private static final int SILENCE_MILLIS = 15_000;
    private static final int KEEP_ALIVE_MILLIS = 30_000;
    private static final int REQUESTS_PER_CONNECTION = 100_000;
    private static final int CONNECTIONS = 20_000;
    private static final int WAITING_CONNECTIONS = 1_000;
    private static final int SOCKET_BUFFER = 512 << 10; // a picture waits for a slow reader there, not here

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.setProtocol(LeanProtocol.class.getName());
        factory.addConnectorCustomizers(Tomcat::limit);
        factory.addContextValves(new Guards()); // behind the proxy's valve, which knows about TLS
        factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(PlainErrors.class.getName());
            }
        });
    }

    private static void limit(Connector connector) {
        connector.setMaxParameterCount(PARAMETERS);
        connector.setMaxPostSize(FORM);
        connector.setXpoweredBy(false);
        if (!(connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http)) return;
        http.setMaxHttpRequestHeaderSize(HEADERS_TOGETHER);
        http.setMaxHttpResponseHeaderSize(OUR_HEADERS);
        http.setMaxHeaderCount(HEADERS);
        http.setMaxSwallowSize(UNREAD_BODY);
        http.setConnectionTimeout(SILENCE_MILLIS);
        http.setKeepAliveTimeout(KEEP_ALIVE_MILLIS);
        http.setMaxKeepAliveRequests(REQUESTS_PER_CONNECTION);
        http.setMaxConnections(CONNECTIONS);
        http.setAcceptCount(WAITING_CONNECTIONS);
        http.setProperty("socket.txBufSize", String.valueOf(SOCKET_BUFFER));
        // what each connection would hold; ours are borrowed
        http.setProperty("socket.appReadBufSize", "512");
        http.setProperty("socket.appWriteBufSize", "512");
    }
}
