package vn.thidua.news.web;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thidua.design.Frame;
import vn.thidua.platform.Missing;

/// The map for search engines: an index and parts of at most 10,000 addresses (the protocol allows 50,000).
@Controller
class SitemapController {

    private final SitemapPages pages;

    SitemapController(SitemapPages pages) {
        this.pages = pages;
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> index() {
        return xml(pages.index(Frame.current()));
    }

    @GetMapping("/sitemap-{part:[0-9]{1,4}}.xml")
    ResponseEntity<String> part(@PathVariable int part) {
        return xml(pages.part(Frame.current(), part).orElseThrow(Missing::new));
    }

    private static ResponseEntity<String> xml(String text) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/xml;charset=UTF-8"))
                .body(text);
    }
}
