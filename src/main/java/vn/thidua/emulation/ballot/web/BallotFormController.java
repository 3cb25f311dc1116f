package vn.thidua.emulation.ballot.web;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Words;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.ballot.Attendance;
import vn.thidua.emulation.ballot.Attendances;
import vn.thidua.emulation.ballot.Ballot;
import vn.thidua.emulation.ballot.BallotId;
import vn.thidua.emulation.ballot.BallotPlan;
import vn.thidua.emulation.ballot.BallotRefused;
import vn.thidua.emulation.ballot.Ballots;
import vn.thidua.emulation.ballot.KeptBallot;
import vn.thidua.emulation.bloc.BlocRight;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;

/// A ballot in the making.
@Controller
class BallotFormController {

    private static final String NEW = BallotController.YEAR + "/moi";
    private static final String EDIT = BallotController.HERE + "/soan";

    private final Ballots ballots;
    private final BlocYears years;
    private final ObjectProvider<Attendances> attendances;

    BallotFormController(Ballots ballots, BlocYears years, ObjectProvider<Attendances> attendances) {
        this.ballots = ballots;
        this.years = years;
        this.attendances = attendances;
    }

    @GetMapping(NEW)
    ModelAndView begin(Actor actor, @PathVariable UUID year) {
        var bloc = years.year(BallotController.site(), new BlocYearId(year));
        var candidates = ballots.candidates(actor, bloc.site(), bloc.id());
        var form = BallotForm.fresh(bloc, candidates, ballots.rules(bloc.site()), known(bloc));
        return page(actor, bloc, null, 1, form, FieldErrors.NONE, HttpStatus.OK);
    }

    private Map<Integer, Attendance> known(BlocYear year) {
        var known = new HashMap<Integer, Attendance>();
        attendances.stream()
                .flatMap(one -> one.of(year.site(), year.id()).stream())
                .forEach(all -> year.members().forEach(member -> {
                    var how = all.get(member.unit());
                    if (how != null) known.put(member.place(), how);
                }));
        return known;
    }

    private ModelAndView page(
            Actor actor,
            BlocYear year,
            @Nullable UUID id,
            int edition,
            BallotForm form,
            FieldErrors errors,
            HttpStatus status) {
        var page = new BallotFormPage(
                year,
                id,
                edition,
                form,
                ballots.candidates(actor, year.site(), year.id()),
                ballots.rules(year.site()).orElse(null),
                errors);
        return new ModelAndView("emulation/ballot/web/edit", Map.of("page", page), status);
    }

    @PostMapping(NEW)
    ModelAndView prepare(Actor actor, @PathVariable UUID year, @RequestParam Map<String, String> fields) {
        var bloc = years.year(BallotController.site(), new BlocYearId(year));
        return saved(actor, bloc, null, 1, fields, plan -> ballots.prepare(actor, bloc.site(), bloc.id(), plan));
    }

    @GetMapping(EDIT)
    ModelAndView edit(Actor actor, @PathVariable UUID id) {
        var kept = drafted(actor, id);
        var year = years.year(kept.site(), kept.year());
        return page(actor, year, id, kept.edition(), BallotForm.of(kept.plan(), year), FieldErrors.NONE, HttpStatus.OK);
    }

    private KeptBallot drafted(Actor actor, UUID id) {
        var kept = ballots.ballot(actor, BallotController.site(), new BallotId(id));
        if (!ballots.mayLead(actor, kept)) throw new Forbidden(BlocRight.LEAD);
        if (!(kept.ballot() instanceof Ballot.Draft)) throw new BallotRefused.NotNow();
        return kept;
    }

    @PostMapping(EDIT)
    ModelAndView change(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            @RequestParam(name = "ban", defaultValue = "0") int edition) {
        var kept = drafted(actor, id);
        return saved(actor, years.year(kept.site(), kept.year()), id, edition, fields, plan -> {
            ballots.change(actor, kept.site(), kept.id(), edition, plan);
            return kept.id();
        });
    }

    private interface Saving {
        BallotId of(BallotPlan plan);
    }

    private ModelAndView saved(
            Actor actor, BlocYear year, @Nullable UUID id, int edition, Map<String, String> fields, Saving saving) {
        var candidates = ballots.candidates(actor, year.site(), year.id());
        var form = new BallotForm(fields);
        var read = form.read(year, candidates, ballots.rules(year.site()));
        if (read.plan() == null)
            return page(actor, year, id, edition, form, read.errors(), HttpStatus.UNPROCESSABLE_CONTENT);
        try {
            return BallotController.redirect(saving.of(read.plan()).value().toString(), "ballot-saved");
        } catch (BallotRefused.ChangedMeanwhile clash) {
            var told = new FieldErrors(Map.of("ban", Words.say(clash.key())));
            return page(actor, year, id, edition, form, told, HttpStatus.CONFLICT);
        }
    }
}
