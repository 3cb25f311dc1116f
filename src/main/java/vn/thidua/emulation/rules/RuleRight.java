package vn.thidua.emulation.rules;

import vn.thidua.platform.Right;

/// What not everybody may do with regulations.
public enum RuleRight implements Right {
    /// Read bases and packages.
    READ,
    /// Write down bases, take in packages.
    KEEP,
    /// Ask for and confirm the use of what has lapsed.
    OVERRIDE
}
