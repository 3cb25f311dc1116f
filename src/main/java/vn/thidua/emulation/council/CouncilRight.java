package vn.thidua.emulation.council;

import vn.thidua.platform.Right;

/// What not everybody may do around the council.
public enum CouncilRight implements Right {
    /// Keep its members and its sessions, as the office of the council does.
    KEEP,
    /// Count ballots and certify what was counted, for who is named for it.
    COUNT,
    /// Read: on a whole site every session, elsewhere those in which one sits.
    READ
}
