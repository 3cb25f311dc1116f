package vn.thidua.news;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How an article leaves: with a notice above its text, as published by mistake, or merged into another.
public sealed interface Withdrawal {

    /// The text stays, under a notice that says why it no longer holds.
    record WithNotice(String notice) implements Withdrawal {
        public WithNotice {
            notice = CleanText.plain(notice);
            if (notice.isEmpty()) throw new NewsRefused.WithoutNote();
        }
    }

    /// Gone, as if it had never been.
    ///
    /// @param elsewhere where its readers are led instead; `null` to tell them that it is gone
    record Mistake(@Nullable String elsewhere) implements Withdrawal {

        private static final Pattern LEADS = Pattern.compile("/[^/\\s\\\\][^\\s\\\\]*|/|https?://[^\\s/]+(/\\S*)?");

        public Mistake {
            if (elsewhere != null && !LEADS.matcher(elsewhere).matches()) throw new NewsRefused.LeadsNowhere();
        }

        public Mistake() {
            this(null);
        }
    }

    /// Its readers are led to another article for ever.
    record Merged(ArticleId into) implements Withdrawal {}
}
