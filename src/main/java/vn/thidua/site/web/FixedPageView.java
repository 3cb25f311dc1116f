package vn.thidua.site.web;

import org.jsoup.Jsoup;
import vn.thidua.design.Head;

/// A fixed page in the reader's language; `translated` is false where it falls back to Vietnamese.
public record FixedPageView(String path, String title, String body, boolean translated) {

    public Head head() {
        var text = Jsoup.parseBodyFragment(body).text();
        var about = text.length() <= 160 ? text : text.substring(0, text.lastIndexOf(' ', 160)) + "…";
        return Head.of(title, about.isBlank() ? title : about, path);
    }
}
