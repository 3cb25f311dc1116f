package vn.thidua.postgres;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/// The database on its way: begun while Spring still reads its classes, awaited by the first who needs it.
final class Opening implements AutoCloseable {

    private final CompletableFuture<Database> database = new CompletableFuture<>();

    private Opening() {}

    static Opening of(Supplier<Database> opens) {
        var opening = new Opening();
        Thread.ofVirtual().name("postgres-opening").start(() -> opening.complete(opens));
        return opening;
    }

    private void complete(Supplier<Database> opens) {
        try {
            database.complete(opens.get());
        } catch (RuntimeException | Error cause) {
            database.completeExceptionally(cause);
        }
    }

    Database awaited() {
        try {
            return database.join();
        } catch (CompletionException wrapped) {
            if (!(wrapped.getCause() instanceof PostgresRefused refused)) throw wrapped;
            // its one line is all there is to say; Spring would bury it under the beans it could not make
            LoggingSystem.get(Opening.class.getClassLoader()).setLogLevel(null, LogLevel.OFF);
            throw refused;
        }
    }

    @Override
    public void close() {
        database.handle((opened, refused) -> opened).thenAccept(Opening::close).join();
    }

    private static void close(@Nullable Database opened) {
        if (opened != null) opened.close();
    }
}
