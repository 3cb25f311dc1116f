package vn.thidua.news.web;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

final class Uris {

    private Uris() {}

    static String component(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
