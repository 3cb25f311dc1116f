package vn.thidua.newsroom;

import vn.thidua.platform.Right;

/// What not everybody may do with articles in the making. Review (duyệt) and publication (đăng) are two rights.
public enum NewsroomRight implements Right {
    /// Write, and submit one's own.
    WRITE,
    /// Read and change what others write, return it or approve it.
    REVIEW,
    /// Put what was approved before the public, now or at a time.
    PUBLISH,
    /// Publish what nobody approved; it is flagged and looked at later.
    FORCE,
    /// Answer what readers report.
    FEEDBACK
}
