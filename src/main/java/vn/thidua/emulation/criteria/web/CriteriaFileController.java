package vn.thidua.emulation.criteria.web;

import java.io.IOException;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.Download;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Spreadsheet;
import vn.thidua.design.Uploaded;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.criteria.CriteriaRefused;
import vn.thidua.emulation.criteria.CriteriaSets;
import vn.thidua.emulation.criteria.DraftText;
import vn.thidua.emulation.criteria.KeptDraft;
import vn.thidua.emulation.criteria.TypedSet;
import vn.thidua.emulation.scoring.CriteriaText;
import vn.thidua.emulation.scoring.ScoringRefused;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Refusal;

/// A draft as a table of an office program, and files that are looked at before they take its place.
@Controller
class CriteriaFileController {

    private final CriteriaSets sets;
    private final CriteriaReading reading;

    CriteriaFileController(CriteriaSets sets, CriteriaReading reading) {
        this.sets = sets;
        this.reading = reading;
    }

    @GetMapping(CriteriaDraftController.DRAFT + "/bang.xlsx")
    ResponseEntity<byte[]> table(Actor actor, @PathVariable UUID year) {
        var draft = reading.draft(actor, new BlocYearId(year));
        return Download.of(
                CriteriaSheet.write(draft.typed()), MediaType.parseMediaType(Spreadsheet.TYPE), "tieu-chi.xlsx");
    }

    /// Shows what a file says; nothing is kept before somebody says yes.
    @PostMapping(CriteriaController.YEAR + "/tep")
    ModelAndView look(
            Actor actor,
            @PathVariable UUID year,
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile file)
            throws IOException {
        var id = new BlocYearId(year);
        var edition = edition(actor, id);
        try {
            var read = read(Uploaded.bytes(file));
            return new ModelAndView("emulation/criteria/web/import", "page", reading.importPage(id, edition, read));
        } catch (CriteriaRefused | ScoringRefused refusal) {
            return refused(actor, id, refusal, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private int edition(Actor actor, BlocYearId id) {
        return sets.draft(actor, CriteriaReading.site(), id)
                .map(KeptDraft::edition)
                .orElse(0);
    }

    private static CriteriaSheet.Read read(byte[] file) {
        var table = file.length > 1 && file[0] == 'P' && file[1] == 'K';
        return table
                ? CriteriaSheet.read(file)
                : new CriteriaSheet.Read(TypedSet.of(CriteriaText.read(file)), Map.of(), List.of());
    }

    private ModelAndView refused(Actor actor, BlocYearId id, Refusal refusal, HttpStatus status) {
        var inUse = sets.inUse(CriteriaReading.site(), id);
        var page = reading.page(actor, id, inUse, FieldErrors.of("tep", refusal));
        return new ModelAndView("emulation/criteria/web/criteria", Map.of("page", page), status);
    }

    @PostMapping(CriteriaController.YEAR + "/tep/nhan")
    ModelAndView take(
            Actor actor,
            @PathVariable UUID year,
            @RequestParam(name = "du-lieu", defaultValue = "") String carried,
            @RequestParam(name = "ban", defaultValue = "0") int edition) {
        var id = new BlocYearId(year);
        edition(actor, id); // the right is asked for before what was sent is judged
        try {
            sets.take(actor, CriteriaReading.site(), id, edition, DraftText.read(carried));
            return CriteriaController.redirect(
                    CriteriaController.PATH + "/nam/" + year + "/ban-thao", "criteria-taken");
        } catch (CriteriaRefused refusal) {
            var status =
                    refusal.kind() == Refusal.Kind.CONFLICT ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
            return refused(actor, id, refusal, status);
        }
    }
}
