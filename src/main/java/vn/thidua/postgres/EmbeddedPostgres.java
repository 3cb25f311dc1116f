package vn.thidua.postgres;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Our own server. It lives as long as the product does and comes back by itself when it dies.
final class EmbeddedPostgres implements Database {

    static final String DATABASE = "thidua";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final Duration PULSE = Duration.ofMillis(250);
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(2);

    private final Cluster cluster;
    private final Occupancy occupancy;
    private final String password;
    private final ReentrantLock turn = new ReentrantLock();
    private final long began = System.nanoTime();

    private volatile Postmaster postmaster;
    private boolean closed;
    private String words = "";

    private EmbeddedPostgres(Cluster cluster, Occupancy occupancy) throws IOException {
        this.cluster = cluster;
        this.occupancy = occupancy;
        this.password = cluster.prepared();
        this.postmaster = adoptedOrStarted();
    }

    /// `account` is the one to become when we are root; null lets us choose.
    static EmbeddedPostgres started(Home home, @Nullable String account) {
        return started(home, account, Programs.ofThisMachine(), Occupancy.of(home));
    }

    static EmbeddedPostgres started(Home home, @Nullable String account, Programs programs, Occupancy occupancy) {
        try {
            var unpacked = programs.unpackedIn(home.programs());
            var cluster = new Cluster(home, unpacked, Launch.of(home, unpacked, account));
            var postgres = new EmbeddedPostgres(cluster, occupancy);
            postgres.prove();
            Thread.ofVirtual().name("postgres-watch").start(postgres::watch);
            return postgres;
        } catch (IOException cause) {
            occupancy.close();
            throw PostgresRefused.didNotStart(home.path(), cause);
        } catch (RuntimeException refused) {
            occupancy.close();
            throw refused;
        }
    }

    // a server of another version, or one that does not answer, is stopped: never a second one on the same data
    private Postmaster adoptedOrStarted() throws IOException {
        var left = Postmaster.leftIn(cluster.home().data());
        if (left.isPresent()) {
            var answers = answers(left.get());
            if (answers && left.get().runs(cluster.programs())) {
                words = "adopted, process " + left.get().process().pid();
                return left.get();
            }
            left.get().stop(Duration.ofSeconds(answers ? 60 : 5));
        }
        return started(Postmaster.freePort(cluster.home()));
    }

    private Postmaster started(int port) throws IOException {
        var started = Postmaster.started(cluster, port);
        words = "process " + started.process().pid();
        Home.keep(cluster.home().path(), "port", Integer.toString(port));
        return started;
    }

    private boolean answers(Postmaster left) {
        return left.ready(cluster.home().data()) && new Superuser(left.port(), password).answered();
    }

    private void prove() {
        var superuser = new Superuser(postmaster.port(), password);
        try (var connection = superuser.connected()) {
            Superuser.demandDurability(connection);
            superuser.furnish(connection, DATABASE);
        } catch (SQLException cause) {
            postmaster.stop();
            throw "28P01".equals(cause.getSQLState())
                    ? PostgresRefused.passwordLost(cluster.home().password())
                    : PostgresRefused.didNotStart(cluster.home().path(), cause);
        } catch (PostgresRefused refused) {
            postmaster.stop();
            throw refused;
        }
        words = "PostgreSQL on port %d (%s), open after %d ms"
                .formatted(postmaster.port(), words, (System.nanoTime() - began) / 1_000_000);
    }

    private void watch() {
        while (true) {
            if (postmaster.ended(PULSE) && !revived()) return;
        }
    }

    /// False when there is nothing more to watch.
    private boolean revived() {
        turn.lock();
        try {
            if (closed) return false;
            LOG.warn(
                    "PostgreSQL (process {}) has died; starting it again",
                    postmaster.process().pid());
            postmaster = started(postmaster.port());
            LOG.warn("PostgreSQL is back, process {}", postmaster.process().pid());
        } catch (IOException | RuntimeException cause) {
            LOG.error("PostgreSQL does not start, trying again", cause.getCause() == null ? cause : cause.getCause());
            LockSupport.parkNanos(BETWEEN_ATTEMPTS.toNanos());
        } finally {
            turn.unlock();
        }
        return true;
    }

    /// Stops the server in good order; what uses it must be closed before.
    @Override
    public void close() {
        turn.lock();
        try {
            if (closed) return;
            closed = true;
            postmaster.stop();
            occupancy.close();
        } finally {
            turn.unlock();
        }
    }

    @Override
    public String url() {
        return Superuser.url(postmaster.port(), DATABASE);
    }

    @Override
    public String username() {
        return DATABASE;
    }

    @Override
    public String password() {
        return password;
    }

    Superuser superuser() {
        return new Superuser(postmaster.port(), password);
    }

    ProcessHandle process() {
        return postmaster.process();
    }

    @Override
    public String words() {
        return words;
    }
}
