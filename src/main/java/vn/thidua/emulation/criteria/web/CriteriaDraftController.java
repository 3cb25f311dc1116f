package vn.thidua.emulation.criteria.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.FieldErrors;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.criteria.CriteriaRefused;
import vn.thidua.emulation.criteria.CriteriaSets;
import vn.thidua.emulation.criteria.KeptDraft;
import vn.thidua.emulation.criteria.LineKind;
import vn.thidua.emulation.criteria.NextCode;
import vn.thidua.emulation.criteria.Outline;
import vn.thidua.emulation.criteria.TypedLine;
import vn.thidua.emulation.criteria.TypedSet;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;

/// The draft of a year's criteria: written part by part, published or thrown away.
@Controller
class CriteriaDraftController {

    static final String DRAFT = CriteriaController.YEAR + "/ban-thao";
    private static final String PART = DRAFT + "/dong/{n:[1-9][0-9]{0,3}}";

    private final CriteriaSets sets;
    private final CriteriaReading reading;

    CriteriaDraftController(CriteriaSets sets, CriteriaReading reading) {
        this.sets = sets;
        this.reading = reading;
    }

    @GetMapping(DRAFT)
    ModelAndView show(Actor actor, @PathVariable UUID year) {
        var id = new BlocYearId(year);
        var draft = reading.draft(actor, id);
        return page(id, draft.edition(), draft.typed(), FieldErrors.NONE, "", HttpStatus.OK);
    }

    private ModelAndView page(
            BlocYearId id, int edition, TypedSet typed, FieldErrors errors, String reason, HttpStatus status) {
        var page = reading.draftPage(id, edition, typed, errors, reason);
        return new ModelAndView("emulation/criteria/web/draft", Map.of("page", page), status);
    }

    /// What is said of the set as a whole.
    @PostMapping(DRAFT)
    ModelAndView save(
            Actor actor,
            @PathVariable UUID year,
            @RequestParam Map<String, String> fields,
            @RequestParam(name = "ban", defaultValue = "0") int edition) {
        var id = new BlocYearId(year);
        var draft = reading.draft(actor, id);
        var typed = whole(draft, fields);
        try {
            sets.save(actor, CriteriaReading.site(), id, edition, typed);
            return CriteriaController.redirect(path(id), "criteria-saved");
        } catch (CriteriaRefused.ChangedMeanwhile clash) {
            return page(id, draft.edition(), typed, FieldErrors.of("ten", clash), "", HttpStatus.CONFLICT);
        }
    }

    private static TypedSet whole(KeptDraft draft, Map<String, String> fields) {
        return new TypedSet(
                fields.getOrDefault("ten", ""),
                fields.getOrDefault("nguon", ""),
                fields.getOrDefault("so-le", ""),
                fields.getOrDefault("lam-tron", ""),
                fields.getOrDefault("tong", ""),
                fields.containsKey("tinh-thuong"),
                fields.getOrDefault("xep-loai", ""),
                draft.typed().lines());
    }

    private static String path(BlocYearId id) {
        return CriteriaController.PATH + "/nam/" + id.value() + "/ban-thao";
    }

    /// Another part, begun with one line.
    @PostMapping(DRAFT + "/muc")
    ModelAndView add(
            Actor actor,
            @PathVariable UUID year,
            @RequestParam(name = "loai", defaultValue = "") String kind,
            @RequestParam(name = "ban", defaultValue = "0") int edition) {
        var id = new BlocYearId(year);
        var draft = reading.draft(actor, id).typed();
        var lines = draft.lines();
        var outside = LineKind.of(kind).filter(LineKind::outside).isPresent();
        var at = outside ? lines.size() : base(lines);
        var codes = lines.stream().map(TypedLine::code).toList();
        var fresh = outside
                ? TypedLine.fresh(NextCode.after(kind.equals(LineKind.BONUS.name()) ? "T0" : "P0", codes), kind)
                : TypedLine.fresh(NextCode.top(codes), LineKind.GROUP.name());
        sets.save(actor, CriteriaReading.site(), id, edition, draft.replacing(at, at, List.of(fresh)));
        return CriteriaController.redirect(path(id) + "/dong/" + (at + 1), "criteria-added");
    }

    /// How many lines come before those outside the base that end the table.
    private static int base(List<TypedLine> lines) {
        var at = lines.size();
        while (at > 0
                && LineKind.of(lines.get(at - 1).kind())
                        .filter(LineKind::outside)
                        .isPresent()) at--;
        return at;
    }

