package vn.thidua.emulation.programme.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.Download;
import vn.thidua.design.Frame;
import vn.thidua.design.Words;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.Typed;
import vn.thidua.emulation.bloc.BlocRight;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.programme.Issue;
import vn.thidua.emulation.programme.ProgrammeId;
import vn.thidua.emulation.programme.ProgrammePaper;
import vn.thidua.emulation.programme.ProgrammeRefused;
import vn.thidua.emulation.programme.ProgrammeRight;
import vn.thidua.emulation.programme.Programmes;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Missing;

/// Action programmes at the desk: begun, put into force, sent, judged, revised.
@Controller
class ProgrammeController {

    static final String PATH = "/quan-tri/chuong-trinh";
    static final String HERE = PATH + "/{id:[0-9a-f-]{36}}";
    private static final String YEAR = PATH + "/nam/{year:[0-9a-f-]{36}}";

    private final Programmes programmes;
    private final ProgrammePaper paper;
    private final ProgrammePages pages;
    private final ProgrammeReading reading;
    private final BlocYears years;
    private final Clock clock;

    ProgrammeController(
            Programmes programmes,
            ProgrammePaper paper,
            ProgrammePages pages,
            ProgrammeReading reading,
            BlocYears years,
            Clock clock) {
        this.programmes = programmes;
        this.paper = paper;
        this.pages = pages;
        this.reading = reading;
        this.years = years;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView list(Actor actor) {
        var site = ProgrammeReading.site();
        if (!actor.mayAnywhere(BlocRight.VIEW, site) && !actor.mayAnywhere(BlocRight.ARRANGE, site))
            throw new Forbidden(BlocRight.VIEW);
        var seen = pages.years(site).stream()
                .filter(id -> years.maySee(actor, years.year(site, id)))
                .map(id -> reading.year(actor, id))
                .toList();
        return new ModelAndView("emulation/programme/web/programmes", "page", new ProgrammesPage(seen));
    }

    @GetMapping(YEAR)
    ModelAndView year(Actor actor, @PathVariable UUID year) {
        var one = reading.year(actor, new BlocYearId(year));
        return new ModelAndView("emulation/programme/web/programmes", "page", new ProgrammesPage(List.of(one)));
    }

    @PostMapping(YEAR)
    ModelAndView begin(Actor actor, @PathVariable UUID year, @RequestParam(name = "don-vi") UUID unit) {
        var id = programmes.begin(actor, ProgrammeReading.site(), new BlocYearId(year), new UnitId(unit));
        return redirect(PATH + "/" + id.value() + "/soan", "programme-begun");
    }

    static ModelAndView redirect(String path, String done) {
        return new ModelAndView("redirect:" + Frame.current().href(path) + "?bao=" + done);
    }

    @GetMapping(HERE)
    ModelAndView show(Actor actor, @PathVariable UUID id) {
        return page(actor, id, HttpStatus.OK, ProgrammePage.Notice.NONE);
    }

    private ModelAndView page(Actor actor, UUID id, HttpStatus status, ProgrammePage.Notice notice) {
        return new ModelAndView(
                "emulation/programme/web/programme", Map.of("page", reading.page(actor, id, notice)), status);
    }

    /// What could not be done is told at its place, with what was typed.
    private ModelAndView done(Actor actor, UUID id, String place, String typed, String key, Runnable verb) {
        try {
            verb.run();
            return redirect(PATH + "/" + id, key);
        } catch (ProgrammeRefused refusal) {
            var words = Words.say(refusal.key(), refusal.facts());
            return page(actor, id, HttpStatus.UNPROCESSABLE_CONTENT, new ProgrammePage.Notice(place, words, typed));
        }
    }

    @PostMapping(HERE + "/ban-hanh")
    ModelAndView issue(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(name = "so", defaultValue = "") String symbol,
            @RequestParam(name = "noi", defaultValue = "") String place,
            @RequestParam(name = "ngay", defaultValue = "") String on,
            @RequestParam(name = "nguoi-ky", defaultValue = "") String signer) {
        return done(
                actor,
                id,
                "ban-hanh",
                symbol,
                "programme-issued",
                () -> programmes.issue(
                        actor,
                        ProgrammeReading.site(),
                        new ProgrammeId(id),
                        issued(actor, id, symbol, place, on, signer)));
    }

    private Issue issued(Actor actor, UUID id, String symbol, String place, String on, String chosen) {
        var kept = programmes.programme(actor, ProgrammeReading.site(), new ProgrammeId(id));
        actor.must(ProgrammeRight.ISSUE, kept.scope());
        var signer = reading.signers(kept.unit()).stream()
                .filter(one -> one.value().equals(chosen))
                .findFirst()
                .orElseThrow(ProgrammeRefused.WithoutSigner::new);
        var day = Typed.day(on).orElseThrow(() -> new ProgrammeRefused.NotADay(on.strip()));
        return new Issue(symbol, place, day, signer.name(), signer.title());
    }

    @PostMapping(HERE + "/rut")
    ModelAndView takeBack(Actor actor, @PathVariable UUID id) {
        return done(
                actor,
                id,
                "buoc",
                "",
                "programme-taken-back",
                () -> programmes.takeBack(actor, ProgrammeReading.site(), new ProgrammeId(id)));
    }

    @PostMapping(HERE + "/nop")
    ModelAndView submit(Actor actor, @PathVariable UUID id) {
        return done(
                actor,
                id,
                "buoc",
                "",
                "programme-submitted",
                () -> programmes.submit(actor, ProgrammeReading.site(), new ProgrammeId(id)));
    }

    @PostMapping(HERE + "/chap-nhan")
    ModelAndView accept(Actor actor, @PathVariable UUID id) {
        return done(
                actor,
                id,
                "buoc",
                "",
                "programme-accepted",
                () -> programmes.accept(actor, ProgrammeReading.site(), new ProgrammeId(id)));
    }

    @PostMapping(HERE + "/tra-lai")
    ModelAndView giveBack(
            Actor actor, @PathVariable UUID id, @RequestParam(name = "ly-do", defaultValue = "") String reason) {
        return done(
                actor,
                id,
                "tra-lai",
                reason,
                "programme-returned",
                () -> programmes.giveBack(actor, ProgrammeReading.site(), new ProgrammeId(id), reason));
    }

    @PostMapping(HERE + "/sua-doi")
    ModelAndView revise(
            Actor actor, @PathVariable UUID id, @RequestParam(name = "ly-do", defaultValue = "") String reason) {
        return done(
                actor,
                id,
                "sua-doi",
                reason,
                "programme-revised",
                () -> programmes.revise(actor, ProgrammeReading.site(), new ProgrammeId(id), reason));
    }

    @GetMapping(HERE + "/chuong-trinh.{form:pdf|docx}")
    ResponseEntity<byte[]> paper(Actor actor, @PathVariable UUID id, @PathVariable String form) {
        var page = reading.page(actor, id, ProgrammePage.Notice.NONE);
        if (!page.printable()) throw new Missing();
        var at = clock.instant();
        return Download.paper(
                "chuong-trinh",
                form,
                () -> paper.pdf(page.kept(), page.year(), page.agreed(), at),
                () -> paper.docx(page.kept(), page.year(), page.agreed(), at));
    }
}
