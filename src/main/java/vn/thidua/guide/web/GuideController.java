package vn.thidua.guide.web;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.guide.Guide;

/// The guide, for everybody who is signed in.
@Controller
class GuideController {

    static final String PATH = "/quan-tri/huong-dan";

    private final Guide guide;

    GuideController(Guide guide) {
        this.guide = guide;
    }

    @GetMapping(PATH)
    ModelAndView first() {
        return show(guide.chapters().getFirst().slug());
    }

    @GetMapping(PATH + "/{chapter:[0-9][a-z0-9-]*}")
    ModelAndView show(@PathVariable String chapter) {
        return new ModelAndView("guide/web/chapter", "page", new GuidePage(guide.chapter(chapter), guide.chapters()));
    }

    @GetMapping(PATH + "/anh/{name:[a-z0-9-]+}.png")
    ResponseEntity<byte[]> picture(@PathVariable String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .body(guide.picture(name));
    }
}
