package vn.thidua.delivery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The kept pages, bounded by their weight, and the renders under way: one per address, however many wait for it.
@Component
class PageMemory {

    private static final long PATIENCE_SECONDS = 5;

    private final Cache<Address, Page> pages;
    private final Map<Address, CompletableFuture<Optional<Page>>> underWay = new ConcurrentHashMap<>();

    /// What became of asking: `rendered` is empty when the answer was not for everybody or did not come in time.
    record Outcome(boolean leading, Optional<Page> rendered) {}

    PageMemory(Settings settings) {
        pages = Caffeine.newBuilder()
                .maximumWeight((long) settings.memoryMb() << 20)
                .weigher((Address _, Page page) -> page.weight())
                .executor(Runnable::run)
                .build();
    }

    @Nullable
    Page get(Address address) {
        return pages.getIfPresent(address);
    }

    /// Renders here, or waits for whoever is rendering this address already.
    Outcome render(Address address, Supplier<Optional<Page>> render) throws InterruptedException {
        var mine = new CompletableFuture<Optional<Page>>();
        var other = underWay.putIfAbsent(address, mine);
        return other == null ? lead(address, mine, render) : new Outcome(false, await(other));
    }

    boolean isUnderWay(Address address) {
        return underWay.containsKey(address);
    }

    private Outcome lead(Address address, CompletableFuture<Optional<Page>> mine, Supplier<Optional<Page>> render) {
        var rendered = Optional.<Page>empty();
        try {
            rendered = render.get();
            keep(address, rendered);
            return new Outcome(true, rendered);
        } finally {
            underWay.remove(address, mine);
            mine.complete(rendered.filter(page -> page.answer().shared()));
        }
    }

    /// A failure leaves the last good page where it is; anything else that may not be kept removes it.
    private void keep(Address address, Optional<Page> rendered) {
        var page = rendered.orElse(null);
        if (page != null && page.isKept()) pages.put(address, page);
        else if (page == null || page.answer().status() < 500) pages.invalidate(address);
    }

    private static Optional<Page> await(CompletableFuture<Optional<Page>> other) throws InterruptedException {
        try {
            return other.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException _) {
            return Optional.empty();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
