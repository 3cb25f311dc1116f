package vn.thidua.emulation.assessment;

import vn.thidua.emulation.pact.TargetId;
import vn.thidua.emulation.scoring.Formula;
import vn.thidua.emulation.scoring.Input;
import vn.thidua.emulation.scoring.Line;

/// From which reports a line is filled, so that nobody types a figure twice.
public sealed interface Link {

    /// The target's plan and what was last reported of it.
    record ToTarget(TargetId target) implements Link {}

    /// How many of all targets of the member are met.
    record ToAllTargets() implements Link {}

    /// Whether a line can be filled from reports: it is worked from a target and a result, or from whether something
    /// was done.
    static boolean fits(Line line) {
        return measured(line.formula()) || line.formula().takes() == Input.Done.class;
    }

    private static boolean measured(Formula<?> formula) {
        return formula.takes() == Input.Measured.class;
    }
}
