package vn.thidua.emulation.criteria.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Frame;
import vn.thidua.design.Words;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.criteria.CriteriaRefused;
import vn.thidua.emulation.criteria.CriteriaSets;
import vn.thidua.emulation.criteria.CriteriaSets.Kept;
import vn.thidua.emulation.criteria.KeptDraft;
import vn.thidua.emulation.criteria.Outline;
import vn.thidua.emulation.criteria.Reading;
import vn.thidua.emulation.criteria.TypedSet;
import vn.thidua.emulation.scoring.CriteriaSet;
import vn.thidua.emulation.scoring.ShippedCriteria;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;

/// The pages of a year's criteria, as this person reads them.
@Component
class CriteriaReading {

    private final CriteriaSets sets;
    private final BlocYears years;

    CriteriaReading(CriteriaSets sets, BlocYears years) {
        this.sets = sets;
        this.years = years;
    }

    static SiteId site() {
        return Frame.current().site();
    }

    BlocYear year(BlocYearId id) {
        return years.year(site(), id);
    }

    boolean maySee(Actor actor, BlocYear year) {
        return years.maySee(actor, year);
    }

    CriteriaPage page(Actor actor, BlocYearId id, Optional<Kept> shown, FieldErrors errors) {
        var versions = sets.versions(actor, site(), id);
        var year = year(id);
        var leads = years.mayLead(actor, year);
        return new CriteriaPage(
                year,
                shown.orElse(null),
                shown.map(kept -> table(kept.set())).orElse(new CriteriaTable(List.of())),
                versions,
                leads,
                leads
                        ? sets.draft(actor, site(), id)
                                .map(draft -> state(id, draft))
                                .orElse("")
                        : "",
                sets.hasPreviousYear(site(), id),
                ShippedCriteria.all(),
                errors);
    }

    static CriteriaTable table(CriteriaSet set) {
        var typed = TypedSet.of(set);
        return CriteriaTable.of(typed, Reading.of(typed, set.key(), set.version()));
    }

    private String state(BlocYearId id, KeptDraft draft) {
        var faults = sets.reading(site(), id, draft.typed()).faults().size();
        return faults == 0 ? Words.say("criteria.draft.whole") : Words.say("criteria.draft.faults", faults);
    }

    KeptDraft draft(Actor actor, BlocYearId id) {
        return sets.draft(actor, site(), id).orElseThrow(CriteriaRefused.NoDraft::new);
    }

    /// @param typed what is shown: the draft, or the same with what was typed just now
    DraftPage draftPage(BlocYearId id, int edition, TypedSet typed, FieldErrors errors, String reason) {
        var reading = sets.reading(site(), id, typed);
        return new DraftPage(
                year(id),
                edition,
                typed,
                reading,
                CriteriaTable.of(typed, reading),
                sets.inUse(site(), id).isPresent(),
                reason,
                errors);
    }

    PartPage partPage(
            BlocYearId id, int edition, TypedSet typed, Outline.Part part, Outline.Part kept, FieldErrors errors) {
        return new PartPage(year(id), edition, typed, sets.reading(site(), id, typed), part, kept, errors);
    }

    ImportPage importPage(BlocYearId id, int edition, CriteriaSheet.Read read) {
        var reading = sets.reading(site(), id, read.typed());
        return new ImportPage(year(id), edition, read, reading, CriteriaTable.of(read.typed(), reading));
    }
}
