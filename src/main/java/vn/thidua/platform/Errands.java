package vn.thidua.platform;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// Long work of this node, one errand after another, at a low priority: pages go first. The runs that are its own are
/// those that wait or are under way here.
public final class Errands {

    private final Set<UUID> own = ConcurrentHashMap.newKeySet();
    private final ExecutorService worker;

    /// @param name of the thread
    public Errands(String name) {
        worker = Executors.newSingleThreadExecutor(Thread.ofPlatform()
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .name(name)
                .factory());
    }

    public void start(UUID run, Runnable work) {
        own.add(run);
        worker.execute(() -> {
            try {
                work.run();
            } finally {
                own.remove(run);
            }
        });
    }

    public Set<UUID> own() {
        return Set.copyOf(own);
    }

    /// What is under way is given up at once, so that another node need not wait for the silence.
    public void close(Consumer<UUID> givenUp) {
        own.forEach(givenUp);
        worker.shutdown();
    }
}
