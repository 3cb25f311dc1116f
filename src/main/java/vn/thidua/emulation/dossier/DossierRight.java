package vn.thidua.emulation.dossier;

import vn.thidua.platform.Right;

/// What not everybody may do with proposals.
public enum DossierRight implements Right {
    /// Draft and check those of a unit.
    WRITE,
    /// Submit and withdraw those of a unit: its head.
    SUBMIT,
    /// Receive, return and ask for supplements.
    RECEIVE,
    /// Judge what is submitted, reject it, choose the rules it is judged by.
    APPRAISE,
    /// Ask other agencies for their opinion.
    CONSULT,
    /// Hold all proposals of a subject, and let them go on.
    HOLD,
    /// Bring them on after appraisal: the rooms of the council, of decisions and of disclosure.
    TURN
}
