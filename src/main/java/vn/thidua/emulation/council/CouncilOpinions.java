package vn.thidua.emulation.council;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.design.Words;
import vn.thidua.platform.SiteId;

/// Whether the people have had their say about what is on the list, as far as rules want it before the council.
@Component
class CouncilOpinions {

    private final OpinionWindows windows;
    private final CouncilTerms terms;

    CouncilOpinions(OpinionWindows windows, CouncilTerms terms) {
        this.windows = windows;
        this.terms = terms;
    }

    /// Of what stands on the list, in its order.
    List<PeoplesOpinion> of(SiteId site, List<Listed> items) {
        var standing = items.stream().filter(Listed::stands).toList();
        var known = windows.about(site, standing.stream().map(Listed::dossier).toList());
        return standing.stream()
                .map(item -> new PeoplesOpinion(
                        item,
                        terms.opinion(site, item.dossier()),
                        known.stream()
                                .filter(window -> window.dossier().equals(item.dossier()))
                                .toList()))
                .toList();
    }

    void mustLetMeet(SiteId site, List<Listed> items, LocalDate day) {
        var open = these(site, items, opinion -> opinion.forbidsSession(day));
        if (open.isEmpty()) return;
        var until = open.stream()
                .flatMap(opinion -> opinion.windows().stream())
                .map(OpinionWindow::until)
                .max(LocalDate::compareTo)
                .orElseThrow();
        throw new CouncilRefused.PeopleStillAsked(codes(open), Words.day(until), sources(open));
    }

    void mustLetTell(SiteId site, List<Listed> items, LocalDate today) {
        var open = these(site, items, opinion -> opinion.forbidsTelling(today));
        if (!open.isEmpty()) throw new CouncilRefused.PeopleUnanswered(codes(open), sources(open));
    }

    private List<PeoplesOpinion> these(SiteId site, List<Listed> items, Predicate<PeoplesOpinion> wanted) {
        return of(site, items).stream().filter(wanted).toList();
    }

    private static String codes(List<PeoplesOpinion> open) {
        return open.stream().map(opinion -> opinion.item().code()).collect(Collectors.joining(", "));
    }

    private static String sources(List<PeoplesOpinion> open) {
        return open.stream().map(PeoplesOpinion::source).distinct().collect(Collectors.joining("; "));
    }
}
