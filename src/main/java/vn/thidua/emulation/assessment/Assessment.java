package vn.thidua.emulation.assessment;

import java.util.Optional;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;

/// The scoring of one member of a bloc in a year.
///
/// @param unitName as in the bloc year
/// @param returned why it was given back; empty where it was not, and once it is sent again
public record Assessment(
        AssessmentId id,
        SiteId site,
        BlocYearId year,
        UnitId unit,
        String unitName,
        AssessmentState state,
        String returned) {

    public Assessment {
        if ((state == AssessmentState.RETURNED) == returned.isBlank())
            throw new AssessmentRefused.ReturnedWithoutReason();
    }

    public Scope scope() {
        return Scope.of(site).unit(unit.value());
    }

    /// Refuses what is not awaited now.
    public void mustAwait(Stage stage) {
        if (!state.awaits().equals(Optional.of(stage))) throw new AssessmentRefused.NotNow();
    }

    /// The next step of the way; each stage is finished once.
    Assessment finished(Stage stage) {
        mustAwait(stage);
        return at(
                switch (stage) {
                    case SELF -> AssessmentState.SUBMITTED;
                    case CHECK -> AssessmentState.CHECKED;
                    case APPRAISAL -> AssessmentState.APPRAISED;
                    case FINAL -> AssessmentState.DECIDED;
                });
    }

    Assessment giveBack(String reason) {
        if (state != AssessmentState.SUBMITTED) throw new AssessmentRefused.NotNow();
        return new Assessment(id, site, year, unit, unitName, AssessmentState.RETURNED, reason.strip());
    }

    Assessment explained() {
        if (state != AssessmentState.APPRAISED) throw new AssessmentRefused.NotNow();
        return at(AssessmentState.EXPLAINED);
    }

    Assessment lock() {
        if (state != AssessmentState.DECIDED) throw new AssessmentRefused.NotNow();
        return at(AssessmentState.LOCKED);
    }

    /// For corrections by the office, once two people have agreed to it.
    Assessment reopened() {
        if (state != AssessmentState.LOCKED) throw new AssessmentRefused.NotNow();
        return at(AssessmentState.EXPLAINED);
    }

    private Assessment at(AssessmentState next) {
        return new Assessment(id, site, year, unit, unitName, next, "");
    }
}
