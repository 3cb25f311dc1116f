package vn.thidua.emulation.ranking.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.Frame;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.ranking.PublishedRankings;
import vn.thidua.platform.Missing;

/// A certified ranking for everybody: the page that says how to check it, and the open data.
@Controller
class PublicRankingController {

    private static final String HERE = "/khoi/{bloc}/{year:[0-9]{4}}/xep-hang";
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final PublishedRankings rankings;
    private final BlocYears years;

    PublicRankingController(PublishedRankings rankings, BlocYears years) {
        this.rankings = rankings;
        this.years = years;
    }

    static String path(BlocYear year) {
        return "/khoi/" + year.bloc().slug() + "/" + year.year() + "/xep-hang";
    }

    @GetMapping(HERE)
    ModelAndView show(@PathVariable String bloc, @PathVariable int year) {
        return new ModelAndView("emulation/ranking/web/public", Map.of("page", page(bloc, year)));
    }

    private PublicRankingPage page(String bloc, int year) {
        var enrolled = years.published(Frame.current().site(), bloc, year).orElseThrow(Missing::new);
        var published = rankings.of(enrolled.site(), enrolled.id()).orElseThrow(Missing::new);
        return new PublicRankingPage(enrolled.title(), path(enrolled), published);
    }

    @GetMapping(HERE + ".json")
    ResponseEntity<byte[]> json(@PathVariable String bloc, @PathVariable int year) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(page(bloc, year).published().file().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping(HERE + ".csv")
    ResponseEntity<byte[]> csv(@PathVariable String bloc, @PathVariable int year) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .body(OpenSheet.of(page(bloc, year).published()));
    }
}
