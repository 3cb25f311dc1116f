package vn.thidua.emulation.programme.web;

import java.io.IOException;
import java.time.LocalDate;
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
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.programme.KeptProgramme;
import vn.thidua.emulation.programme.Programme;
import vn.thidua.emulation.programme.ProgrammeId;
import vn.thidua.emulation.programme.ProgrammeRefused;
import vn.thidua.emulation.programme.ProgrammeRight;
import vn.thidua.emulation.programme.Programmes;
import vn.thidua.platform.Actor;

/// A programme in a form, and in a table that an office fills in.
@Controller
class ProgrammeTextController {

    private static final String EDIT = ProgrammeController.HERE + "/soan";
    private static final String TABLE = ProgrammeController.HERE + "/bang";

    private final Programmes programmes;
    private final BlocYears years;

    ProgrammeTextController(Programmes programmes, BlocYears years) {
        this.programmes = programmes;
        this.years = years;
    }

    @GetMapping(EDIT)
    ModelAndView edit(Actor actor, @PathVariable UUID id) {
        var kept = drafted(actor, id);
        return page(HttpStatus.OK, kept, kept.edition(), saved(kept), FieldErrors.NONE);
    }

    private ProgrammeForm saved(KeptProgramme kept) {
        return ProgrammeForm.of(kept.programme().contents(), programmes.asked(kept));
    }

    private KeptProgramme drafted(Actor actor, UUID id) {
        var kept = programmes.programme(actor, ProgrammeReading.site(), new ProgrammeId(id));
        actor.must(ProgrammeRight.WRITE, kept.scope());
        if (!(kept.programme() instanceof Programme.Draft)) throw new ProgrammeRefused.NotNow();
        return kept;
    }

    /// Saves, or adds, removes and moves a row and shows the form again: what was typed is never lost.
    @PostMapping(EDIT)
    ModelAndView change(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            @RequestParam(name = "lam", defaultValue = "luu") String act,
            @RequestParam(name = "ban", defaultValue = "0") int edition) {
        var kept = drafted(actor, id);
        var agreed = programmes.asked(kept);
        var typed = ProgrammeForm.typed(fields, agreed.tasks().size());
        if (!act.equals("luu")) {
            var lastDay = LocalDate.of(years.year(kept.site(), kept.year()).year(), 12, 31);
            return page(HttpStatus.OK, kept, edition, typed.after(act, lastDay), FieldErrors.NONE);
        }
        var errors = typed.errors(agreed);
        if (!errors.none()) return page(HttpStatus.UNPROCESSABLE_CONTENT, kept, edition, typed, errors);
        try {
            programmes.save(actor, ProgrammeReading.site(), kept.programme().id(), edition, typed.contents());
            return ProgrammeController.redirect(ProgrammePage.path(kept), "programme-saved");
        } catch (ProgrammeRefused.ChangedMeanwhile clash) {
            return page(HttpStatus.CONFLICT, kept, kept.edition(), typed, FieldErrors.of("ban", clash));
        }
    }

    private ModelAndView page(
            HttpStatus status, KeptProgramme kept, int edition, ProgrammeForm form, FieldErrors errors) {
        var page = new EditProgrammePage(kept, edition, programmes.asked(kept), form, errors, false, List.of());
        return new ModelAndView("emulation/programme/web/edit", Map.of("page", page), status);
    }

    @GetMapping(ProgrammeController.HERE + "/bang.xlsx")
    ResponseEntity<byte[]> template(Actor actor, @PathVariable UUID id) {
        var kept = drafted(actor, id);
        return Download.of(
                ProgrammeSheet.template(saved(kept), programmes.asked(kept)),
                MediaType.parseMediaType(Spreadsheet.TYPE),
                "chuong-trinh.xlsx");
    }

    /// Shows what the table says in the form; nothing is saved before the writer says so.
    @PostMapping(TABLE)
    ModelAndView take(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(name = "bang", required = false) @Nullable MultipartFile file)
            throws IOException {
        var kept = drafted(actor, id);
        var agreed = programmes.asked(kept);
        try {
            var read = ProgrammeSheet.read(Uploaded.bytes(file), agreed);
            var page = new EditProgrammePage(
                    kept, kept.edition(), agreed, read.form(), read.form().errors(agreed), true, read.findings());
            return new ModelAndView("emulation/programme/web/edit", Map.of("page", page), HttpStatus.OK);
        } catch (ProgrammeRefused.SheetUnreadable refusal) {
            return page(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    kept,
                    kept.edition(),
                    saved(kept),
                    FieldErrors.of("bang", refusal));
        }
    }
}
