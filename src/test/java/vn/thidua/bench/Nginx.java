package vn.thidua.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// The yardstick: nginx with the same gzip bytes on disk, one worker per core, no log.
final class Nginx implements AutoCloseable {

    private final Path root = Files.createTempDirectory("nginx-bench");
    private final int port;
    private final Process process;

    Nginx(int port) throws IOException, InterruptedException {
        this.port = port;
        var conf = root.resolve("nginx.conf");
        Files.createDirectories(root.resolve("pages"));
        Files.writeString(conf, """
                daemon off; worker_processes auto; pid %1$s/pid; error_log /dev/null;
                events { worker_connections 4096; }
                http {
                  access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000; default_type text/html;
                  client_body_temp_path %1$s/a; proxy_temp_path %1$s/b; fastcgi_temp_path %1$s/c;
                  uwsgi_temp_path %1$s/d; scgi_temp_path %1$s/e; open_file_cache max=30000;
                  server { listen 127.0.0.1:%2$d; root %1$s/pages; gzip_static always; }
                }
                """.formatted(root, port));
        process = new ProcessBuilder("nginx", "-p", root.toString(), "-c", conf.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        root.toFile().setExecutable(true, false);
        root.toFile().setReadable(true, false);
        Thread.sleep(500);
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    /// Keeps the compressed bytes of a page under a flat name and says at which address they are.
    String keep(String path, byte[] gzip) throws IOException {
        var name = "p" + path.replaceAll("[^A-Za-z0-9]+", "_") + ".html";
        var file = root.resolve("pages").resolve(name + ".gz");
        Files.write(file, gzip);
        file.toFile().setReadable(true, false);
        return "/" + name;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor(10, TimeUnit.SECONDS);
    }
}
