package vn.thidua.design;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.UUID;

/// What a controller tells the delivery of pages about the page it has just answered with.
public final class PageTraits {

    public static final String SUBJECT = PageTraits.class.getName() + ".subject";
    public static final String MAX_AGE = PageTraits.class.getName() + ".maxAge";
    public static final String PASSING = PageTraits.class.getName() + ".passing";

    private PageTraits() {}

    /// The article whose readers are counted.
    public static void subject(HttpServletRequest request, UUID article) {
        request.setAttribute(SUBJECT, article);
    }

    /// The page shows figures: it is made anew when older than this.
    public static void freshFor(HttpServletRequest request, Duration age) {
        request.setAttribute(MAX_AGE, age);
    }

    /// The page answers one question of one reader: it is not kept.
    public static void passing(HttpServletRequest request) {
        request.setAttribute(PASSING, true);
    }
}
