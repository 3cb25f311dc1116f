package vn.thidua.traffic;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;

/// Why a hit is no page view. Asked in this order; the first that applies is the answer.
enum NotCounted {
    /// 304 is a page too: the server was asked and the reader sees the copy in the browser.
    FAILED((hit, _) -> hit.status() != 200 && hit.status() != 304),
    NOT_A_PAGE((hit, _) -> !hit.html()),
    PREFETCH((hit, _) -> !hit.purpose().isEmpty() && speaksOfPrefetch(hit.purpose())),
    HEAD((hit, _) -> !hit.method().equals("GET")),
    ROBOT((hit, robots) -> hit.acceptLanguage().isBlank() || robots.include(hit.userAgent()));

    private final BiPredicate<Hit, Robots> applies;

    NotCounted(BiPredicate<Hit, Robots> applies) {
        this.applies = applies;
    }

    private static final NotCounted[] IN_ORDER = values();

    static Optional<NotCounted> reasonFor(Hit hit, Robots robots) {
        for (var reason : IN_ORDER) if (reason.applies.test(hit, robots)) return Optional.of(reason);
        return Optional.empty();
    }

    private static boolean speaksOfPrefetch(String purpose) {
        var lower = purpose.toLowerCase(Locale.ROOT);
        return lower.contains("prefetch") || lower.contains("prerender") || lower.contains("preview");
    }
}
