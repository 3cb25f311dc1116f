package vn.thidua.news;

import vn.thidua.platform.Right;

/// What not everybody may do with what is public.
public enum NewsRight implements Right {
    PUBLISH,
    CORRECT,
    WITHDRAW,
    /// Sections and topic lines.
    ARRANGE
}
