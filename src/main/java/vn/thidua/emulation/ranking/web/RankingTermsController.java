package vn.thidua.emulation.ranking.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.ranking.RankingRefused;
import vn.thidua.emulation.ranking.RankingRules;
import vn.thidua.emulation.ranking.Rankings;
import vn.thidua.emulation.ranking.Standings;
import vn.thidua.emulation.scoring.CriteriaSet;
import vn.thidua.emulation.scoring.Criterion;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Refusal;

/// The terms of a ranking, and what would be under others.
@Controller
class RankingTermsController {

    private static final String TERMS = RankingController.YEAR + "/quy-dinh";

    private final RankingRules rules;
    private final Rankings rankings;
    private final RankingReading reading;
    private final BlocYears years;

    RankingTermsController(RankingRules rules, Rankings rankings, RankingReading reading, BlocYears years) {
        this.rules = rules;
        this.rankings = rankings;
        this.reading = reading;
        this.years = years;
    }

    @GetMapping(TERMS)
    ModelAndView terms(Actor actor, @PathVariable UUID year) {
        var id = new BlocYearId(year);
        reading.mustLead(actor, id);
        var written = rules.written(actor, RankingReading.site(), id);
        var form = written.terms().map(TermsForm::of).orElseGet(() -> TermsForm.of(rules.offer(RankingReading.site())));
        return page(id, form, FieldErrors.NONE, written.edition(), HttpStatus.OK);
    }

    private ModelAndView page(BlocYearId id, TermsForm form, FieldErrors errors, int edition, HttpStatus status) {
        var set = rules.criteria(RankingReading.site(), id);
        var page = new TermsPage(
                years.year(RankingReading.site(), id),
                form,
                errors,
                rules.offer(RankingReading.site()),
                choices(set, form),
                grades(set, form),
                edition);
        return new ModelAndView("emulation/ranking/web/terms", Map.of("page", page), status);
    }

    /// Every criterion of the set; where none is chosen yet, those that are written.
    private static List<TermsPage.TieChoice> choices(Optional<CriteriaSet> set, TermsForm form) {
        var choices = new ArrayList<TermsPage.TieChoice>();
        choices.add(new TermsPage.TieChoice("DEDUCTIONS", Words.say("ranking.tie.DEDUCTIONS")));
        choices.add(new TermsPage.TieChoice("VOTES", Words.say("ranking.tie.VOTES")));
        set.stream()
                .flatMap(CriteriaSet::all)
                .map(RankingTermsController::choice)
                .forEach(choices::add);
        for (var i = 1; i <= TermsForm.TIES; i++) {
            var typed = form.at("hoa-" + i);
            if (!typed.isEmpty()
                    && choices.stream().noneMatch(one -> one.value().equals(typed)))
                choices.add(new TermsPage.TieChoice(typed, typed.replaceFirst("^POINTS:", "")));
        }
        return choices;
    }

    private static TermsPage.TieChoice choice(Criterion criterion) {
        return new TermsPage.TieChoice(
                "POINTS:" + criterion.code(), Words.say("ranking.tie.POINTS", criterion.code(), criterion.title()));
    }

    private static List<String> grades(Optional<CriteriaSet> set, TermsForm form) {
        if (set.isPresent())
            return set.get().grades().grades().stream()
                    .map(grade -> grade.name())
                    .toList();
        return form.at("loai").isEmpty() ? List.of() : List.of(form.at("loai"));
    }

    @PostMapping(TERMS)
    ModelAndView save(Actor actor, @PathVariable UUID year, @RequestParam Map<String, String> fields) {
        var id = new BlocYearId(year);
        reading.mustLead(actor, id);
        var form = new TermsForm(fields);
        var edition = form.at("ban").matches("\\d{1,6}") ? Integer.parseInt(form.at("ban")) : 0;
        var meant = form.meant(years.year(RankingReading.site(), id).members(), rules.offer(RankingReading.site()));
        var terms = meant.terms();
        if (terms == null) return page(id, form, meant.errors(), edition, HttpStatus.UNPROCESSABLE_CONTENT);
        try {
            rules.save(actor, RankingReading.site(), id, edition, terms);
            return RankingController.redirect(year, "ranking-terms");
        } catch (RankingRefused refused) {
            var field = refused instanceof RankingRefused.UnknownClass ? "loai" : "hoa-1";
            return page(id, form, FieldErrors.of(field, refused), edition, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @GetMapping(RankingController.YEAR + "/thu")
    ModelAndView simulator(Actor actor, @PathVariable UUID year, @RequestParam Map<String, String> fields) {
        var id = new BlocYearId(year);
        reading.mustLead(actor, id);
        var written = rules.written(actor, RankingReading.site(), id).terms();
        if (written.isEmpty()) return simulated(id, new TermsForm(fields), said(new RankingRefused.WithoutTerms()));
        var form = fields.containsKey("thu") ? new TermsForm(fields) : TermsForm.of(written.get());
        try {
            var now = rankings.now(actor, RankingReading.site(), id);
            var other = fields.containsKey("thu")
                    ? rankings.tried(actor, RankingReading.site(), id, SimulatorPage.changed(written.get(), form))
                    : now;
            return simulated(id, form, new Trial(now, other, ""));
        } catch (Refusal refusal) {
            return simulated(id, form, said(refusal));
        }
    }

    private record Trial(@Nullable Standings now, @Nullable Standings other, String hindered) {}

    private static Trial said(Refusal refusal) {
        return new Trial(null, null, Words.say(refusal.key(), refusal.facts()));
    }

    private ModelAndView simulated(BlocYearId id, TermsForm form, Trial trial) {
        var set = rules.criteria(RankingReading.site(), id);
        var page = new SimulatorPage(
                years.year(RankingReading.site(), id),
                form,
                choices(set, form),
                trial.now(),
                trial.other(),
                trial.hindered());
        return new ModelAndView(
                "emulation/ranking/web/simulator",
                Map.of("page", page),
                trial.hindered().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
