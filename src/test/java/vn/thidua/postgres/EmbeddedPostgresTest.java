package vn.thidua.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmbeddedPostgresTest {

    private static Home template;
    private static int number;

    private Home home;

    @BeforeAll
    static void firstStart() throws IOException {
        TestDatabase.sweep();
        template = home("template");
        Files.createDirectories(template.path());
        EmbeddedPostgres.started(template, null).close();
    }

    @AfterAll
    static void end() throws IOException {
        Home.delete(template.path());
    }

    @BeforeEach
    void place() throws IOException {
        home = home("server-" + ++number);
        Launch.asWeAre()
                .run(
                        Path.of("/"),
                        "cp",
                        "-a",
                        template.path().toString(),
                        home.path().toString());
    }

    private static Home home(String name) {
        return TestDatabase.home("run-" + ProcessHandle.current().pid() + "-" + name);
    }

    @AfterEach
    void clear() throws IOException {
        Postmaster.leftIn(home.data()).ifPresent(Postmaster::stop);
        Home.delete(home.path());
    }

    @Test
    void keepsItsRowsOverARestart() throws Exception {
        try (var postgres = started()) {
            run(postgres, "create table kept (word text)", "insert into kept values ('giao ước')");
        }
        assertThat(postmasters()).isEmpty();
        try (var postgres = started()) {
            assertThat(value(postgres, "select word from kept")).isEqualTo("giao ước");
        }
    }

    @Test
    void isDurablePrivateAndVietnamese() throws Exception {
        try (var postgres = started()) {
            assertThat(value(postgres, "show fsync")).isEqualTo("on");
            assertThat(value(postgres, "show full_page_writes")).isEqualTo("on");
            assertThat(value(postgres, "show synchronous_commit")).isEqualTo("on");
            assertThat(value(postgres, "show data_checksums")).isEqualTo("on");
            assertThat(value(postgres, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(value(postgres, "show is_superuser")).isEqualTo("off");
            assertThat(value(
                            postgres,
                            "select string_agg(w, ' ' order by w) from unnest(array['đa', 'da', 'dy', 'ế']) w"))
                    .isEqualTo("da dy đa ế");
            assertThat(Files.getPosixFilePermissions(home.password())).hasSize(2);
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.url(), "thidua", "sai"))
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void refusesDataThatAPowerCutCouldTake() throws Exception {
        Files.writeString(home.data().resolve("postgresql.auto.conf"), "fsync = off\n", StandardOpenOption.APPEND);
        assertThatThrownBy(this::started).isInstanceOf(PostgresRefused.class).hasMessageContaining("fsync=off");
        assertThat(postmasters()).isEmpty();
    }

    @Test
    void adoptsTheServerOfAKilledProductAndRevivesADeadOne() throws Exception {
        var product = product();
        var server = Long.parseLong(product.inputReader().readLine());
        product.destroyForcibly().waitFor();
        try (var postgres = started()) {
            assertThat(postgres.process().pid()).isEqualTo(server);
            assertThat(postmasters()).containsExactly(server);
            run(postgres, "create table kept ()");
            postgres.process().destroyForcibly();
            assertThat(patiently(postgres, "select count(*) from kept")).isEqualTo("0");
            assertThat(postmasters()).hasSize(1).doesNotContain(server);
        }
        assertThat(postmasters()).isEmpty();
    }

    @Test
    void stopsWithItsProductAndRefusesASecondOneBesideIt() throws Exception {
        var product = product();
        product.inputReader().readLine();
        assertThatThrownBy(this::started)
                .isInstanceOf(PostgresRefused.class)
                .hasMessageContaining("đang được một Cổng Thi đua khác dùng (tiến trình " + product.pid());
        assertThat(postmasters()).hasSize(1);
        product.destroy();
        product.waitFor();
        assertThat(postmasters()).isEmpty();
    }

    @Test
    void startsBesideAStrangerWhoTookTheNumberOfADeadServer() throws Exception {
        try (var postgres = started()) {
            Files.copy(home.data().resolve("postmaster.pid"), home.path().resolve("stale"));
        }
        var stranger = new ProcessBuilder("sleep", "60").start();
        var lines = Files.readAllLines(home.path().resolve("stale"));
        lines.set(0, Long.toString(stranger.pid()));
        Files.write(home.data().resolve("postmaster.pid"), lines);
        try (var postgres = started()) {
            assertThat(value(postgres, "select 1")).isEqualTo("1");
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    private EmbeddedPostgres started() {
        return EmbeddedPostgres.started(home, null);
    }

    private Process product() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        PostgresAlone.class.getName(),
                        home.path().toString(),
                        home.programs().toString())
                .redirectError(new File("/dev/null"))
                .start();
    }

    private List<Long> postmasters() {
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(pid -> PostmasterFile.command(pid).contains(home.data().toString()))
                .toList();
    }

    private static void run(Database database, String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.username(), database.password());
                var statement = connection.createStatement()) {
            for (var sql : statements) statement.execute(sql);
        }
    }

    private static String value(Database database, String query) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.username(), database.password());
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static String patiently(Database database, String query) throws Exception {
        var end = System.nanoTime() + Duration.ofSeconds(15).toNanos();
        while (true) {
            try {
                return value(database, query);
            } catch (SQLException away) {
                if (System.nanoTime() > end) throw away;
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
    }
}
