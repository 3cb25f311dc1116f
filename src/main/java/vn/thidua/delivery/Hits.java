package vn.thidua.delivery;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.Asked;

/// Who is told of every answered GET of a public page, after the answer was written and on its thread.
///
/// A 304 is told like a 200: somebody looks at the page, their browser only had it already. HEAD, static files,
/// pictures and the back office are not told. Whether it was a person is for the listener to judge.
public interface Hits {

    /// @param subject the article that the page is about, where it said so by `design.Keeping`
    /// @param asked the question that the page answers, where it answers one
    /// @param html whether the answer was a page for people, not a feed or a site map
    void seen(HttpServletRequest request, @Nullable String subject, @Nullable Asked asked, int status, boolean html);
}
