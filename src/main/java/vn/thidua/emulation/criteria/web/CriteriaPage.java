package vn.thidua.emulation.criteria.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.FieldErrors;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.criteria.CriteriaSets.Kept;
import vn.thidua.emulation.criteria.CriteriaSets.Version;
import vn.thidua.emulation.scoring.CriteriaSet;

/// The criteria of a year: what is in force or was once, and, for those who lead it, the draft.
///
/// @param kept `null` while nothing is published
/// @param draft its state in words; empty where there is none, or it is not for this person
/// @param examples with which a draft can begin
public record CriteriaPage(
        BlocYear year,
        @Nullable Kept kept,
        CriteriaTable table,
        List<Version> versions,
        boolean leads,
        String draft,
        boolean previous,
        List<CriteriaSet> examples,
        FieldErrors errors) {

    public CriteriaPage {
        versions = List.copyOf(versions);
        examples = List.copyOf(examples);
    }

    public String path() {
        return path(year);
    }

    static String path(BlocYear year) {
        return CriteriaController.PATH + "/nam/" + year.id().value();
    }

    public boolean published() {
        return versions.stream().anyMatch(version -> !version.retired());
    }
}