    @GetMapping(PART)
    ModelAndView part(Actor actor, @PathVariable UUID year, @PathVariable int n) {
        var id = new BlocYearId(year);
        var draft = reading.draft(actor, id);
        var part = Outline.of(draft.typed().lines()).parts(DraftPage.MOST).stream()
                .filter(one -> n > one.from() && n <= one.to())
                .findFirst()
                .orElseThrow(Missing::new);
        return partPage(id, draft.edition(), draft.typed(), part, part, FieldErrors.NONE, HttpStatus.OK);
    }

    private ModelAndView partPage(
            BlocYearId id,
            int edition,
            TypedSet typed,
            Outline.Part part,
            Outline.Part kept,
            FieldErrors errors,
            HttpStatus status) {
        var page = reading.partPage(id, edition, typed, part, kept, errors);
        return new ModelAndView("emulation/criteria/web/part", Map.of("page", page), status);
    }

    /// Saves, or adds, removes and moves a line and shows the form again: what was typed is never lost.
    @PostMapping(PART)
    ModelAndView change(
            Actor actor,
            @PathVariable UUID year,
            @PathVariable int n,
            @RequestParam Map<String, String> fields,
            @RequestParam(name = "lam", defaultValue = "luu") String act,
            @RequestParam(name = "den", defaultValue = "0") int to,
            @RequestParam(name = "ban", defaultValue = "0") int edition) {
        var id = new BlocYearId(year);
        var draft = reading.draft(actor, id);
        var form = LinesForm.typed(fields).after(act);
        var kept = new Outline.Part(n - 1, to);
        if (draft.edition() != edition) return clash(id, edition, draft, kept, form);
        if (n - 1 > to || to > draft.typed().lines().size()) throw new Missing();
        if (!act.equals("luu")) {
            var part = new Outline.Part(n - 1, n - 1 + form.lines().size());
            var typed = draft.typed().replacing(n - 1, to, form.lines());
            return partPage(id, edition, typed, part, kept, FieldErrors.NONE, HttpStatus.OK);
        }
        sets.save(actor, CriteriaReading.site(), id, edition, draft.typed().replacing(n - 1, to, form.filled()));
        var emptied = form.filled().isEmpty();
        return CriteriaController.redirect(path(id) + (emptied ? "" : "/dong/" + n), "criteria-saved");
    }

    /// Lines may stand elsewhere by now, so what was typed is shown by itself, to be taken over by hand.
    private ModelAndView clash(BlocYearId id, int edition, KeptDraft draft, Outline.Part kept, LinesForm form) {
        var alone = draft.typed().with(form.lines());
        var part = new Outline.Part(0, form.lines().size());
        var told = FieldErrors.of("ban", new CriteriaRefused.ChangedMeanwhile());
        return partPage(id, edition, alone, part, kept, told, HttpStatus.CONFLICT);
    }

    @PostMapping(DRAFT + "/cong-bo")
    ModelAndView publish(
            Actor actor,
            @PathVariable UUID year,
            @RequestParam(name = "ban", defaultValue = "0") int edition,
            @RequestParam(name = "ly-do", defaultValue = "") String reason) {
        var id = new BlocYearId(year);
        var draft = reading.draft(actor, id);
        try {
            sets.publish(actor, CriteriaReading.site(), id, edition, reason);
            return CriteriaController.redirect(CriteriaController.PATH + "/nam/" + year, "criteria-published");
        } catch (CriteriaRefused refusal) {
            var status = refusal instanceof CriteriaRefused.ChangedMeanwhile
                    ? HttpStatus.CONFLICT
                    : HttpStatus.UNPROCESSABLE_CONTENT;
            var field = refusal instanceof CriteriaRefused.WithoutReason ? "ly-do" : "cong-bo";
            return page(id, draft.edition(), draft.typed(), FieldErrors.of(field, refusal), reason, status);
        }
    }

    @PostMapping(DRAFT + "/bo")
    ModelAndView discard(
            Actor actor, @PathVariable UUID year, @RequestParam(name = "ban", defaultValue = "0") int edition) {
        sets.discard(actor, CriteriaReading.site(), new BlocYearId(year), edition);
        return CriteriaController.redirect(CriteriaController.PATH + "/nam/" + year, "criteria-discarded");
    }
}
