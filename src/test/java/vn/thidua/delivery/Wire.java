package vn.thidua.delivery;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/// Speaks to the server through a plain socket, so that anything at all can be said.
record Wire(int port, String host) {

    private static final int PATIENCE_MILLIS = 10_000;

    record Heard(int status, Map<String, String> headers, byte[] body) {

        String text() {
            try {
                if (!"gzip".equals(headers.get("Content-Encoding"))) return new String(body, StandardCharsets.UTF_8);
                return new String(
                        new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    Heard get(String target, String... headers) {
        return ask("GET", target, headers);
    }

    Heard ask(String method, String target, String... headers) {
        var request = method + " " + target + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n"
                + (headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n") + "\r\n";
        return raw(request.getBytes(StandardCharsets.UTF_8));
    }

    Heard raw(byte[] request) {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            send(socket, request);
            return parse(receive(socket));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void send(Socket socket, byte[] request) throws IOException {
        try {
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
        } catch (SocketException _) {
            // refused while we were still talking; the answer may be there
        }
    }

    private static byte[] receive(Socket socket) throws IOException {
        var heard = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(heard);
        } catch (SocketException _) {
            // cut off: what was heard before counts
        }
        return heard.toByteArray();
    }

    private static Heard parse(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (!text.startsWith("HTTP/1.1 ")) return new Heard(0, Map.of(), bytes);
        var end = text.indexOf("\r\n\r\n");
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        text.substring(0, end)
                .lines()
                .skip(1)
                .forEach(line -> headers.put(
                        line.substring(0, line.indexOf(':')),
                        line.substring(line.indexOf(':') + 1).trim()));
        var body = new byte[bytes.length - end - 4];
        System.arraycopy(bytes, end + 4, body, 0, body.length);
        return new Heard(Integer.parseInt(text.substring(9, 12)), headers, body);
    }
}
