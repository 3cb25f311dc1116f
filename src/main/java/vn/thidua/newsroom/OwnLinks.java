package vn.thidua.newsroom;

import java.util.List;
import org.jsoup.Jsoup;

/// Links of a text to articles of its own site.
final class OwnLinks {

    private static final String ARTICLE = "/tin/";

    private OwnLinks() {}

    static List<String> in(String html) {
        return Jsoup.parseBodyFragment(html).select("a[href^=" + ARTICLE + "]").eachAttr("href").stream()
                .distinct()
                .toList();
    }

    /// The name of the article in its address.
    static String slug(String href) {
        return href.substring(ARTICLE.length()).replaceFirst("[/?#].*$", "");
    }
}
