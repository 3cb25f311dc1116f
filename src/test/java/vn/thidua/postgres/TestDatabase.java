package vn.thidua.postgres;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/// Gives every Spring context of a test its own empty database, without an annotation: one server per test JVM,
/// under `target/`, stopped with it, which flushes nothing to the disk. A test without Spring asks for `fresh()`.
/// A process that a test starts as the real product says `thidua.real`.
/// A test that names `thidua.database.url` or `spring.datasource.url` itself gets what it named.
public class TestDatabase implements EnvironmentPostProcessor, Ordered {

    private static final Path ROOT = Path.of("target/test-postgres").toAbsolutePath();
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private static @Nullable EmbeddedPostgres server;

    /// The address of a new empty database, user and password included.
    public static String fresh() {
        return fresh(work -> Runtime.getRuntime().addShutdownHook(new Thread(work)));
    }

    private static String fresh(Consumer<Runnable> atTheEnd) {
        var server = server(atTheEnd);
        var name = "test_" + NUMBER.incrementAndGet();
        try (var connection = server.superuser().connected();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + " owner " + server.username());
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
        return Superuser.url(server.superuser().port(), name) + "?user=" + server.username() + "&password="
                + server.password();
    }

    /// A connection to a database of `fresh()` as the account that may do everything, for tests of tampering.
    public static Connection asSuperuser(String url) throws SQLException {
        var superuser = Objects.requireNonNull(server).superuser();
        var name = URI.create(url.substring("jdbc:".length())).getPath().substring(1);
        return DriverManager.getConnection(
                Superuser.url(superuser.port(), name), Database.account(Superuser.NAME, superuser.password()));
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE - 1; // just before the product looks for a database
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.getProperty("thidua.real", Boolean.class, false)) return;
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("testData", Map.of("thidua.data", folder().toString())));
        if (environment.containsProperty("thidua.database.url")) return;
        if (environment.containsProperty("spring.datasource.url")) return;
        // the contexts that this JVM keeps are closed before these handlers run
        var url = fresh(SpringApplication.getShutdownHandlers()::add);
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("testDatabase", Map.of("thidua.database.url", url)));
    }

    /// Every context keeps its index and its pictures in a folder of its own.
    private static Path folder() {
        return Path.of("target/test-data/" + ProcessHandle.current().pid() + "-" + NUMBER.incrementAndGet())
                .toAbsolutePath();
    }

    /// Test JVMs share the unpacked programs, which are slow to unpack, and nothing else.
    static Home home(String name) {
        return new Home(ROOT.resolve(name), ROOT);
    }

    private static synchronized EmbeddedPostgres server(Consumer<Runnable> atTheEnd) {
        if (server != null) return server;
        try {
            sweep();
            var home = home("run-" + ProcessHandle.current().pid());
            home.check(Programs.ofThisMachine().major());
            var started = EmbeddedPostgres.started(home, null);
            hurry(started);
            atTheEnd.accept(() -> end(started, home));
            return server = started;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /// What these tests write need not outlive a power cut; those of the server itself and of faults start their own.
    private static void hurry(EmbeddedPostgres server) {
        try (var connection = server.superuser().connected();
                var statement = connection.createStatement()) {
            for (var promise : List.of("fsync", "full_page_writes", "synchronous_commit"))
                statement.execute("alter system set " + promise + " = off");
            statement.execute("select pg_reload_conf()");
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }

    /// Stops and removes what killed test runs left, and unpacks the programs while nobody else does.
    static void sweep() throws IOException {
        Files.createDirectories(ROOT);
        try (var channel = FileChannel.open(ROOT.resolve("lock"), CREATE, WRITE);
                var alone = channel.lock();
                var runs = Files.newDirectoryStream(ROOT, "run-*")) {
            for (var run : runs)
                if (!living(run.getFileName().toString()))
                    remove(home(run.getFileName().toString()));
            Programs.ofThisMachine().unpackedIn(ROOT);
        }
    }

    // another test JVM may be at work there, and not be seen in it yet
    private static boolean living(String run) {
        return ProcessHandle.of(Long.parseLong(run.split("-")[1])).isPresent();
    }

    private static void remove(Home home) throws IOException {
        try (var mine = Occupancy.of(home)) {
            Postmaster.leftIn(home.data()).ifPresent(Postmaster::stop);
            Home.delete(home.path());
        } catch (PostgresRefused inUse) {
            // another test JVM is at work
        }
    }

    private static void end(EmbeddedPostgres server, Home home) {
        server.close();
        try {
            Home.delete(home.path());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
