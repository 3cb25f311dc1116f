package vn.thidua.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.thidua.search.language.Syllables;

/// One thing that can be found; its texts are plain, without markup.
public record Entry(
        UUID id,
        UUID site,
        String address,
        String title,
        String lead,
        String body,
        String attachments,
        String byline,
        String section,
        String sectionName,
        List<String> tags,
        LocalDate day,
        Instant at) {

    public Entry {
        title = Syllables.normal(title);
        lead = Syllables.normal(lead);
        body = Syllables.normal(body);
        attachments = Syllables.normal(attachments);
        byline = Syllables.normal(byline);
        sectionName = Syllables.normal(sectionName);
        tags = tags.stream().map(Syllables::normal).toList();
    }
}
