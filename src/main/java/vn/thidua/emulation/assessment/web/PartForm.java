package vn.thidua.emulation.assessment.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Words;
import vn.thidua.emulation.assessment.AssessmentRefused;
import vn.thidua.emulation.assessment.LineSaid;
import vn.thidua.emulation.assessment.ScoreSheet;
import vn.thidua.emulation.assessment.Stage;
import vn.thidua.emulation.pact.SheetFile;
import vn.thidua.emulation.scoring.CriteriaSet;
import vn.thidua.emulation.scoring.Criterion;
import vn.thidua.emulation.scoring.Entry;
import vn.thidua.emulation.scoring.Line;
import vn.thidua.emulation.scoring.ScoringRefused;
import vn.thidua.emulation.scoring.Sheet;

/// The lines of one part of a sheet as they are typed: of a main criterion, or those outside the base.
///
/// @param part from 1; the one after the last main criterion holds the lines outside the base
/// @param trial whether it only shows what would be: nothing is saved, and no reasons are owed
public record PartForm(ScoreSheet sheet, Stage stage, int part, boolean trial, List<LineForm> lines) {

    public PartForm {
        lines = List.copyOf(lines);
    }

    /// The main criteria in order, and the lines outside the base where there are some; empty for no such part.
    static List<? extends Line> linesOf(CriteriaSet set, int part) {
        if (part >= 1 && part <= set.criteria().size())
            return set.criteria()
                    .get(part - 1)
                    .all()
                    .filter(Criterion.Leaf.class::isInstance)
                    .map(Line.class::cast)
                    .toList();
        return part == set.criteria().size() + 1 ? set.extras() : List.of();
    }

    static PartForm of(ScoreSheet sheet, Stage stage, int part) {
        return made(sheet.filled(), sheet, stage, part, null, false);
    }

    static PartForm typed(ScoreSheet sheet, Stage stage, int part, Map<String, String> fields) {
        return made(sheet.filled(), sheet, stage, part, fields, false);
    }

    /// Every line can be tried, also one that reports fill.
    ///
    /// @param fields what was typed; without a field named `thu`, what stands is shown
    static PartForm trial(ScoreSheet sheet, Stage stage, int part, Map<String, String> fields) {
        return made(Set.of(), sheet, stage, part, fields.containsKey("thu") ? fields : null, true);
    }

    private static PartForm made(
            Set<String> reported,
            ScoreSheet sheet,
            Stage stage,
            int part,
            @Nullable Map<String, String> fields,
            boolean trial) {
        var standing = sheet.standing(stage);
        var forms = new ArrayList<LineForm>();
        for (var line : linesOf(sheet.set(), part)) {
            var n = forms.size() + 1;
            var filled = reported.contains(line.code());
            var before = standing.get(line.code());
            forms.add(
                    fields == null || filled
                            ? LineForm.of(n, line, before, filled)
                            : LineForm.typed(n, line, before, filled, fields));
        }
        return new PartForm(sheet, stage, part, trial, forms);
    }

    public String title() {
        return title(sheet.set(), part);
    }

    /// Of the main criterion, or of the lines outside the base.
    static String title(CriteriaSet set, int part) {
        var criteria = set.criteria();
        return part <= criteria.size()
                ? criteria.get(part - 1).code() + ". " + criteria.get(part - 1).title()
                : Words.say("assessment.extras");
    }

    /// Whether those who speak owe a reason for what they change, and no evidence.
    public boolean checking() {
        return stage != Stage.SELF;
    }

    private boolean owesReason() {
        return checking() && !trial;
    }

    /// What is wrong, by the field it is about.
    ///
    /// @param files the lines to which a file comes
    FieldErrors errors(Map<Integer, SheetFile> files) {
        var errors = new LinkedHashMap<String, String>();
        for (var form : lines) {
            if (form.filled()) continue;
            try {
                mustBeSayable(form, files.containsKey(form.n()), errors);
            } catch (LineForm.NotANumber wrong) {
                errors.put(wrong.field, Words.say("assessment.no.number", wrong.typed));
            } catch (ScoringRefused refused) {
                var field = refused instanceof ScoringRefused.WithoutReason ? form.name("ly-do") : form.first();
                errors.put(field, Words.say(refused.key(), refused.facts()));
            }
        }
        return new FieldErrors(errors);
    }

    private void mustBeSayable(LineForm form, boolean file, Map<String, String> errors) {
        if (form.silent()) {
            if (!checking() && !trial && (file || !form.value(form.name("mc")).isEmpty()))
                errors.put(form.first(), Words.say("assessment.no.result"));
            return;
        }
        var entry = entry(form);
        var _ = new Sheet(
                sheet.set(), sheet.assessment().unit(), Map.of(form.line().code(), entry));
        if (owesReason()
                && changes(form, entry)
                && form.value(form.name("ly-do")).isEmpty())
            errors.put(
                    form.name("ly-do"),
                    Words.say(
                            new AssessmentRefused.ChangedWithoutReason("").key(),
                            form.line().code()));
    }

    private static boolean changes(LineForm form, Entry entry) {
        var before = form.standing();
        return before == null || !before.says(entry);
    }

    private Entry entry(LineForm form) {
        var input = form.input().orElse(null);
        return input == null
                ? new Entry.NotAssigned(trial ? Words.say("assessment.trial") : form.value(form.name("ly-do")))
                : new Entry.Given(input, Words.say("assessment.typed"), true);
    }

    /// Only where there are no errors: of the lines of which something new is said.
    List<LineSaid> said(Map<Integer, SheetFile> files) {
        var said = new ArrayList<LineSaid>();
        for (var form : lines) {
            if (form.filled() || form.silent()) continue;
            if (checking() && !changes(form, entry(form))) continue;
            var input = form.input().orElse(null);
            said.add(new LineSaid(
                    form.line().code(),
                    input,
                    form.value(form.name("mc")),
                    files.get(form.n()),
                    checking() || input == null ? form.value(form.name("ly-do")) : ""));
        }
        return said;
    }

    /// What would be if that were said: kept nowhere.
    Sheet tried() {
        var tried = sheet.sheet(stage);
        for (var form : lines)
            if (!form.silent()) tried = tried.with(form.line().code(), shown(form));
        return tried;
    }

    /// A trial takes evidence as given.
    private Entry shown(LineForm form) {
        var before = form.standing();
        var entry = entry(form);
        return before != null && !changes(form, entry) ? before.entry() : entry;
    }
}
