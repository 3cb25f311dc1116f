package vn.thidua.media;

import vn.thidua.platform.Right;

/// What not everybody may do with the store of media.
public enum MediaRight implements Right {
    /// Bring pictures and files in; describe what one brought in oneself.
    ADD,
    /// Describe, crop and replace what anybody brought in.
    EDIT,
    /// Take what nobody uses out of the store, and put it back.
    DISCARD
}
