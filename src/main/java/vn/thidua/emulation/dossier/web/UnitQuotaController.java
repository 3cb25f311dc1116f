package vn.thidua.emulation.dossier.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Frame;
import vn.thidua.design.Signed;
import vn.thidua.emulation.dossier.DossierRefused;
import vn.thidua.emulation.dossier.UnitQuotas;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Refusal;

/// Quotas within units: what each stated for a year, how many places come of it, and who holds them.
@Controller
class UnitQuotaController {

    static final String ALL = DossierBoardController.PATH + "/han-muc";
    static final String ONE = ALL + "/{unit:[0-9a-f-]{36}}/{year:\\d{4}}";

    private static final int YEARS_BACK = 5;

    private final UnitQuotas quotas;
    private final DossierReading reading;

    UnitQuotaController(UnitQuotas quotas, DossierReading reading) {
        this.quotas = quotas;
        this.reading = reading;
    }

    static String path(UUID unit, int year) {
        return ALL + "/" + unit + "/" + year;
    }

    @GetMapping(ALL)
    ModelAndView all(Actor actor, @RequestParam(name = "nam", defaultValue = "") String asked) {
        DossierReading.mustSeeSome(actor);
        var now = reading.today().getYear();
        var year = asked.matches("(19[5-9]|20\\d|21\\d)\\d") ? Integer.parseInt(asked) : now;
        var page = new UnitQuotasPage(quotas.overview(actor, DossierReading.site(), year), year, years(now, year));
        return new ModelAndView("emulation/dossier/web/quotas", "page", page);
    }

    private static List<Integer> years(int now, int asked) {
        return Stream.concat(
                        Stream.of(asked),
                        IntStream.rangeClosed(now - YEARS_BACK, now).boxed())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    @GetMapping(ONE)
    ModelAndView one(Actor actor, @PathVariable UUID unit, @PathVariable int year) {
        var seen = quotas.seen(actor, DossierReading.site(), new UnitId(unit), year);
        return page(seen, year, UnitFiguresForm.of(seen.latest()), HttpStatus.OK);
    }

    private static ModelAndView page(UnitQuotas.Seen seen, int year, UnitFiguresForm form, HttpStatus status) {
        return new ModelAndView(
                "emulation/dossier/web/quota", Map.of("page", new UnitQuotaPage(seen, year, form)), status);
    }

    private static int number(String typed) {
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
    }

    @PostMapping(ONE)
    ModelAndView state(
            Actor actor, @PathVariable UUID unit, @PathVariable int year, @RequestParam Map<String, String> fields) {
        var site = DossierReading.site();
        var seen = quotas.mine(actor, site, new UnitId(unit), year);
        var number = number(fields.getOrDefault("lan", ""));
        var form = UnitFiguresForm.read(fields, number > 0);
        var figures = form.figures();
        if (figures == null) return page(seen, year, form, HttpStatus.UNPROCESSABLE_CONTENT);
        try {
            quotas.state(
                    actor,
                    site,
                    new UnitId(unit),
                    year,
                    figures,
                    form.at("van-ban"),
                    form.at("ly-do"),
                    number,
                    Signed.current().name());
        } catch (DossierRefused refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID && refusal.kind() != Refusal.Kind.CONFLICT) throw refusal;
            var again = new UnitFiguresForm(form.fields(), null, FieldErrors.of("van-ban", refusal));
            return page(seen, year, again, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new ModelAndView("redirect:" + Frame.current().href(path(unit, year)) + "?bao=unit-figures");
    }
}
