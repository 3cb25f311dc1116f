package vn.thidua.emulation.dossier.web;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.Download;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Frame;
import vn.thidua.design.Spreadsheet;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.dossier.DossierRefused;
import vn.thidua.emulation.dossier.DossierRight;
import vn.thidua.emulation.dossier.Proposals;
import vn.thidua.emulation.honours.AwardCatalogue;
import vn.thidua.emulation.honours.AwardKind;
import vn.thidua.organisation.Units;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Refusal;

/// Proposing one or hundreds: what was typed or read from a file is looked through first.
@Controller
class NewDossierController {

    static final String NEW = DossierBoardController.PATH + "/moi";

    private final Proposals proposals;
    private final AwardCatalogue awards;
    private final Units units;
    private final DossierPages pages;
    private final DossierReading reading;

    NewDossierController(
            Proposals proposals, AwardCatalogue awards, Units units, DossierPages pages, DossierReading reading) {
        this.proposals = proposals;
        this.awards = awards;
        this.units = units;
        this.pages = pages;
        this.reading = reading;
    }

    private static void mustWrite(Actor actor) {
        if (!actor.mayAnywhere(DossierRight.WRITE, DossierReading.site())) throw new Forbidden(DossierRight.WRITE);
    }

    @GetMapping(NEW)
    ModelAndView blank(Actor actor) {
        mustWrite(actor);
        return page(actor, NewForm.blank(reading.today().getYear()), false, HttpStatus.OK);
    }

    private ModelAndView page(Actor actor, NewForm form, boolean looked, HttpStatus status) {
        var page = new NewPage(
                known(),
                proposals.writable(actor, DossierReading.site()),
                form,
                looked,
                looked ? List.of() : offered(actor));
        return new ModelAndView("emulation/dossier/web/new", Map.of("page", page), status);
    }

    /// Certified rankings from which this person proposes.
    private List<BoardPage.Choice> offered(Actor actor) {
        var site = DossierReading.site();
        return pages.rankedYears(site).stream()
                .filter(year -> proposals.mayOffer(actor, site, new BlocYearId(UUID.fromString(year.value()))))
                .toList();
    }

    private List<AwardKind> known() {
        return awards.at(reading.today());
    }

    @GetMapping(NEW + "/mau.xlsx")
    ResponseEntity<byte[]> sheet(Actor actor) {
        mustWrite(actor);
        return Download.of(DossierSheet.blank(), MediaType.parseMediaType(Spreadsheet.TYPE), "danh-sach-de-nghi.xlsx");
    }

    /// What was typed, or read from the file, is shown with what is wrong.
    @PostMapping(NEW + "/xem")
    ModelAndView look(
            Actor actor,
            @RequestParam Map<String, String> fields,
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile file)
            throws IOException {
        mustWrite(actor);
        var typed = new HashMap<>(fields);
        try {
            if (file != null && !file.isEmpty()) typed.put("danh-sach", DossierSheet.read(file.getBytes()));
        } catch (DossierRefused refusal) {
            return page(
                    actor,
                    new NewForm(typed, List.of(), FieldErrors.of("tep", refusal)),
                    false,
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var form = read(actor, typed);
        return page(actor, form, true, form.errors().none() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private NewForm read(Actor actor, Map<String, String> typed) {
        return NewForm.read(typed, known(), proposals.writable(actor, DossierReading.site()));
    }

    @PostMapping(NEW)
    ModelAndView draft(Actor actor, @RequestParam Map<String, String> fields) {
        mustWrite(actor);
        var form = read(actor, fields);
        if (!form.whole()) return page(actor, form, true, HttpStatus.UNPROCESSABLE_CONTENT);
        var award = known().stream()
                .filter(kind -> kind.code().value().equals(form.at("danh-hieu")))
                .findFirst()
                .orElseThrow();
        try {
            var site = DossierReading.site();
            proposals.draft(actor, site, form.proposer(), form.proposed(award, units.of(site)));
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID && refusal.kind() != Refusal.Kind.CONFLICT) throw refusal;
            return page(
                    actor,
                    new NewForm(form.fields(), form.rows(), FieldErrors.of("danh-sach", refusal)),
                    true,
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new ModelAndView(
                "redirect:" + Frame.current().href(DossierBoardController.PATH + "?buoc=DRAFT&bao=dossier-drafted"));
    }
}
