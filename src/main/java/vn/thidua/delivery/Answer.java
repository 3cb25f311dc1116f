package vn.thidua.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.Asked;

/// What the application said to one request, before anybody was told.
///
/// @param failed said by `sendError`: there is a status and no body
/// @param headers all but those about the body and those about a single reader
/// @param freshness how long it stays fresh by itself; `null` until the site changes
/// @param holds what else must be true for it to be given again
record Answer(
        int status,
        boolean failed,
        @Nullable String type,
        Map<String, List<String>> headers,
        byte[] body,
        @Nullable String subject,
        @Nullable Asked asked,
        @Nullable Duration freshness,
        BooleanSupplier holds) {

    private static final int LARGEST_KEPT = 2 << 20;
    private static final Set<Integer> KEPT = Set.of(200, 301, 308, 410);

    /// May be given to everybody who asked the same.
    boolean shared() {
        return headers.getOrDefault("Cache-Control", List.of()).stream().noneMatch(said -> said.contains("no-store"));
    }

    boolean kept() {
        return shared() && !failed && KEPT.contains(status) && body.length <= LARGEST_KEPT;
    }

    boolean html() {
        return type != null && type.startsWith("text/html");
    }

    /// The same, for one reader: said once, kept by nobody on the way unless the page itself said how.
    Answer unkept() {
        var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(this.headers);
        headers.putIfAbsent("Cache-Control", List.of("no-cache"));
        return new Answer(status, failed, type, headers, body, subject, asked, freshness, holds);
    }

    /// The body lives on in tiles; whether it may be kept was decided before.
    Answer withoutBody() {
        return new Answer(status, failed, type, headers, new byte[0], subject, asked, freshness, holds);
    }

    static Answer failure(int status) {
        return new Answer(status, true, null, Map.of(), new byte[0], null, null, null, () -> true);
    }
}
