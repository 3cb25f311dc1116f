package vn.thidua.site.web;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import vn.thidua.design.Head;
import vn.thidua.design.Words;

/// A fixed page in the reader's language; `translated` is false where it falls back to Vietnamese.
public record FixedPageView(String path, String title, String body, boolean translated) {

    public FixedPageView {
        body = scrolling(body);
    }

    /// Its tables in frames of their own, which scroll sideways where a screen is narrow.
    private static String scrolling(String body) {
        if (!body.contains("<table")) return body;
        var page = Jsoup.parseBodyFragment(body);
        page.outputSettings().prettyPrint(false);
        for (var table : page.select("table")) {
            var caption = table.select("caption").text();
            var frame = new Element("div")
                    .addClass("sheet")
                    .attr("tabindex", "0")
                    .attr("role", "group")
                    .attr("aria-label", caption.isEmpty() ? Words.say("article.table") : caption);
            table.replaceWith(frame);
            frame.appendChild(table);
        }
        return page.body().html();
    }

    public Head head() {
        var text = Jsoup.parseBodyFragment(body).text();
        var about = text.length() <= 160 ? text : text.substring(0, text.lastIndexOf(' ', 160)) + "…";
        return Head.of(title, about.isBlank() ? title : about, path);
    }
}
