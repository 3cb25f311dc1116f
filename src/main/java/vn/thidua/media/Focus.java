package vn.thidua.media;

/// The point of the shown picture that must stay in sight where only a part of it fits, in whole percent.
public record Focus(int x, int y) {

    public static final Focus CENTRE = new Focus(50, 50);

    public Focus {
        if (x < 0 || x > 100 || y < 0 || y > 100) throw new MediaRefused.FocusNotInside();
    }
}
