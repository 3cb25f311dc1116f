package vn.thidua.emulation.pact;

import vn.thidua.platform.Right;

/// What not everybody may do with a pact.
public enum PactRight implements Right {
    /// Write the text, answer comments, freeze it: asked on the unit that leads the bloc.
    DRAFT,
    /// Comment for one's own unit.
    COMMENT,
    /// Sign, refuse, delegate for one's own unit.
    SIGN,
    /// Sign as the witness.
    WITNESS,
    /// Attach a signed sheet of paper, and confirm what it shows.
    CONFIRM
}
