package vn.thidua.emulation.programme;

import java.time.Instant;
import java.util.List;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.pact.PactId;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;

/// A programme as it is kept.
///
/// @param unitName as in the bloc year
/// @param pactVersion the version of the pact that this revision was written for
/// @param edition grows with every change: what a form says it was read from
/// @param steps what was done with it, the oldest first
public record KeptProgramme(
        SiteId site,
        BlocYearId year,
        UnitId unit,
        String unitName,
        PactId pact,
        int pactVersion,
        Programme programme,
        int edition,
        List<Step> steps) {

    /// @param what `BEGUN`, `ISSUED`, `TAKEN_BACK`, `SUBMITTED`, `ACCEPTED`, `RETURNED`, `REVISED`
    /// @param reason empty where none was asked for
    public record Step(Instant at, String what, int revision, String reason) {}

    public KeptProgramme {
        steps = List.copyOf(steps);
    }

    public Scope scope() {
        return Scope.of(site).unit(unit.value());
    }

    KeptProgramme with(Programme next) {
        return new KeptProgramme(site, year, unit, unitName, pact, pactVersion, next, edition, steps);
    }

    KeptProgramme forPact(int version) {
        return new KeptProgramme(site, year, unit, unitName, pact, version, programme, edition, steps);
    }

    /// As pages and the database name it.
    public String state() {
        return switch (programme) {
            case Programme.Draft draft -> draft.returned() == null ? "DRAFT" : "RETURNED";
            case Programme.Issued _ -> "ISSUED";
            case Programme.Submitted _ -> "SUBMITTED";
            case Programme.Accepted _ -> "ACCEPTED";
        };
    }
}
