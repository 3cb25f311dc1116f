package vn.thidua.emulation.disclosure;

import vn.thidua.platform.Right;

/// What not everybody may do with windows of disclosure.
public enum DisclosureRight implements Right {
    /// Write the list, close the window, take it back, begin its article.
    PREPARE,
    /// Open what somebody else prepared.
    OPEN,
    /// Take, judge and answer what the people write.
    ANSWER
}
