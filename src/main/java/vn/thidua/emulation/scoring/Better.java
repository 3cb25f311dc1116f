package vn.thidua.emulation.scoring;

/// Which of two results is the better one.
public enum Better {
    HIGHER,
    LOWER;

    boolean beats(int comparison) {
        return this == HIGHER ? comparison > 0 : comparison < 0;
    }
}
