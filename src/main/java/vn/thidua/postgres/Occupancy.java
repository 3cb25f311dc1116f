package vn.thidua.postgres;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// One product per home. The lock goes with the process, so a killed one leaves none behind.
final class Occupancy implements AutoCloseable {

    // closing any channel of a file drops the whole process's lock on it, so this process never opens it twice
    private static final Set<Path> HERE = ConcurrentHashMap.newKeySet();

    private final Path lock;
    private final FileChannel channel;

    private Occupancy(Path lock, FileChannel channel) {
        this.lock = lock;
        this.channel = channel;
    }

    static Occupancy of(Home home) {
        var lock = home.lock();
        if (!HERE.add(lock)) throw PostgresRefused.inUse(home.path(), "");
        try {
            var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw PostgresRefused.inUse(
                        home.path(), " (tiến trình " + Files.readString(lock).strip() + ")");
            }
            var pid = Long.toString(ProcessHandle.current().pid());
            channel.truncate(0).write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
            return new Occupancy(lock, channel);
        } catch (IOException cause) {
            HERE.remove(lock);
            throw PostgresRefused.notWritable(home.path(), cause);
        } catch (PostgresRefused refused) {
            HERE.remove(lock);
            throw refused;
        }
    }

    /// Whether another process keeps this home.
    static boolean isTaken(Home home) {
        try (var channel = FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var free = channel.tryLock()) {
            return free == null;
        } catch (IOException cause) {
            throw PostgresRefused.notWritable(home.path(), cause);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException goesWithTheProcess) {
            // the lock ends with the process at the latest
        }
        HERE.remove(lock);
    }
}
