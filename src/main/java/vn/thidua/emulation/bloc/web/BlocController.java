package vn.thidua.emulation.bloc.web;

import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.Frame;
import vn.thidua.emulation.BlocId;
import vn.thidua.emulation.bloc.BlocKind;
import vn.thidua.emulation.bloc.BlocLevel;
import vn.thidua.emulation.bloc.BlocRefused;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.bloc.Blocs;
import vn.thidua.emulation.bloc.Organised;
import vn.thidua.emulation.bloc.Turn;
import vn.thidua.platform.Actor;

/// Blocs and the opening of their years. A refusal is told beside the field it is about.
@Controller
class BlocController {

    static final String BLOCS = "/quan-tri/khoi";
    static final String YEARS = "/quan-tri/nam-thi-dua/";
    private static final String BLOC = BLOCS + "/{id:[0-9a-f-]{36}}";
    private static final int TURNS = 6;

    private final Blocs blocs;
    private final BlocYears years;
    private final BlocDesk desk;

    BlocController(Blocs blocs, BlocYears years, BlocDesk desk) {
        this.blocs = blocs;
        this.years = years;
        this.desk = desk;
    }

    @GetMapping(BLOCS)
    ModelAndView list(Actor actor) {
        return list(actor, BlocForm.empty());
    }

    private ModelAndView list(Actor actor, BlocForm form) {
        return page("blocs", desk.list(actor, form), form);
    }

    @PostMapping(BLOCS)
    ModelAndView found(Actor actor, @RequestParam MultiValueMap<String, String> typed) {
        var form = new BlocForm(typed);
        var said = said(form);
        return tried(
                form,
                () -> BLOCS + "/" + blocs.found(actor, BlocDesk.site(), said).value() + "?bao=bloc-founded",
                () -> list(actor, form));
    }

    private static Blocs.Description said(BlocForm form) {
        return new Blocs.Description(
                form.text("ten"),
                form.choice("loai", BlocKind.class),
                form.choice("cap", BlocLevel.class),
                form.choice("to-chuc", Organised.class),
                form.text("hoi-dong"),
                form.text("uy-quyen"),
                form.text("ky-hieu"));
    }

    @GetMapping(BLOC)
    ModelAndView bloc(Actor actor, @PathVariable UUID id) {
        return bloc(actor, new BlocId(id), BlocForm.empty());
    }

    private ModelAndView bloc(Actor actor, BlocId id, BlocForm form) {
        return page("bloc", desk.bloc(actor, id, form), form);
    }

    @PostMapping(BLOC)
    ModelAndView describe(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var form = new BlocForm(typed);
        var bloc = new BlocId(id);
        var said = said(form);
        return tried(
                form,
                () -> {
                    blocs.describe(actor, BlocDesk.site(), bloc, said);
                    return BLOCS + "/" + id + "?bao=bloc-described";
                },
                () -> bloc(actor, bloc, form));
    }

    @PostMapping(BLOC + "/nam")
    ModelAndView open(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var form = new BlocForm(typed);
        var bloc = new BlocId(id);
        var year = form.number("nam");
        var named = form.day("ten-ngay");
        var units = form.placed();
        return tried(
                form,
                () -> YEARS
                        + years.open(actor, BlocDesk.site(), bloc, year, named, units)
                                .value()
                        + "?bao=bloc-year-opened",
                () -> bloc(actor, bloc, form));
    }

    @PostMapping(BLOC + "/luan-phien")
    ModelAndView rotate(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var form = new BlocForm(typed);
        var bloc = new BlocId(id);
        var turns = new ArrayList<Turn>();
        var first = desk.today().getYear();
        for (var year = first; year < first + TURNS; year++)
            if (!form.text("phien-" + year).isEmpty()) turns.add(new Turn(year, form.unit("phien-" + year)));
        return tried(
                form,
                () -> {
                    blocs.rotate(actor, BlocDesk.site(), bloc, turns);
                    return BLOCS + "/" + id + "?bao=bloc-rotated";
                },
                () -> bloc(actor, bloc, form));
    }

    private static ModelAndView tried(BlocForm form, Supplier<String> verb, Supplier<ModelAndView> again) {
        if (!form.sound()) return again.get();
        try {
            return new ModelAndView("redirect:" + Frame.current().href(verb.get()));
        } catch (BlocRefused refused) {
            form.refused(field(refused), refused);
            return again.get();
        }
    }

    private static String field(BlocRefused refused) {
        return switch (refused) {
            case BlocRefused.WithoutCouncil _ -> "hoi-dong";
            case BlocRefused.WithoutDelegate _ -> "uy-quyen";
            case BlocRefused.ScopeStays _ -> "to-chuc";
            case BlocRefused.NoSymbol _, BlocRefused.SymbolTaken _ -> "ky-hieu";
            case BlocRefused.YearOpen _, BlocRefused.NoYear _ -> "nam";
            case BlocRefused.TooFewMembers _,
                    BlocRefused.MemberTwice _,
                    BlocRefused.NotThere _,
                    BlocRefused.InAnotherBloc _ -> "thanh-vien";
            default -> "ten";
        };
    }

    static ModelAndView page(String name, Object page, BlocForm form) {
        var status = form.sound() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("emulation/bloc/web/" + name, Map.of("page", page), status);
    }
}
