package vn.thidua.emulation.assessment;

import vn.thidua.platform.Right;

/// What members may do in scoring. The office's side is asked of the room of blocs: whoever arranges blocs appraises,
/// and nobody the own unit.
public enum AssessmentRight implements Right {
    /// Score the own unit and check another one, for one's own unit.
    SCORE,
    /// Send the own scoring, for one's own unit.
    SUBMIT
}
