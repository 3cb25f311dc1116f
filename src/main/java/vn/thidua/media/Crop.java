package vn.thidua.media;

/// The part of a picture that is shown, in whole percent of the upright original.
public record Crop(int left, int top, int width, int height) {

    public static final Crop WHOLE = new Crop(0, 0, 100, 100);
    private static final int SMALLEST = 5;

    public Crop {
        if (left < 0 || top < 0 || width < SMALLEST || height < SMALLEST || left + width > 100 || top + height > 100)
            throw new MediaRefused.CropNotInside();
    }

    public boolean whole() {
        return equals(WHOLE);
    }
}
