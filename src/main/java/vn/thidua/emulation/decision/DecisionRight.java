package vn.thidua.emulation.decision;

import vn.thidua.platform.Right;

/// What not everybody may do with decisions; all of it on the whole site.
public enum DecisionRight implements Right {
    READ,
    /// Draft, freeze, give up.
    PREPARE,
    SIGN,
    /// Give the number, seal for the organisation, issue.
    NUMBER,
    /// Show a decision in effect to everybody.
    DISCLOSE,
    /// Be the second person of a revocation.
    CONFIRM,
    /// Certificates, money, what was handed out.
    AWARD
}
