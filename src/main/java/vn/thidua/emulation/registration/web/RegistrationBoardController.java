package vn.thidua.emulation.registration.web;

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
import vn.thidua.design.Frame;
import vn.thidua.design.Spreadsheet;
import vn.thidua.design.Words;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.Typed;
import vn.thidua.emulation.bloc.BlocRight;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.registration.RegistrationDays;
import vn.thidua.emulation.registration.RegistrationRefused;
import vn.thidua.emulation.registration.Registrations;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;

/// Who registered what in a bloc: its board, its table, and what whoever leads the year says of the day.
@Controller
class RegistrationBoardController {

    static final String PATH = "/quan-tri/dang-ky-danh-hieu";
    private static final String YEAR = PATH + "/nam/{year:[0-9a-f-]{36}}";

    private final Registrations registrations;
    private final RegistrationDays days;
    private final RegistrationPages pages;
    private final RegistrationReading reading;
    private final BlocYears years;

    RegistrationBoardController(
            Registrations registrations,
            RegistrationDays days,
            RegistrationPages pages,
            RegistrationReading reading,
            BlocYears years) {
        this.registrations = registrations;
        this.days = days;
        this.pages = pages;
        this.reading = reading;
        this.years = years;
    }

    @GetMapping(PATH)
    ModelAndView list(Actor actor) {
        var site = RegistrationReading.site();
        if (!actor.mayAnywhere(BlocRight.VIEW, site) && !actor.mayAnywhere(BlocRight.ARRANGE, site))
            throw new Forbidden(BlocRight.VIEW);
        var seen = pages.years(site).stream()
                .filter(known -> years.maySee(actor, years.year(site, known.id())))
                .toList();
        return new ModelAndView("emulation/registration/web/list", "page", new RegistrationsPage(seen));
    }

    @GetMapping(YEAR)
    ModelAndView year(Actor actor, @PathVariable UUID year) {
        return board(actor, year, HttpStatus.OK, RegistrationBoard.Notice.NONE);
    }

    private ModelAndView board(Actor actor, UUID year, HttpStatus status, RegistrationBoard.Notice notice) {
        var page = reading.board(actor, new BlocYearId(year), notice);
        return new ModelAndView("emulation/registration/web/board", Map.of("page", page), status);
    }

    @PostMapping(YEAR)
    ModelAndView begin(Actor actor, @PathVariable UUID year, @RequestParam(name = "don-vi") UUID unit) {
        var id = registrations.begin(actor, RegistrationReading.site(), new BlocYearId(year), new UnitId(unit));
        return redirect(PATH + "/" + id.value() + "/soan", "registration-begun");
    }

    static ModelAndView redirect(String path, String done) {
        return new ModelAndView("redirect:" + Frame.current().href(path) + "?bao=" + done);
    }

    @PostMapping(YEAR + "/mo-lai")
    ModelAndView openAgain(
            Actor actor,
            @PathVariable UUID year,
            @RequestParam(name = "den-ngay", defaultValue = "") String until,
            @RequestParam(name = "ly-do", defaultValue = "") String reason) {
        if (!years.mayLead(actor, years.year(RegistrationReading.site(), new BlocYearId(year))))
            throw new Forbidden(BlocRight.LEAD);
        try {
            var day = Typed.day(until).orElseThrow(() -> new RegistrationRefused.NotADay(until.strip()));
            days.openAgain(actor, RegistrationReading.site(), new BlocYearId(year), day, reason);
            return redirect(PATH + "/nam/" + year, "registration-reopened");
        } catch (RegistrationRefused refusal) {
            var words = Words.say(refusal.key(), refusal.facts());
            var notice = new RegistrationBoard.Notice(words, until, reason);
            return board(actor, year, HttpStatus.UNPROCESSABLE_CONTENT, notice);
        }
    }

    @GetMapping(YEAR + "/dang-ky.xlsx")
    ResponseEntity<byte[]> table(Actor actor, @PathVariable UUID year) {
        var id = new BlocYearId(year);
        var all = registrations.ofYear(actor, RegistrationReading.site(), id);
        var board = reading.board(actor, id, RegistrationBoard.Notice.NONE);
        return Download.of(
                RegistrationSheet.of(board.year(), all, board),
                MediaType.parseMediaType(Spreadsheet.TYPE),
                "dang-ky-danh-hieu.xlsx");
    }
}
