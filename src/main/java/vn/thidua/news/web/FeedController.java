package vn.thidua.news.web;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thidua.design.Frame;
import vn.thidua.news.Headlines;
import vn.thidua.news.Sections;
import vn.thidua.platform.Missing;

@Controller
class FeedController {

    private static final int NEWEST = 30;

    private final Headlines headlines;
    private final Sections sections;

    FeedController(Headlines headlines, Sections sections) {
        this.headlines = headlines;
        this.sections = sections;
    }

    @GetMapping("/rss.xml")
    ResponseEntity<String> rss() {
        var frame = Frame.current();
        var feed = new Feed(frame.agency().name().vi(), "/", headlines.latest(frame.site(), NEWEST));
        return xml("application/rss+xml", feed.rss());
    }

    @GetMapping("/atom.xml")
    ResponseEntity<String> atom() {
        var frame = Frame.current();
        var feed = new Feed(frame.agency().name().vi(), "/", headlines.latest(frame.site(), NEWEST));
        return xml("application/atom+xml", feed.atom());
    }

    @GetMapping("/chuyen-muc/{slug}/rss.xml")
    ResponseEntity<String> section(@PathVariable String slug) {
        var frame = Frame.current();
        var section = sections.of(frame.site()).stream()
                .filter(known -> known.slug().equals(slug))
                .findFirst()
                .orElseThrow(Missing::new);
        var articles = headlines.ofSection(frame.site(), slug, 1, NEWEST).items();
        var title = section.name().vi() + " – " + frame.agency().name().vi();
        return xml("application/rss+xml", new Feed(title, section.href(), articles).rss());
    }

    private static ResponseEntity<String> xml(String type, String text) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type + ";charset=UTF-8"))
                .body(text);
    }
}
