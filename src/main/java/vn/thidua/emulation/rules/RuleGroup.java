package vn.thidua.emulation.rules;

/// What a rule is about, in the order of the pages.
public enum RuleGroup {
    REVIEW,
    QUOTA,
    DEADLINE,
    SWITCH,
    FORM
}
