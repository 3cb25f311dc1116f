package vn.thidua.emulation.decision.web;

import java.util.ArrayList;
import java.util.Map;
import org.springframework.http.CacheControl;
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
import vn.thidua.documents.Overprint;
import vn.thidua.emulation.Typed;
import vn.thidua.emulation.decision.CertificateField;
import vn.thidua.emulation.decision.CertificateLayout;
import vn.thidua.emulation.decision.Certificates;
import vn.thidua.emulation.decision.DecisionRefused;
import vn.thidua.emulation.decision.DecisionRight;
import vn.thidua.emulation.honours.AwardCatalogue;
import vn.thidua.emulation.honours.AwardCode;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;

/// Layouts of certificates, and how far a printer is off.
@Controller
class LayoutController {

    private static final String HERE = DecisionController.PATH + "/mau-bang";
    private static final String ONE = HERE + "/{award:[A-Z][A-Z0-9_]{1,30}}";
    private static final String PRINTER = HERE + "/hieu-chinh";

    private final Certificates certificates;
    private final AwardCatalogue catalogue;
    private final DecisionReading reading;

    LayoutController(Certificates certificates, AwardCatalogue catalogue, DecisionReading reading) {
        this.certificates = certificates;
        this.catalogue = catalogue;
        this.reading = reading;
    }

    @GetMapping(HERE)
    ModelAndView list(Actor actor) {
        var page = new LayoutsPage(certificates.layouts(actor, DecisionReading.site()), catalogue.at(reading.today()));
        return new ModelAndView("emulation/decision/web/layouts", "page", page);
    }

    @GetMapping(ONE)
    ModelAndView one(Actor actor, @PathVariable String award) {
        var layout = certificates.layout(actor, DecisionReading.site(), new AwardCode(award));
        return page(award, LayoutPage.fields(layout), DecisionReading.Notice.NONE);
    }

    private static ModelAndView page(String award, Map<String, String> fields, DecisionReading.Notice notice) {
        return new ModelAndView(
                "emulation/decision/web/layout",
                Map.of("page", new LayoutPage(award, fields, notice)),
                notice.place().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping(ONE)
    ModelAndView keep(Actor actor, @PathVariable String award, @RequestParam Map<String, String> fields) {
        actor.must(DecisionRight.AWARD, Scope.of(DecisionReading.site()));
        try {
            certificates.keep(actor, DecisionReading.site(), layout(award, fields));
            return DecisionReading.redirect(HERE + "/" + award, "decision-layout");
        } catch (DecisionRefused refusal) {
            return page(award, fields, new DecisionReading.Notice("ten", told(refusal), fields));
        }
    }

    /// A field that is off the sheet is named as the page names it.
    private static String told(DecisionRefused refusal) {
        return refusal instanceof DecisionRefused.LayoutOffSheet
                ? vn.thidua.design.Words.say(
                        refusal.key(), vn.thidua.design.Words.say("decision.field." + refusal.facts()[0]))
                : DecisionReading.told(refusal);
    }

    private static CertificateLayout layout(String award, Map<String, String> fields) {
        var placed = new ArrayList<CertificateLayout.Placed>();
        for (var field : CertificateField.values())
            if (!fields.getOrDefault("in-" + field, "").isEmpty()) placed.add(placed(field, fields));
        return new CertificateLayout(
                new AwardCode(award),
                fields.getOrDefault("ten", ""),
                number(fields, "rong"),
                number(fields, "cao"),
                placed);
    }

    private static CertificateLayout.Placed placed(CertificateField field, Map<String, String> fields) {
        var align = fields.getOrDefault("can-" + field, "");
        return new CertificateLayout.Placed(
                field,
                number(fields, "x-" + field),
                number(fields, "y-" + field),
                number(fields, "w-" + field),
                number(fields, "co-" + field),
                align.equals("LEFT")
                        ? Overprint.Align.LEFT
                        : align.equals("RIGHT") ? Overprint.Align.RIGHT : Overprint.Align.MIDDLE,
                !fields.getOrDefault("dam-" + field, "").isEmpty(),
                !fields.getOrDefault("nghieng-" + field, "").isEmpty());
    }

    private static double number(Map<String, String> fields, String name) {
        var typed = fields.getOrDefault(name, "");
        return Typed.number(typed)
                .orElseThrow(() -> new DecisionRefused.NotANumber(typed.strip()))
                .doubleValue();
    }

    /// As it would look on a pale sheet.
    @GetMapping(ONE + "/xem.png")
    ResponseEntity<byte[]> sample(Actor actor, @PathVariable String award) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noStore())
                .body(certificates.sample(actor, DecisionReading.site(), new AwardCode(award)));
    }

    @GetMapping(PRINTER)
    ModelAndView printer(Actor actor) {
        return printer(certificates.shift(actor, DecisionReading.site()), DecisionReading.Notice.NONE);
    }

    private static ModelAndView printer(Overprint.Shift shift, DecisionReading.Notice notice) {
        return new ModelAndView(
                "emulation/decision/web/printer",
                Map.of("page", new PrinterPage(shift, notice)),
                notice.place().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping(PRINTER)
    ModelAndView shift(Actor actor, @RequestParam Map<String, String> fields) {
        actor.must(DecisionRight.AWARD, Scope.of(DecisionReading.site()));
        try {
            certificates.shift(
                    actor,
                    DecisionReading.site(),
                    new Overprint.Shift(number(fields, "phai"), number(fields, "xuong")));
            return DecisionReading.redirect(PRINTER, "decision-printer");
        } catch (DecisionRefused refusal) {
            return printer(
                    certificates.shift(actor, DecisionReading.site()),
                    new DecisionReading.Notice("phai", DecisionReading.told(refusal), fields));
        }
    }

    @GetMapping(PRINTER + "/to-{side:doc|ngang}.pdf")
    ResponseEntity<byte[]> calibration(Actor actor, @PathVariable String side) {
        return Download.of(
                certificates.calibration(actor, DecisionReading.site(), side.equals("ngang")),
                MediaType.APPLICATION_PDF,
                "hieu-chinh-" + side + ".pdf");
    }
}
