package vn.thidua.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/// The packaged jar in a process of its own, started with the demo, that a test may kill and start again.
final class Product implements AutoCloseable {

    private static final int TRIES = 3_600; // three minutes: a busy machine is slow, not wrong

    private static @Nullable Path written;

    final Path data;
    final int port;
    private final List<String> settings;
    private Process process;

    Product(Path data, String... settings) throws IOException, InterruptedException {
        this.data = data;
        this.settings = List.of(settings);
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        process = started();
        await();
    }

    /// A product of a copy of a demo that is written once for all tests of a process.
    static Product ofDemo(Path data) throws IOException, InterruptedException {
        copy(demo(), data);
        return new Product(data);
    }

    private static synchronized Path demo() throws IOException, InterruptedException {
        if (written != null) return written;
        var folder = Files.createTempDirectory("demo");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> deleted(folder)));
        try (var first = new Product(folder.resolve("data"))) {
            return written = first.data;
        }
    }

    private static void deleted(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    // with its owners: a database belongs to somebody else where the product runs as root
    private static void copy(Path from, Path to) throws IOException, InterruptedException {
        var copying = new ProcessBuilder("cp", "-a", from.toString(), to.toString())
                .inheritIO()
                .start();
        if (copying.waitFor() != 0) throw new IOException("cannot copy " + from);
    }

    private Process started() throws IOException {
        var java = ProcessHandle.current().info().command().orElse("java");
        var command = new ArrayList<>(List.of(
                java,
                "@bin/flags",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                System.getProperty("thidua.jar"),
                "--spring.profiles.active=demo",
                "--thidua.data=" + data,
                "--server.port=" + port));
        command.addAll(settings);
        Files.createDirectories(data);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        data.resolve("console.log").toFile()))
                .start();
    }

    private void await() throws IOException, InterruptedException {
        for (var i = 0; i < TRIES && process.isAlive(); i++) {
            if (answers()) return;
            process.waitFor(50, TimeUnit.MILLISECONDS);
        }
        throw new IOException("the product did not open:\n" + Files.readString(data.resolve("console.log")));
    }

    private boolean answers() {
        try {
            var connection = (HttpURLConnection) URI.create(url("/")).toURL().openConnection();
            connection.setReadTimeout(20_000);
            return connection.getResponseCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }

    String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    /// What the process itself holds in memory.
    long megabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    /// As the power button of the process: nothing of it runs on; its PostgreSQL stays behind.
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    void restart() throws IOException, InterruptedException {
        process = started();
        await();
    }

    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) process.destroyForcibly().waitFor();
    }

    /// The first value that a statement gives, as the database's owner sees it.
    String sql(String statement) throws IOException, SQLException {
        var url = "jdbc:postgresql://127.0.0.1:" + databasePort() + "/thidua";
        try (var connection = DriverManager.getConnection(url, "thidua", password());
                var rows = connection.createStatement().executeQuery(statement)) {
            if (!rows.next()) throw new IOException("nothing for " + statement);
            return rows.getString(1);
        }
    }

    String password() throws IOException {
        return Files.readString(data.resolve("postgres/password")).strip();
    }

    String databasePort() throws IOException {
        return Files.readString(data.resolve("postgres/port")).strip();
    }

    @Override
    public void close() throws InterruptedException {
        stop();
    }
}
