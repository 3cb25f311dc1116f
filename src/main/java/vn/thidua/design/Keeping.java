package vn.thidua.design;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// What a page says about being kept in memory and counted. Said by its controller, heard by the front door.
///
/// A page that says nothing is kept until its site changes. One that answers with `Cache-Control: no-store` is not
/// kept.
public final class Keeping {

    private static final String SUBJECT = "thidua.subject";
    private static final String STATE = "thidua.state";
    private static final String SECONDS = "thidua.fresh-seconds";

    private static final String ASKED = "thidua.asked";

    private Keeping() {}

    /// The page is about this article: whoever reads the page reads the article.
    public static void about(HttpServletRequest request, UUID subject) {
        request.setAttribute(SUBJECT, subject.toString());
    }

    /// The page answers a question of its readers.
    public static void asked(HttpServletRequest request, String words, boolean found) {
        request.setAttribute(ASKED, new Asked(words, found));
    }

    /// The page grows old by itself; after this time it is made anew while readers get the old one.
    public static void freshFor(HttpServletRequest request, Duration time) {
        request.setAttribute(SECONDS, time.toSeconds());
    }

    /// The page depends on more than its site's changes: it is kept no longer than this is true. Asked from any thread.
    public static void holdsWhile(HttpServletRequest request, BooleanSupplier state) {
        request.setAttribute(STATE, state);
    }

    public static @Nullable String subject(HttpServletRequest request) {
        return (String) request.getAttribute(SUBJECT);
    }

    public static @Nullable Asked asked(HttpServletRequest request) {
        return (Asked) request.getAttribute(ASKED);
    }

    /// Always true for a page that depends on its site's changes alone.
    public static BooleanSupplier state(HttpServletRequest request) {
        return request.getAttribute(STATE) instanceof BooleanSupplier state ? state : () -> true;
    }

    /// `null` for a page that stays fresh until its site changes.
    public static @Nullable Duration freshness(HttpServletRequest request) {
        return request.getAttribute(SECONDS) instanceof Long seconds ? Duration.ofSeconds(seconds) : null;
    }
}
