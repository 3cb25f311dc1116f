package vn.thidua.feedback;

import vn.thidua.platform.Right;

/// What may be done with the feedback of readers.
public enum FeedbackRight implements Right {
    HANDLE
}
