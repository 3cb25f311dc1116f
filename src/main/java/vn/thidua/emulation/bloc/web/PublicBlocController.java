package vn.thidua.emulation.bloc.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.Frame;
import vn.thidua.emulation.bloc.Bloc;
import vn.thidua.emulation.bloc.BlocCalendars;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.bloc.BlocYearSection;
import vn.thidua.emulation.bloc.BlocYearState;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.bloc.Blocs;
import vn.thidua.platform.Missing;

/// What readers see of blocs: only years whose members are confirmed.
@Controller
class PublicBlocController {

    private final Blocs blocs;
    private final BlocYears years;
    private final BlocCalendars calendars;
    private final List<BlocYearSection> sections;

    PublicBlocController(Blocs blocs, BlocYears years, BlocCalendars calendars, List<BlocYearSection> sections) {
        this.blocs = blocs;
        this.years = years;
        this.calendars = calendars;
        this.sections = sections;
    }

    @GetMapping("/khoi")
    ModelAndView list() {
        var today = Frame.current().today();
        var rows = blocs.of(Frame.current().site()).stream()
                .map(bloc -> {
                    var latest = confirmed(bloc).stream().findFirst().orElse(null);
                    var head = Optional.ofNullable(latest)
                            .flatMap(year -> year.headOn(today).map(year::nameOf));
                    return new BlocsView.Row(bloc, latest, head.orElse(""));
                })
                .toList();
        return new ModelAndView("emulation/bloc/web/public", Map.of("page", new BlocsView(rows)));
    }

    @GetMapping("/khoi/{bloc}")
    ModelAndView bloc(@PathVariable String bloc) {
        var found = found(bloc);
        var known = confirmed(found);
        return view(found, known.isEmpty() ? null : known.getFirst(), known, "/khoi/" + bloc);
    }

    @GetMapping("/khoi/{bloc}/{year:[0-9]{4}}")
    ModelAndView year(@PathVariable String bloc, @PathVariable int year) {
        var one = years.published(Frame.current().site(), bloc, year).orElseThrow(Missing::new);
        return view(one.bloc(), one, confirmed(one.bloc()), "/khoi/" + bloc + "/" + year);
    }

    private ModelAndView view(Bloc bloc, @Nullable BlocYear year, List<BlocYear> known, String path) {
        var shown = Optional.ofNullable(year);
        var page = new BlocYearView(
                bloc,
                year,
                known,
                shown.map(one -> calendars.open(one.id())).orElse(List.of()),
                shown.stream()
                        .flatMap(one -> sections.stream().map(section -> section.of(one)))
                        .flatMap(Optional::stream)
                        .toList(),
                Frame.current().today(),
                path);
        return new ModelAndView("emulation/bloc/web/view", Map.of("page", page));
    }

    private Bloc found(String slug) {
        return blocs.of(Frame.current().site()).stream()
                .filter(bloc -> bloc.slug().value().equals(slug))
                .findFirst()
                .orElseThrow(Missing::new);
    }

    private List<BlocYear> confirmed(Bloc bloc) {
        return years.of(Frame.current().site(), bloc.id()).stream()
                .filter(year -> year.state() != BlocYearState.PLANNED)
                .toList();
    }
}
