package vn.thidua.design;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a page says about being kept in memory and counted. Said by its controller, heard by the front door.
///
/// A page that says nothing is kept until its site changes. One that answers with `Cache-Control: no-store` is not
/// kept.
public final class Keeping {

    private static final String SUBJECT = "thidua.subject";
    private static final String SECONDS = "thidua.fresh-seconds";

    private Keeping() {}

    /// The page is about this article: whoever reads the page reads the article.
    public static void about(HttpServletRequest request, UUID subject) {
        request.setAttribute(SUBJECT, subject.toString());
    }

    /// The page grows old by itself; after this time it is made anew while readers get the old one.
    public static void freshFor(HttpServletRequest request, Duration time) {
        request.setAttribute(SECONDS, time.toSeconds());
    }

    public static @Nullable String subject(HttpServletRequest request) {
        return (String) request.getAttribute(SUBJECT);
    }

    /// `null` for a page that stays fresh until its site changes.
    public static @Nullable Duration freshness(HttpServletRequest request) {
        return request.getAttribute(SECONDS) instanceof Long seconds ? Duration.ofSeconds(seconds) : null;
    }
}
