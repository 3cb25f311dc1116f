package vn.thidua.emulation.programme;

import vn.thidua.platform.Right;

/// What not everybody may do with programmes. The bloc's side is asked of the room of blocs: whoever leads the year
/// judges, and nobody the programme of the own unit.
public enum ProgrammeRight implements Right {
    /// Draft for one's own unit.
    WRITE,
    /// Put into force, take back, send and revise for one's own unit.
    ISSUE
}
