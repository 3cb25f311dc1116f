package vn.thidua.emulation.review;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// When and where a meeting is, who leads it, what it deals with and from which documents.
///
/// @param title as it is called in its papers
/// @param online address for those who join from elsewhere; empty where nobody does
/// @param begins by the clock of the hall
/// @param documents the names of what is laid before the meeting
/// @param quorum as the bloc itself has settled it; `null` where it goes by the rule in force
/// @param delegating as the bloc itself has settled it
public record ReviewPlan(
        String title,
        String place,
        String online,
        LocalDateTime begins,
        Officer chair,
        Officer secretary,
        List<AgendaItem> agenda,
        List<String> documents,
        @Nullable Quorum quorum,
        Delegating delegating) {

    public ReviewPlan {
        title = title.strip();
        place = place.strip();
        online = online.strip();
        agenda = List.copyOf(agenda);
        documents = documents.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        if (title.isEmpty()) throw new ReviewRefused.WithoutTitle();
        if (place.isEmpty()) throw new ReviewRefused.WithoutPlace();
        if (!online.isEmpty() && !online.matches("https?://\\S+")) throw new ReviewRefused.NotALink(online);
        if (agenda.isEmpty()) throw new ReviewRefused.EmptyAgenda();
        if (chair.named() && chair.name().equals(secretary.name())) throw new ReviewRefused.OneOfficerTwice();
    }

    ReviewPlan led(Officer chair, Officer secretary) {
        return new ReviewPlan(title, place, online, begins, chair, secretary, agenda, documents, quorum, delegating);
    }

    String officers() {
        return chair.words() + "; " + secretary.words();
    }
}
