package vn.thidua.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The product in a process of its own, started as it is shipped.
final class Server implements AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Process process;
    private final int port;
    final Duration firstPage;

    Server(Path data, int port, String... settings) throws Exception {
        var command = new ArrayList<String>();
        command.addAll(List.of("bin/start", "--thidua.data=" + data, "--server.port=" + port));
        command.addAll(List.of(settings));
        this.port = port;
        var began = System.nanoTime();
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(data.resolveSibling(data.getFileName() + ".log").toFile())
                .start();
        await();
        firstPage = Duration.ofNanos(System.nanoTime() - began);
    }

    private void await() throws Exception {
        for (var i = 0; i < 3_000 && process.isAlive(); i++) {
            try {
                if (get("/").statusCode() == 200) return;
            } catch (IOException _) {
                Thread.sleep(20);
            }
        }
        throw new IllegalStateException("the server did not open");
    }

    String url(String path) {
        return "http://localhost:" + port + path;
    }

    HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url(path)))
                .header("User-Agent", Wrk.PERSON)
                .header("Accept-Language", "vi");
        if (headers.length > 0) request.headers(headers);
        return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
    }

    /// Waits until everything loaded can be found.
    void awaitIndex(String query, int atLeast) throws Exception {
        for (var i = 0; i < 600; i++) {
            var page = new String(get(query).body(), java.nio.charset.StandardCharsets.UTF_8);
            var count = java.util.regex.Pattern.compile("seek__count[^>]*>(?:Hơn )?([0-9.]+)")
                    .matcher(page);
            if (count.find() && Integer.parseInt(count.group(1).replace(".", "")) >= atLeast) return;
            Thread.sleep(1_000);
        }
        throw new IllegalStateException("the index did not come");
    }

    /// Seconds of processor time used so far, by user and system.
    double cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9;
    }

    /// `RssAnon`: what the process itself holds in memory; `RssFile`: pages of mapped files that are in memory.
    long megabytes(String kind) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith(kind))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) process.destroyForcibly();
    }
}
