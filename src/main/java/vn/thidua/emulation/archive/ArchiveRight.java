package vn.thidua.emulation.archive;

import vn.thidua.platform.Right;

/// What not everybody may do with closed years.
public enum ArchiveRight implements Right {
    /// Read and fetch packages.
    READ,
    /// Close years, have packages made.
    KEEP
}
