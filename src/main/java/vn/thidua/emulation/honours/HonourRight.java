package vn.thidua.emulation.honours;

import vn.thidua.platform.Right;

/// What not everybody may do with the history of awards.
public enum HonourRight implements Right {
    /// Read it whole at the desk, write down awards and revocations, show them to everybody, hide names.
    KEEP,
    /// Take over old lists, and take that back.
    IMPORT
}
