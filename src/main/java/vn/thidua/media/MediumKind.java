package vn.thidua.media;

/// What readers get of it: a picture is redrawn, a video plays, a file is saved.
public enum MediumKind {
    PICTURE,
    FILE,
    VIDEO
}
