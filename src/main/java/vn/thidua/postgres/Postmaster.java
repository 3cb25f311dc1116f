package vn.thidua.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/// One running server process, ours or left behind by a killed product.
record Postmaster(ProcessHandle process, int port) {

    private static final Duration PATIENCE = Duration.ofMinutes(10); // crash recovery may replay much
    private static final Duration FAREWELL = Duration.ofSeconds(10);

    static Optional<Postmaster> leftIn(Path data) {
        return PostmasterFile.in(data)
                .flatMap(file -> file.process().map(living -> new Postmaster(living, file.port())));
    }

    static Postmaster started(Cluster cluster, int port) throws IOException {
        var end = System.nanoTime() + FAREWELL.toNanos();
        while (true) {
            var postmaster = begun(cluster, port);
            if (postmaster.ready(cluster.home().data())) return postmaster;
            postmaster.stop();
            var said = Files.readString(cluster.home().said());
            if (!said.contains("still in use") || System.nanoTime() > end)
                throw PostgresRefused.didNotStart(cluster.home().path(), new IOException(said));
            LockSupport.parkNanos(20_000_000); // the children of a killed server are still on their way out
        }
    }

    private static Postmaster begun(Cluster cluster, int port) throws IOException {
        var program = cluster.programs().resolve("bin/postgres").toString();
        var data = cluster.home().data().toString();
        var left = PostmasterFile.in(cluster.home().data());
        if (left.isPresent() && left.get().process().isEmpty()) left.get().disown();
        var process = cluster.launch()
                .process(cluster.home().log(), program, "-D", data, "-p", Integer.toString(port))
                .redirectOutput(cluster.home().said().toFile())
                .start();
        process.getOutputStream().close();
        return new Postmaster(process.toHandle(), port);
    }

    /// Waits until it accepts connections; false when it ends instead.
    boolean ready(Path data) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            var file = PostmasterFile.in(data);
            if (file.filter(PostmasterFile::ready)
                    .filter(its -> its.pid() == process.pid())
                    .isPresent()) return true;
            if (ended(Duration.ofMillis(10))) return false;
        }
        return false;
    }

    boolean runs(Path programs) {
        return PostmasterFile.command(process.pid())
                .contains(programs.resolve("bin/postgres").toString());
    }

    /// Fast first, then harder; no way loses a commit, the hard ones only make the next start replay its log.
    void stop() {
        stop(Duration.ofSeconds(60));
    }

    void stop(Duration patience) {
        signal("INT");
        if (ended(patience)) return;
        signal("QUIT");
        if (ended(Duration.ofSeconds(5))) return;
        signal("KILL");
        ended(Duration.ofSeconds(10));
    }

    /// Asked of `/proc`, because Java notices the end of a process that is not its child only after seconds.
    boolean living() {
        return process.isAlive() && !PostmasterFile.over(process.pid());
    }

    boolean ended(Duration patience) {
        var end = System.nanoTime() + patience.toNanos();
        while (living()) {
            if (System.nanoTime() > end) return false;
            LockSupport.parkNanos(Math.min(patience.toNanos(), 10_000_000));
        }
        return true;
    }

    private void signal(String name) {
        try { // Java itself can only send TERM, with which PostgreSQL waits for its clients
            Launch.asWeAre().run(Path.of("/"), "sh", "-c", "kill -" + name + " " + process.pid());
        } catch (IOException alreadyGone) {
            if (process.isAlive()) throw new IllegalStateException(alreadyGone);
        }
    }

    /// The port of last time if nobody took it, so that what points at it still works.
    static int freePort(Home home) throws IOException {
        var last = Files.exists(home.port())
                ? Integer.parseInt(Files.readString(home.port()).strip())
                : 0;
        try (var socket = new ServerSocket(last, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        } catch (IOException taken) {
            try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
                return socket.getLocalPort();
            }
        }
    }
}
