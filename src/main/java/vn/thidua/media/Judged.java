package vn.thidua.media;

import org.jspecify.annotations.Nullable;

/// A file that was looked into and may be kept. Only the inspection makes one.
///
/// @param size upright; of pictures
record Judged(FileName name, FileKind kind, Incoming.Arrival arrival, Pictures.@Nullable Size size) {

    String mime() {
        return kind.medium() == MediumKind.PICTURE ? "image/webp" : kind.mime(); // a picture is handed out redrawn
    }
}
