package vn.thidua.emulation.pact.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import vn.thidua.design.Words;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.pact.Beginning;
import vn.thidua.emulation.pact.PactId;
import vn.thidua.emulation.pact.PactRefused;
import vn.thidua.emulation.pact.PactRight;
import vn.thidua.emulation.pact.PactSigning;
import vn.thidua.emulation.pact.PactText;
import vn.thidua.emulation.pact.Pacts;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;

/// Pacts as they are read, and the steps from draft to signing.
@Controller
class PactController {

    static final String PATH = "/quan-tri/giao-uoc";

    private final Pacts pacts;
    private final PactSigning signing;
    private final PactPages pages;
    private final PactReading reading;

    PactController(Pacts pacts, PactSigning signing, PactPages pages, PactReading reading) {
        this.pacts = pacts;
        this.signing = signing;
        this.pages = pages;
        this.reading = reading;
    }

    @GetMapping(PATH)
    ModelAndView list(Actor actor) {
        var site = PactReading.site();
        if (List.of(PactRight.values()).stream().noneMatch(right -> actor.mayAnywhere(right, site)))
            throw new Forbidden(PactRight.COMMENT);
        var rows = pages.of(site).stream()
                .filter(listed -> listed.scopes().stream()
                        .anyMatch(scope ->
                                List.of(PactRight.values()).stream().anyMatch(right -> actor.may(right, scope))))
                .map(PactPages.Listed::row)
                .toList();
        return new ModelAndView("emulation/pact/web/pacts", "page", new PactsPage(rows, beginnings(actor)));
    }

    private List<PactsPage.Beginning> beginnings(Actor actor) {
        return pages.beginnings(PactReading.site()).stream()
                .filter(year -> pacts.mayBegin(actor, PactReading.site(), new BlocYearId(year.blocYear())))
                .toList();
    }

    @PostMapping(PATH)
    ModelAndView begin(
            Actor actor,
            @RequestParam(name = "khoi") UUID blocYear,
            @RequestParam(name = "tu", defaultValue = "mau") String from) {
        var beginning = from.equals("nam-truoc") ? Beginning.LAST_YEAR : Beginning.TEMPLATE;
        var id = pacts.begin(actor, PactReading.site(), new BlocYearId(blocYear), beginning);
        return PactReading.redirect(PATH + "/" + id.value(), "pact-begun");
    }

    @GetMapping(PATH + "/{id:[0-9a-f-]{36}}")
    ModelAndView show(Actor actor, @PathVariable UUID id) {
        return page(actor, id, HttpStatus.OK, PactPage.Notice.NONE);
    }

    private ModelAndView page(Actor actor, UUID id, HttpStatus status, PactPage.Notice notice) {
        return new ModelAndView(
                "emulation/pact/web/pact", Map.of("page", reading.page(actor, new PactId(id), notice)), status);
    }

    @PostMapping(PATH + "/{id:[0-9a-f-]{36}}/lay-y-kien")
    ModelAndView consult(Actor actor, @PathVariable UUID id) {
        return done(
                actor,
                id,
                "state",
                "",
                "pact-consulted",
                () -> pacts.consult(actor, PactReading.site(), new PactId(id)));
    }

    @PostMapping(PATH + "/{id:[0-9a-f-]{36}}/mo-ky")
    ModelAndView open(Actor actor, @PathVariable UUID id) {
        return done(
                actor, id, "state", "", "pact-opened", () -> signing.open(actor, PactReading.site(), new PactId(id)));
    }

    @PostMapping(PATH + "/{id:[0-9a-f-]{36}}/sua-doi")
    ModelAndView amend(
            Actor actor, @PathVariable UUID id, @RequestParam(name = "ly-do", defaultValue = "") String reason) {
        return done(
                actor,
                id,
                "sua-doi",
                reason,
                "pact-amended",
                () -> pacts.amend(actor, PactReading.site(), new PactId(id), reason));
    }

    @PostMapping(PATH + "/{id:[0-9a-f-]{36}}/huy")
    ModelAndView giveUp(
            Actor actor, @PathVariable UUID id, @RequestParam(name = "ly-do", defaultValue = "") String reason) {
        return done(
                actor,
                id,
                "huy",
                reason,
                "pact-given-up",
                () -> pacts.giveUp(actor, PactReading.site(), new PactId(id), reason));
    }

    /// What could not be done is told at its place, with what was typed.
    private ModelAndView done(Actor actor, UUID id, String place, String typed, String key, Runnable verb) {
        try {
            verb.run();
            return PactReading.redirect(PATH + "/" + id, key);
        } catch (PactRefused refusal) {
            return page(
                    actor,
                    id,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    new PactPage.Notice(place, Words.say(refusal.key(), refusal.facts()), typed, ""));
        }
    }

    /// With `voi=nam-truoc` the bloc's last pact, otherwise an earlier version.
    @GetMapping(PATH + "/{id:[0-9a-f-]{36}}/so-sanh")
    ModelAndView compare(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String voi) {
        var kept = pacts.pact(actor, PactReading.site(), new PactId(id));
        var lastYears = voi.equals("nam-truoc");
        var version = voi.matches("[1-9][0-9]{0,3}")
                ? Integer.parseInt(voi)
                : Math.max(1, kept.pact().version() - 1);
        var before = lastYears
                ? pacts.lastYears(actor, kept.occasion()).orElse(EMPTY)
                : pacts.text(actor, PactReading.site(), kept.pact().id(), version);
        var with = lastYears ? Words.say("pact.compare.year") : Words.say("pact.compare.version", version);
        var fields =
                ComparePage.fields(before, kept.pact().text(), kept.occasion().members());
        return new ModelAndView("emulation/pact/web/compare", "page", new ComparePage(kept, with, fields));
    }

    private static final PactText EMPTY = new PactText("", "", List.of(), "", "");

    @GetMapping(PATH + "/{id:[0-9a-f-]{36}}/giao-uoc.pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable UUID id) {
        var bytes = signing.document(actor, PactReading.site(), new PactId(id));
        return Download.of(bytes, MediaType.APPLICATION_PDF, "giao-uoc.pdf");
    }

    @GetMapping(PATH + "/{id:[0-9a-f-]{36}}/giao-uoc.docx")
    ResponseEntity<byte[]> docx(Actor actor, @PathVariable UUID id) {
        var bytes = pacts.docx(actor, PactReading.site(), new PactId(id));
        return Download.of(bytes, Download.WORD, "giao-uoc.docx");
    }

    @GetMapping(PATH + "/{id:[0-9a-f-]{36}}/ky/{n:[1-9][0-9]?}/ban-giay")
    ResponseEntity<byte[]> sheet(Actor actor, @PathVariable UUID id, @PathVariable int n) {
        var sheet = signing.sheet(actor, PactReading.site(), new PactId(id), n);
        var type = MediaType.parseMediaType(sheet.kind());
        return Download.of(sheet.bytes(), type, "ban-giay-" + n + "." + type.getSubtype());
    }

    /// A screen for the hall: who has signed, filling up.
    @GetMapping(PATH + "/{id:[0-9a-f-]{36}}/man-hinh")
    ModelAndView screen(Actor actor, @PathVariable UUID id) {
        var board = reading.fixedBoard(actor, pacts.pact(actor, PactReading.site(), new PactId(id)));
        return new ModelAndView("emulation/pact/web/screen", "page", board);
    }
}
