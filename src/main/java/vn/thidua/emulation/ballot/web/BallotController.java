package vn.thidua.emulation.ballot.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.Frame;
import vn.thidua.design.Words;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.ballot.BallotCounting;
import vn.thidua.emulation.ballot.BallotId;
import vn.thidua.emulation.ballot.BallotRefused;
import vn.thidua.emulation.ballot.Ballots;
import vn.thidua.emulation.bloc.BlocRight;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.rules.RulesRefused;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.SiteId;

/// Ballots at the desk: listed, opened, closed, certified, declared void.
@Controller
class BallotController {

    static final String PATH = "/quan-tri/bieu-quyet";
    static final String YEAR = PATH + "/nam/{year:[0-9a-f-]{36}}";
    static final String HERE = PATH + "/{id:[0-9a-f-]{36}}";

    private final Ballots ballots;
    private final BallotCounting counting;
    private final BallotPages pages;
    private final BallotReading reading;
    private final BlocYears years;

    BallotController(
            Ballots ballots, BallotCounting counting, BallotPages pages, BallotReading reading, BlocYears years) {
        this.ballots = ballots;
        this.counting = counting;
        this.pages = pages;
        this.reading = reading;
        this.years = years;
    }

    static SiteId site() {
        return Frame.current().site();
    }

    static ModelAndView redirect(String id, String done) {
        return new ModelAndView("redirect:" + Frame.current().href(PATH + "/" + id) + "?bao=" + done);
    }

    @GetMapping(PATH)
    ModelAndView list(Actor actor) {
        if (!actor.mayAnywhere(BlocRight.VIEW, site()) && !actor.mayAnywhere(BlocRight.ARRANGE, site()))
            throw new Forbidden(BlocRight.VIEW);
        return list(pages.years(site()).stream()
                .filter(id -> years.maySee(actor, years.year(site(), id)))
                .map(id -> reading.year(actor, id))
                .toList());
    }

    @GetMapping(YEAR)
    ModelAndView year(Actor actor, @PathVariable UUID year) {
        return list(List.of(reading.year(actor, new BlocYearId(year))));
    }

    private static ModelAndView list(List<BallotsPage.Year> years) {
        return new ModelAndView("emulation/ballot/web/ballots", "page", new BallotsPage(years));
    }

    @GetMapping(HERE)
    ModelAndView show(Actor actor, @PathVariable UUID id) {
        return page(actor, id, HttpStatus.OK, BallotPage.Notice.NONE);
    }

    private ModelAndView page(Actor actor, UUID id, HttpStatus status, BallotPage.Notice notice) {
        return new ModelAndView("emulation/ballot/web/ballot", Map.of("page", reading.page(actor, id, notice)), status);
    }

    /// What could not be done is told at its place.
    private ModelAndView done(Actor actor, UUID id, String place, String key, Runnable verb) {
        try {
            verb.run();
            return redirect(id.toString(), key);
        } catch (BallotRefused | RulesRefused refusal) {
            if (refusal.kind() == vn.thidua.platform.Refusal.Kind.FORBIDDEN) throw refusal;
            var words = Words.say(refusal.key(), refusal.facts());
            return page(actor, id, HttpStatus.UNPROCESSABLE_CONTENT, new BallotPage.Notice(place, words));
        }
    }

    @PostMapping(HERE + "/mo")
    ModelAndView open(Actor actor, @PathVariable UUID id) {
        return done(actor, id, "buoc", "ballot-opened", () -> ballots.open(actor, site(), new BallotId(id)));
    }

    @PostMapping(HERE + "/dong")
    ModelAndView close(Actor actor, @PathVariable UUID id) {
        return done(actor, id, "buoc", "ballot-closed", () -> ballots.close(actor, site(), new BallotId(id)));
    }

    @PostMapping(HERE + "/huy")
    ModelAndView declareVoid(
            Actor actor, @PathVariable UUID id, @RequestParam(name = "ly-do", defaultValue = "") String reason) {
        return done(
                actor, id, "huy", "ballot-voided", () -> ballots.declareVoid(actor, site(), new BallotId(id), reason));
    }

    @PostMapping(HERE + "/lam-lai")
    ModelAndView repeat(Actor actor, @PathVariable UUID id) {
        return redirect(ballots.repeat(actor, site(), new BallotId(id)).value().toString(), "ballot-repeated");
    }

    @PostMapping(HERE + "/phieu-giay")
    ModelAndView receive(
            Actor actor, @PathVariable UUID id, @RequestParam(name = "cu-tri", defaultValue = "0") int voter) {
        return done(
                actor,
                id,
                "danh-sach",
                "ballot-written",
                () -> counting.receive(actor, site(), new BallotId(id), voter));
    }

    @PostMapping(HERE + "/kiem-lai")
    ModelAndView recount(Actor actor, @PathVariable UUID id) {
        return done(actor, id, "ket-qua", "ballot-recounted", () -> counting.recount(actor, site(), new BallotId(id)));
    }

    @PostMapping(HERE + "/xac-nhan")
    ModelAndView certify(Actor actor, @PathVariable UUID id) {
        return done(actor, id, "ket-qua", "ballot-certified", () -> counting.certify(actor, site(), new BallotId(id)));
    }
}
