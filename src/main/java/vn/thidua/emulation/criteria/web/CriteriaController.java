package vn.thidua.emulation.criteria.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
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
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Frame;
import vn.thidua.design.Spreadsheet;
import vn.thidua.design.Words;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.bloc.BlocRight;
import vn.thidua.emulation.criteria.Beginning;
import vn.thidua.emulation.criteria.CriteriaRefused;
import vn.thidua.emulation.criteria.CriteriaSets;
import vn.thidua.emulation.criteria.TypedSet;
import vn.thidua.emulation.scoring.CriteriaText;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;

/// Criteria at the desk: what is in force for each year, earlier versions, their files, and the beginning of a draft.
@Controller
class CriteriaController {

    static final String PATH = "/quan-tri/tieu-chi";
    static final String YEAR = PATH + "/nam/{year:[0-9a-f-]{36}}";
    private static final String VERSION = YEAR + "/phien-ban/{version:[1-9][0-9]{0,3}}";

    private final CriteriaSets sets;
    private final CriteriaReading reading;
    private final CriteriaPages pages;

    CriteriaController(CriteriaSets sets, CriteriaReading reading, CriteriaPages pages) {
        this.sets = sets;
        this.reading = reading;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ModelAndView list(Actor actor) {
        var site = CriteriaReading.site();
        if (!actor.mayAnywhere(BlocRight.VIEW, site) && !actor.mayAnywhere(BlocRight.ARRANGE, site))
            throw new Forbidden(BlocRight.VIEW);
        var rows = pages.years(site).stream()
                .map(listed -> new CriteriaYears.Row(
                        reading.year(listed.year()),
                        listed.version() == 0 ? "" : Words.say("criteria.version.of", listed.title(), listed.version()),
                        listed.draft()))
                .filter(row -> reading.maySee(actor, row.year()))
                .toList();
        return new ModelAndView("emulation/criteria/web/years", "page", new CriteriaYears(rows));
    }

    @GetMapping(YEAR)
    ModelAndView year(Actor actor, @PathVariable UUID year) {
        return page(actor, new BlocYearId(year), FieldErrors.NONE, HttpStatus.OK);
    }

    private ModelAndView page(Actor actor, BlocYearId id, FieldErrors errors, HttpStatus status) {
        var page = reading.page(actor, id, sets.inUse(CriteriaReading.site(), id), errors);
        return new ModelAndView("emulation/criteria/web/criteria", Map.of("page", page), status);
    }

    @GetMapping(VERSION)
    ModelAndView version(Actor actor, @PathVariable UUID year, @PathVariable int version) {
        var kept = sets.read(actor, CriteriaReading.site(), new BlocYearId(year), version);
        var page = reading.page(actor, new BlocYearId(year), Optional.of(kept), FieldErrors.NONE);
        return new ModelAndView("emulation/criteria/web/criteria", "page", page);
    }

    @GetMapping(VERSION + "/tieu-chi.{form:json|xlsx}")
    ResponseEntity<byte[]> file(
            Actor actor, @PathVariable UUID year, @PathVariable int version, @PathVariable String form) {
        var kept = sets.read(actor, CriteriaReading.site(), new BlocYearId(year), version);
        return form.equals("json")
                ? Download.of(
                        CriteriaText.write(kept.set()).getBytes(StandardCharsets.UTF_8),
                        MediaType.APPLICATION_JSON,
                        "tieu-chi.json")
                : Download.of(
                        CriteriaSheet.write(TypedSet.of(kept.set())),
                        MediaType.parseMediaType(Spreadsheet.TYPE),
                        "tieu-chi.xlsx");
    }

    @PostMapping(YEAR)
    ModelAndView begin(
            Actor actor, @PathVariable UUID year, @RequestParam(name = "tu", defaultValue = "") String from) {
        var id = new BlocYearId(year);
        try {
            sets.begin(actor, CriteriaReading.site(), id, beginning(from));
            return redirect(PATH + "/nam/" + year + "/ban-thao", "criteria-begun");
        } catch (CriteriaRefused.NothingToCopy refusal) {
            return page(actor, id, FieldErrors.of("tu", refusal), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static Beginning beginning(String from) {
        return switch (from) {
            case "" -> new Beginning.Empty();
            case "dang-dung" -> new Beginning.InUse();
            case "nam-truoc" -> new Beginning.PreviousYear();
            default -> new Beginning.Shipped(from);
        };
    }

    static ModelAndView redirect(String path, String done) {
        return new ModelAndView("redirect:" + Frame.current().href(path) + "?bao=" + done);
    }
}
