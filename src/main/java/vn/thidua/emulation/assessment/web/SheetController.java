package vn.thidua.emulation.assessment.web;

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
import vn.thidua.design.Words;
import vn.thidua.emulation.assessment.Appraisals;
import vn.thidua.emulation.assessment.AssessmentId;
import vn.thidua.emulation.assessment.AssessmentRefused;
import vn.thidua.emulation.assessment.Assessments;
import vn.thidua.emulation.assessment.CrossChecks;
import vn.thidua.emulation.assessment.SelfScoring;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;

/// The sheet of a member at the desk, and its steps: sent, checked, appraised, explained, decided, locked.
@Controller
class SheetController {

    static final String PATH = "/quan-tri/cham-diem";
    static final String HERE = PATH + "/{id:[0-9a-f-]{36}}";

    private final Assessments assessments;
    private final SelfScoring scoring;
    private final CrossChecks checks;
    private final Appraisals appraisals;
    private final SheetReading reading;

    SheetController(
            Assessments assessments,
            SelfScoring scoring,
            CrossChecks checks,
            Appraisals appraisals,
            SheetReading reading) {
        this.assessments = assessments;
        this.scoring = scoring;
        this.checks = checks;
        this.appraisals = appraisals;
        this.reading = reading;
    }

    private static SiteId site() {
        return SheetReading.site();
    }

    static ModelAndView redirect(String path, String done) {
        return new ModelAndView("redirect:" + Frame.current().href(path) + "?bao=" + done);
    }

    @GetMapping(HERE)
    ModelAndView show(Actor actor, @PathVariable UUID id) {
        return page(actor, id, HttpStatus.OK, SheetPage.Notice.NONE);
    }

    private ModelAndView page(Actor actor, UUID id, HttpStatus status, SheetPage.Notice notice) {
        var page = reading.page(actor, reading.read(actor, id), notice);
        return new ModelAndView("emulation/assessment/web/sheet", Map.of("page", page), status);
    }

    private interface Step {
        void take(AssessmentId id);
    }

    /// What could not be done is told at its place, with what was typed.
    private ModelAndView done(Actor actor, UUID id, String place, String typed, String key, Step step) {
        try {
            step.take(new AssessmentId(id));
            return redirect(PATH + "/" + id, key);
        } catch (AssessmentRefused refusal) {
            var words = Words.say(refusal.key(), refusal.facts());
            var formGone =
                    refusal instanceof AssessmentRefused.NotNow || refusal instanceof AssessmentRefused.NoFinding;
            var notice = new SheetPage.Notice(formGone ? "buoc" : place, words, typed);
            return page(actor, id, HttpStatus.UNPROCESSABLE_CONTENT, notice);
        }
    }

    @PostMapping(HERE + "/nop")
    ModelAndView submit(Actor actor, @PathVariable UUID id) {
        return done(actor, id, "buoc", "", "assessment-submitted", one -> scoring.submit(actor, site(), one));
    }

    @PostMapping(HERE + "/tra-lai")
    ModelAndView giveBack(
            Actor actor, @PathVariable UUID id, @RequestParam(name = "ly-do", defaultValue = "") String reason) {
        return done(
                actor,
                id,
                "tra-lai",
                reason,
                "assessment-returned",
                one -> appraisals.giveBack(actor, site(), one, reason));
    }

    @PostMapping(HERE + "/kiem-tra-xong")
    ModelAndView checked(Actor actor, @PathVariable UUID id) {
        return done(actor, id, "buoc", "", "assessment-checked", one -> checks.finish(actor, site(), one));
    }

    @PostMapping(HERE + "/dong-kiem-tra")
    ModelAndView closeCheck(Actor actor, @PathVariable UUID id) {
        return done(actor, id, "buoc", "", "assessment-checked", one -> checks.close(actor, site(), one));
    }

    @PostMapping(HERE + "/tham-dinh-xong")
    ModelAndView appraised(Actor actor, @PathVariable UUID id) {
        return done(actor, id, "buoc", "", "assessment-appraised", one -> appraisals.finish(actor, site(), one));
    }

    @PostMapping(HERE + "/giai-trinh")
    ModelAndView explain(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(name = "tieu-chi", defaultValue = "") String code,
            @RequestParam(name = "noi-dung", defaultValue = "") String words) {
        return done(
                actor,
                id,
                "giai-trinh-" + code,
                words,
                "assessment-replied",
                one -> scoring.reply(actor, site(), one, code, words));
    }

    @PostMapping(HERE + "/giai-trinh-xong")
    ModelAndView explained(Actor actor, @PathVariable UUID id) {
        return done(actor, id, "buoc", "", "assessment-explained", one -> scoring.finishExplaining(actor, site(), one));
    }

    @PostMapping(HERE + "/dong-giai-trinh")
    ModelAndView closeExplaining(Actor actor, @PathVariable UUID id) {
        return done(
                actor, id, "buoc", "", "assessment-explained", one -> appraisals.closeExplaining(actor, site(), one));
    }

    @PostMapping(HERE + "/khoa")
    ModelAndView lock(Actor actor, @PathVariable UUID id) {
        return done(actor, id, "buoc", "", "assessment-locked", one -> appraisals.lock(actor, site(), one));
    }

    @PostMapping(HERE + "/mo-lai")
    ModelAndView askReopening(
            Actor actor, @PathVariable UUID id, @RequestParam(name = "ly-do", defaultValue = "") String reason) {
        return done(
                actor,
                id,
                "mo-lai",
                reason,
                "assessment-reopening",
                one -> appraisals.askReopening(actor, site(), one, reason));
    }

    @PostMapping(HERE + "/xac-nhan-mo-lai")
    ModelAndView reopen(Actor actor, @PathVariable UUID id) {
        return done(actor, id, "buoc", "", "assessment-reopened", one -> appraisals.reopen(actor, site(), one));
    }

    @GetMapping(HERE + "/tep/{entry:[0-9a-f-]{36}}")
    ResponseEntity<byte[]> file(Actor actor, @PathVariable UUID id, @PathVariable UUID entry) {
        var file = assessments.file(actor, site(), new AssessmentId(id), entry);
        var type = MediaType.parseMediaType(file.kind());
        return Download.of(file.bytes(), type, "minh-chung." + type.getSubtype());
    }
}
