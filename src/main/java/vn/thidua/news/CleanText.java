package vn.thidua.news;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import vn.thidua.design.Live;

/// The gate for text from outside: NFC, ordinary spaces, no control characters, inline HTML by a positive list.
public final class CleanText {

    private static final PolicyFactory INLINE = new HtmlPolicyBuilder()
            .allowElements("strong", "em", "sub", "sup", "br", "a")
            .allowElements((_, _) -> "strong", "b")
            .allowElements((_, _) -> "em", "i")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("http", "https", "mailto", "tel")
            .toFactory();
    private static final PolicyFactory ITEM =
            INLINE.and(new HtmlPolicyBuilder().allowElements("ul", "ol", "li").toFactory());

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u202F\\uFEFF]+");
    private static final Pattern FORBIDDEN = Pattern.compile(
            "[\\p{Cc}\\p{Cs}\\u00AD\\u200B\\u202A-\\u202E\\u2066-\\u2069" + Live.OPEN + Live.CLOSE + "]");

    private CleanText() {}

    /// One line of plain text.
    public static String plain(String text) {
        var spaced = SPACES.matcher(text).replaceAll(" ").strip();
        return Normalizer.normalize(FORBIDDEN.matcher(spaced).replaceAll(""), Normalizer.Form.NFC);
    }

    static String inline(String html) {
        return clean(INLINE, html);
    }

    /// A list's item may hold another list.
    static String item(String html) {
        return clean(ITEM, html);
    }

    private static String clean(PolicyFactory policy, String html) {
        var spaced = plain(html.replace("&nbsp;", " "));
        var safe = Jsoup.parseBodyFragment(policy.sanitize(spaced));
        safe.outputSettings().prettyPrint(false);
        return safe.body().html().strip();
    }
}
