package vn.thidua.emulation.pact.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.Download;
import vn.thidua.design.Keeping;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.pact.PublishedPacts;
import vn.thidua.platform.Missing;
import vn.thidua.signing.Answer;
import vn.thidua.signing.Verdict;

/// The address of a pact, where everybody may have its signatures judged and take the document along.
@Controller
class PublicPactController {

    private static final String HERE = "/khoi/{bloc}/{year:[0-9]{4}}/giao-uoc";
    private static final Duration FRESH = Duration.ofMinutes(10);

    private final PublishedPacts pacts;
    private final BlocYears years;
    private final PactReading reading;

    PublicPactController(PublishedPacts pacts, BlocYears years, PactReading reading) {
        this.reading = reading;
        this.pacts = pacts;
        this.years = years;
    }

    /// A pact with what is said of its document.
    public record Judged(PublicPact pact, Answer answer) {}

    static String path(BlocYear year) {
        return "/khoi/" + year.bloc().slug() + "/" + year.year() + "/giao-uoc";
    }

    @GetMapping(HERE)
    ModelAndView judged(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String bloc,
            @PathVariable int year) {
        var enrolled = enrolled(bloc, year);
        var kept = pacts.of(enrolled.site(), enrolled.id()).orElseThrow(Missing::new);
        var judged = pacts.judged(enrolled.site(), enrolled.id());
        if (judged.verdict() instanceof Verdict.Unjudged) response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        else Keeping.freshFor(request, FRESH);
        var page = reading.open(kept, path(enrolled));
        var answer = Answer.of(page.title(), judged.digest(), judged.verdict());
        return new ModelAndView("emulation/pact/web/judged", Map.of("page", new Judged(page, answer)));
    }

    @GetMapping(HERE + ".pdf")
    ResponseEntity<byte[]> document(@PathVariable String bloc, @PathVariable int year) {
        var enrolled = enrolled(bloc, year);
        var name = "giao-uoc-" + bloc + "-" + year + ".pdf";
        return Download.of(pacts.document(enrolled.site(), enrolled.id()), MediaType.APPLICATION_PDF, name);
    }

    private BlocYear enrolled(String bloc, int year) {
        return years.published(PactReading.site(), bloc, year).orElseThrow(Missing::new);
    }
}
