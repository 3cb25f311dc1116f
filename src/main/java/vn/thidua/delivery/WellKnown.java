package vn.thidua.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.thidua.design.Frame;

/// What robots and finders of holes ask for at addresses that others have fixed.
@Controller
class WellKnown {

    private static final Duration CONTACT_HOLDS = Duration.ofDays(180);
    private static final String TEXT = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8";

    private final Clock clock;

    WellKnown(Clock clock) {
        this.clock = clock;
    }

    @GetMapping(value = "/robots.txt", produces = TEXT)
    @ResponseBody
    String robots() {
        return """
                User-agent: *
                Disallow: /quan-tri
                Disallow: /dang-nhap
                Disallow: /tim-kiem
                Disallow: /en/tim-kiem

                Sitemap: %s/sitemap.xml
                """.formatted(Frame.current().baseUrl());
    }

    @GetMapping(value = "/.well-known/security.txt", produces = TEXT)
    @ResponseBody
    String security() {
        var frame = Frame.current();
        return """
                Contact: %s
                Expires: %s
                Preferred-Languages: vi, en
                Canonical: %s/.well-known/security.txt
                """.formatted(
                        frame.agency().email().isBlank()
                                ? frame.baseUrl()
                                : "mailto:" + frame.agency().email(),
                        clock.instant().plus(CONTACT_HOLDS).truncatedTo(ChronoUnit.DAYS),
                        frame.baseUrl());
    }
}
