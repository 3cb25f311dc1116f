package vn.thidua.emulation.programme.web;

import java.util.List;
import vn.thidua.design.FieldErrors;
import vn.thidua.emulation.pact.PlanWords;
import vn.thidua.emulation.pact.Target;
import vn.thidua.emulation.programme.Agreed;
import vn.thidua.emulation.programme.KeptProgramme;

/// A programme in a form.
///
/// @param edition what the writer had read
/// @param imported whether the form shows what a table said, which is not saved yet
/// @param findings what of the table could not be taken
public record EditProgrammePage(
        KeptProgramme kept,
        int edition,
        Agreed agreed,
        ProgrammeForm form,
        FieldErrors errors,
        boolean imported,
        List<String> findings) {

    public EditProgrammePage {
        findings = List.copyOf(findings);
    }

    public String path() {
        return ProgrammePage.path(kept);
    }

    public String asked(Target target) {
        return agreed.plan(target).map(plan -> PlanWords.of(target, plan)).orElse("");
    }
}
