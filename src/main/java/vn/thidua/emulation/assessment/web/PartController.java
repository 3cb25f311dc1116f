package vn.thidua.emulation.assessment.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.FieldErrors;
import vn.thidua.emulation.assessment.Appraisals;
import vn.thidua.emulation.assessment.AssessmentRefused;
import vn.thidua.emulation.assessment.AssessmentRight;
import vn.thidua.emulation.assessment.Assessments;
import vn.thidua.emulation.assessment.CrossChecks;
import vn.thidua.emulation.assessment.LineSaid;
import vn.thidua.emulation.assessment.SelfScoring;
import vn.thidua.emulation.assessment.Stage;
import vn.thidua.emulation.assessment.web.SheetReading.Read;
import vn.thidua.emulation.pact.PactRefused;
import vn.thidua.emulation.pact.SentFiles;
import vn.thidua.emulation.scoring.ScoringRefused;
import vn.thidua.emulation.scoring.UnitScore;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Refusal;

/// The lines of a sheet, part by part: written by whose turn it is, and tried out by whoever may read it.
@Controller
class PartController {

    private static final String PART = SheetController.HERE + "/phan/{part:[1-9][0-9]?}";
    private static final String TRIAL = SheetController.HERE + "/thu/{part:[1-9][0-9]?}";

    private final Assessments assessments;
    private final SelfScoring scoring;
    private final CrossChecks checks;
    private final Appraisals appraisals;
    private final SheetReading reading;

    PartController(
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

    @GetMapping(PART)
    ModelAndView edit(Actor actor, @PathVariable UUID id, @PathVariable int part) {
        var read = written(actor, id);
        var form = PartForm.of(read.sheet(), stage(read), mustExist(read, part));
        return page(read, form, FieldErrors.NONE, null, HttpStatus.OK);
    }

    private Read written(Actor actor, UUID id) {
        var read = reading.read(actor, id);
        if (read.writes() == null) throw new Forbidden(AssessmentRight.SCORE);
        return read;
    }

    private static Stage stage(Read read) {
        return read.writes() == null ? read.seen() : read.writes();
    }

    private static int mustExist(Read read, int part) {
        if (PartForm.linesOf(read.round().set(), part).isEmpty()) throw new Missing();
        return part;
    }

    private ModelAndView page(
            Read read, PartForm form, FieldErrors errors, @Nullable UnitScore then, HttpStatus status) {
        var set = read.round().set();
        var parts = IntStream.rangeClosed(
                        1, set.criteria().size() + (set.extras().isEmpty() ? 0 : 1))
                .mapToObj(n -> PartForm.title(set, n))
                .toList();
        var now = assessments.trial(
                read.round(), read.assessment().year(), read.sheet().sheet(form.stage()));
        var page = new PartPage(read, form, errors, parts, now, then);
        return new ModelAndView("emulation/assessment/web/part", Map.of("page", page), status);
    }

    @PostMapping(PART)
    ModelAndView save(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int part,
            @RequestParam Map<String, String> fields,
            @RequestParam Map<String, MultipartFile> sent)
            throws IOException {
        var read = written(actor, id);
        var form = PartForm.typed(read.sheet(), stage(read), mustExist(read, part), fields);
        try {
            var files = SentFiles.numbered(sent, form.lines().size());
            var errors = form.errors(files);
            if (!errors.none()) return page(read, form, errors, null, HttpStatus.UNPROCESSABLE_CONTENT);
            say(actor, read, form.said(files));
            var next = fields.containsKey("tiep") ? "/phan/" + (part + 1) : "";
            return SheetController.redirect(SheetController.PATH + "/" + id + next, "assessment-saved");
        } catch (AssessmentRefused | ScoringRefused | PactRefused refusal) {
            return page(read, form, refused(form, refusal), null, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static FieldErrors refused(PartForm form, Refusal refusal) {
        return FieldErrors.of(form.lines().getFirst().first(), refusal);
    }

    private void say(Actor actor, Read read, List<LineSaid> said) {
        var one = read.assessment();
        switch (stage(read)) {
            case SELF -> scoring.save(actor, SheetReading.site(), one.id(), said);
            case CHECK -> checks.save(actor, SheetReading.site(), one.id(), said);
            case APPRAISAL, FINAL -> appraisals.save(actor, SheetReading.site(), one.id(), said);
        }
    }

    /// What would be if something else were said. Nothing of it is kept.
    @GetMapping(TRIAL)
    ModelAndView trial(
            Actor actor, @PathVariable UUID id, @PathVariable int part, @RequestParam Map<String, String> fields) {
        var read = reading.read(actor, id);
        mustExist(read, part);
        var form = PartForm.trial(read.sheet(), read.seen(), part, fields);
        if (!fields.containsKey("thu")) return page(read, form, FieldErrors.NONE, null, HttpStatus.OK);
        var errors = form.errors(Map.of());
        if (!errors.none()) return page(read, form, errors, null, HttpStatus.UNPROCESSABLE_CONTENT);
        var then = assessments.trial(read.round(), read.assessment().year(), form.tried());
        return page(read, form, FieldErrors.NONE, then, HttpStatus.OK);
    }
}
