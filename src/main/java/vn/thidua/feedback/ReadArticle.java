package vn.thidua.feedback;

import java.util.regex.Pattern;

/// The address of the article that a reader speaks of, without host, language and query.
public record ReadArticle(String path) {

    private static final Pattern PATH = Pattern.compile("/tin/[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 250;

    public ReadArticle {
        if (path.length() > LONGEST || !PATH.matcher(path).matches()) throw new FeedbackRefused.NoArticle();
    }

    /// Takes what people copy from the address bar: with host, language, query or fragment.
    public static ReadArticle typed(String text) {
        return new ReadArticle(text.strip()
                .replaceFirst("^https?://[^/]+", "")
                .replaceFirst("[?#].*$", "")
                .replaceFirst("^/en/", "/")
                .replaceFirst("/(ban-in)?$", ""));
    }
}
