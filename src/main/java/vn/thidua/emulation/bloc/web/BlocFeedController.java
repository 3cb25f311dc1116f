package vn.thidua.emulation.bloc.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thidua.design.Words;
import vn.thidua.emulation.bloc.BlocCalendars;

/// The calendar of a unit for whoever has its secret address; kept by nobody on the way.
@Controller
class BlocFeedController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final BlocCalendars calendars;
    private final Clock clock;

    BlocFeedController(BlocCalendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    @GetMapping("/lich/{secret:[0-9a-f]{48}}.ics")
    ResponseEntity<byte[]> feed(@PathVariable String secret) {
        var text = CalendarText.of(Words.say("bloc.calendar"), calendars.feed(secret), clock.instant());
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore())
                .header("X-Robots-Tag", "noindex")
                .header("Referrer-Policy", "no-referrer")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
