package vn.thidua.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// One thing found, with the place where it speaks of what was asked.
public record Hit(
        UUID id,
        String address,
        String section,
        String sectionName,
        String byline,
        LocalDate day,
        Instant at,
        List<Segment> title,
        List<Segment> excerpt,
        boolean fromAttachment) {

    public String plainTitle() {
        return title.stream().map(Segment::text).reduce("", String::concat);
    }
}
