package vn.thidua.emulation.assessment.web;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.Download;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Frame;
import vn.thidua.design.Spreadsheet;
import vn.thidua.design.Words;
import vn.thidua.emulation.assessment.AssessmentRefused;
import vn.thidua.emulation.assessment.ScoreWorkbooks;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;

/// All scores of the province at the desk of the office: begun, followed, stopped, fetched.
@Controller
class ProvinceController {

    static final String PATH = SheetController.PATH + "/toan-tinh";

    private final ScoreWorkbooks workbooks;

    ProvinceController(ScoreWorkbooks workbooks) {
        this.workbooks = workbooks;
    }

    private static SiteId site() {
        return SheetReading.site();
    }

    @GetMapping(PATH)
    ModelAndView show(Actor actor) {
        return page(actor, "", FieldErrors.NONE, HttpStatus.OK);
    }

    private ModelAndView page(Actor actor, String typed, FieldErrors errors, HttpStatus status) {
        var page = new ProvincePage(
                workbooks.years(actor, site()), workbooks.last(actor, site()).orElse(null), typed, errors);
        return new ModelAndView("emulation/assessment/web/province", Map.of("page", page), status);
    }

    @PostMapping(PATH)
    ModelAndView begin(Actor actor, @RequestParam(name = "nam", defaultValue = "") String typed) {
        workbooks.last(actor, site());
        if (!typed.matches("[12][0-9]{3}")) {
            var errors = new FieldErrors(Map.of("nam", Words.say("assessment.province.no.year")));
            return page(actor, typed, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            workbooks.begin(
                    actor, site(), Integer.parseInt(typed), Frame.current().language());
            return SheetController.redirect(PATH, "assessment-province-begun");
        } catch (AssessmentRefused refusal) {
            return page(actor, typed, FieldErrors.of("nam", refusal), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping(PATH + "/dung")
    ModelAndView stop(Actor actor) {
        workbooks.stop(actor, site());
        return SheetController.redirect(PATH, "assessment-province-stopped");
    }

    @GetMapping(PATH + "/diem.xlsx")
    ResponseEntity<byte[]> file(Actor actor) {
        return Download.of(
                workbooks.file(actor, site()), MediaType.parseMediaType(Spreadsheet.TYPE), "diem-toan-tinh.xlsx");
    }
}
