package vn.thidua.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;

/// The data directory: made once, as durable as PostgreSQL can make it, and never emptied.
record Cluster(Home home, Path programs, Launch launch) {

    // modest for a small office; `alter system` still has the last word
    private static final String SETTINGS = """
            # Written anew by Cổng Thi đua at every start: change settings with "alter system".
            shared_buffers = 64MB
            max_connections = 50
            jit = off
            io_method = sync
            wal_level = replica
            wal_compression = pglz
            min_wal_size = 32MB
            max_wal_size = 256MB
            max_logical_replication_workers = 0
            timezone = 'UTC'
            log_timezone = 'Asia/Ho_Chi_Minh'
            listen_addresses = '127.0.0.1'
            unix_socket_directories = ''
            logging_collector = on
            log_directory = '../log'
            log_filename = 'postgresql-%a.log'
            log_truncate_on_rotation = on
            log_rotation_age = 1d
            log_rotation_size = 0
            log_checkpoints = off
            """;

    /// The password of this cluster, after making the cluster where there was none.
    String prepared() throws IOException {
        launch.give(Files.createDirectories(home.log()));
        clear();
        if (!home.initialised()) create(password());
        if (!Files.exists(home.password())) throw PostgresRefused.passwordLost(home.password());
        settle(home.data());
        return password();
    }

    private String password() throws IOException {
        if (!Files.exists(home.password())) Home.keep(home.path(), "password", random());
        return Files.readString(home.password()).strip();
    }

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    // under another name until it is whole, so a kill half way leaves nothing that looks like data
    private void create(String password) throws IOException {
        var part = Files.createTempDirectory(home.path(), "data.part");
        launch.give(part);
        var secret = home.path().resolve("password.part");
        Home.keep(home.path(), "password.part", password);
        launch.give(secret);
        try {
            init(part, secret);
        } finally {
            Files.delete(secret);
        }
        // initdb has flushed its own files; this line comes after, and a power cut must not tear it
        Files.writeString(
                part.resolve("postgresql.conf"),
                "\ninclude 'thidua.conf'\n",
                StandardOpenOption.APPEND,
                StandardOpenOption.SYNC);
        settle(part);
        Files.move(part, home.data(), StandardCopyOption.ATOMIC_MOVE);
        Home.force(home.path());
    }

    private void clear() throws IOException {
        try (var parts = Files.newDirectoryStream(home.path(), "data.part*")) {
            for (var part : parts) Home.delete(part);
        } catch (IOException stillWritten) {
            // by the initdb of a killed product, which nobody waits for; a later start clears it
        }
    }

    private void init(Path part, Path secret) throws IOException {
        try {
            init(part, secret, "C.UTF-8");
        } catch (IOException noSuchLocale) { // glibc before 2.35 on some systems; ICU sorts either way
            launch.run(home.path(), "find", part.toString(), "-mindepth", "1", "-delete");
            init(part, secret, "C");
        }
    }

    private void init(Path part, Path secret, String locale) throws IOException {
        launch.run(
                home.log(),
                programs.resolve("bin/initdb").toString(),
                "--pgdata=" + part,
                "--data-checksums",
                "--encoding=UTF8",
                "--locale=" + locale,
                "--locale-provider=icu",
                "--icu-locale=vi",
                "--auth=scram-sha-256",
                "--username=" + Superuser.NAME,
                "--pwfile=" + secret);
    }

    private void settle(Path data) throws IOException {
        var file = data.resolve("thidua.conf");
        if (Files.exists(file) && Files.readString(file).equals(SETTINGS)) return;
        Home.keep(data, "thidua.conf", SETTINGS);
        launch.give(file);
    }
}
