package vn.thidua.media;

import java.util.Properties;

/// How large what the store takes may be, as data: `media/limits.properties`.
public record MediaLimits(
        int pictureMegabytes,
        int megapixels,
        int megapixelsWhole,
        int fileMegabytes,
        int videoMegabytes,
        int officeParts,
        int officeMegabytes) {

    static MediaLimits of(Properties file) {
        return new MediaLimits(
                number(file, "picture.megabytes"),
                number(file, "picture.megapixels"),
                number(file, "picture.megapixels.whole"),
                number(file, "file.megabytes"),
                number(file, "video.megabytes"),
                number(file, "office.parts"),
                number(file, "office.unpacked.megabytes"));
    }

    private static int number(Properties file, String key) {
        var value = Integer.parseInt(file.getProperty(key, "0").strip());
        if (value < 1) throw new IllegalArgumentException("media/limits.properties: " + key);
        return value;
    }

    public int megabytes(MediumKind kind) {
        return switch (kind) {
            case PICTURE -> pictureMegabytes;
            case FILE -> fileMegabytes;
            case VIDEO -> videoMegabytes;
        };
    }

    public long bytes(MediumKind kind) {
        return (long) megabytes(kind) << 20;
    }

    public long largest() {
        return Math.max(bytes(MediumKind.VIDEO), Math.max(bytes(MediumKind.FILE), bytes(MediumKind.PICTURE)));
    }
}
