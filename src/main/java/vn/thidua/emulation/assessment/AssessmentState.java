package vn.thidua.emulation.assessment;

import java.util.Optional;

/// How far the scoring of a member has come.
public enum AssessmentState {
    DRAFT,
    /// Given back with a reason, to be drafted on.
    RETURNED,
    SUBMITTED,
    CHECKED,
    APPRAISED,
    EXPLAINED,
    DECIDED,
    LOCKED;

    /// Whose words are awaited; empty where the member's explanation is, and where all is said.
    public Optional<Stage> awaits() {
        return switch (this) {
            case DRAFT, RETURNED -> Optional.of(Stage.SELF);
            case SUBMITTED -> Optional.of(Stage.CHECK);
            case CHECKED -> Optional.of(Stage.APPRAISAL);
            case EXPLAINED -> Optional.of(Stage.FINAL);
            case APPRAISED, DECIDED, LOCKED -> Optional.empty();
        };
    }

    /// The last stage that is finished; empty before the member has sent its own scoring.
    public Optional<Stage> finished() {
        return switch (this) {
            case DRAFT, RETURNED -> Optional.empty();
            case SUBMITTED -> Optional.of(Stage.SELF);
            case CHECKED -> Optional.of(Stage.CHECK);
            case APPRAISED, EXPLAINED -> Optional.of(Stage.APPRAISAL);
            case DECIDED, LOCKED -> Optional.of(Stage.FINAL);
        };
    }

    /// To what the member may still answer: the findings of its checker until the office has appraised, the points of
    /// the office while explanations are awaited.
    public Optional<Stage> answers() {
        return switch (this) {
            case CHECKED -> Optional.of(Stage.CHECK);
            case APPRAISED -> Optional.of(Stage.APPRAISAL);
            case DRAFT, RETURNED, SUBMITTED, EXPLAINED, DECIDED, LOCKED -> Optional.empty();
        };
    }
}
