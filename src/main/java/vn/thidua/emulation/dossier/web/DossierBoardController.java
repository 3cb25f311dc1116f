package vn.thidua.emulation.dossier.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.Download;
import vn.thidua.design.Frame;
import vn.thidua.design.Spreadsheet;
import vn.thidua.design.Words;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.dossier.DossierListPaper;
import vn.thidua.emulation.dossier.DossierRefused;
import vn.thidua.emulation.dossier.Proposals;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Refusal;

/// All proposals in a list, what is done with many of them, and what a certified ranking offers to propose.
@Controller
class DossierBoardController {

    static final String PATH = "/quan-tri/ho-so";
    static final String YEAR = PATH + "/nam/{year:[0-9a-f-]{36}}";

    private static final int MOST_LISTED = 5_000;

    private final DossierReading reading;
    private final DossierPages pages;
    private final ManyAtOnce many;
    private final Proposals proposals;
    private final DossierListPaper paper;
    private final BlocYears years;
    private final Clock clock;

    DossierBoardController(
            DossierReading reading,
            DossierPages pages,
            ManyAtOnce many,
            Proposals proposals,
            DossierListPaper paper,
            BlocYears years,
            Clock clock) {
        this.reading = reading;
        this.pages = pages;
        this.many = many;
        this.proposals = proposals;
        this.paper = paper;
        this.years = years;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView board(Actor actor, @RequestParam Map<String, String> asked) {
        var page = reading.board(actor, BoardFilter.of(asked), DossierPages.SIZE, 0, List.of(), List.of(), "");
        return new ModelAndView("emulation/dossier/web/board", "page", page);
    }

    @PostMapping(PATH + "/ca-loat")
    ModelAndView many(
            Actor actor,
            @RequestParam(name = "viec", defaultValue = "") String word,
            @RequestParam(name = "chon", required = false) @Nullable List<UUID> chosen,
            @RequestParam(name = "ly-do", defaultValue = "") String reason,
            @RequestParam Map<String, String> asked) {
        DossierReading.mustSeeSome(actor);
        var act = Arrays.stream(ManyAtOnce.Act.values())
                .filter(one -> one.word.equals(word))
                .findFirst()
                .orElseThrow(Missing::new);
        var filter = BoardFilter.of(asked);
        if (chosen == null || chosen.isEmpty()) return failed(actor, filter, 0, new DossierRefused.NothingChosen());
        var outcome = many.act(actor, DossierReading.site(), act, chosen, reason);
        if (outcome.failed().isEmpty()) return redirect(filter);
        var page = reading.board(
                actor,
                filter,
                DossierPages.SIZE,
                outcome.done(),
                outcome.failed(),
                chosen.stream().map(UUID::toString).toList(),
                reason);
        return new ModelAndView("emulation/dossier/web/board", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView failed(Actor actor, BoardFilter filter, int done, Refusal why) {
        var words = Words.say(why.key(), why.facts());
        var page = reading.board(actor, filter, DossierPages.SIZE, done, List.of(words), List.of(), "");
        return new ModelAndView("emulation/dossier/web/board", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView redirect(BoardFilter filter) {
        var query = filter.query();
        return new ModelAndView("redirect:" + Frame.current().href(PATH) + "?" + query + (query.isEmpty() ? "" : "&")
                + "bao=dossier-many");
    }

    @GetMapping(PATH + "/danh-sach.{form:xlsx|pdf|docx}")
    ResponseEntity<byte[]> list(Actor actor, @PathVariable String form, @RequestParam Map<String, String> asked) {
        var filter = BoardFilter.of(asked);
        var page = reading.board(actor, filter, MOST_LISTED, 0, List.of(), List.of(), "");
        var name = "danh-sach-de-nghi";
        if (form.equals("xlsx"))
            return Download.of(DossierSheet.of(page), MediaType.parseMediaType(Spreadsheet.TYPE), name + ".xlsx");
        var lines = page.rows().items().stream()
                .map(row ->
                        new DossierListPaper.Line(row.award(), row.subject(), row.position(), row.unit(), row.code()))
                .toList();
        var made = paper.paper(Frame.current().of(Frame.current().agency().name()), lines, reading.today());
        var at = clock.instant();
        return Download.paper(name, form, () -> paper.pdf(made, at), () -> paper.docx(made, at));
    }

    @GetMapping(YEAR)
    ModelAndView offers(Actor actor, @PathVariable UUID year) {
        return offers(actor, year, "", HttpStatus.OK);
    }

    private ModelAndView offers(Actor actor, UUID id, String fault, HttpStatus status) {
        var year = new BlocYearId(id);
        var offers = proposals.offers(actor, DossierReading.site(), year);
        var page = new OffersPage(years.year(DossierReading.site(), year), offers, fault);
        return new ModelAndView("emulation/dossier/web/offers", Map.of("page", page), status);
    }

    @PostMapping(YEAR + "/lap")
    ModelAndView draft(
            Actor actor,
            @PathVariable UUID year,
            @RequestParam(name = "chon", required = false) @Nullable List<String> chosen) {
        try {
            proposals.fromRanking(
                    actor, DossierReading.site(), new BlocYearId(year), chosen == null ? List.of() : chosen);
        } catch (DossierRefused refusal) {
            return offers(actor, year, Words.say(refusal.key(), refusal.facts()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new ModelAndView("redirect:" + Frame.current().href(PATH + "?buoc=DRAFT&bao=dossier-drafted"));
    }
}
