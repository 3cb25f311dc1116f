package vn.thidua.emulation.review;

/// Who signs the minutes.
public enum Signatory {
    SECRETARY("thu-ky", "THƯ KÝ"),
    CHAIR("chu-tri", "CHỦ TRÌ");

    private final String field;
    private final String capacity;

    Signatory(String field, String capacity) {
        this.field = field;
        this.capacity = capacity;
    }

    /// Of the signature field in the paper, and of the address at which it is signed.
    public String field() {
        return field;
    }

    /// @param field of [#field]; any other is the secretary's
    public static Signatory at(String field) {
        return field.equals(CHAIR.field) ? CHAIR : SECRETARY;
    }

    String capacity() {
        return capacity;
    }

    public Officer of(ReviewPlan plan) {
        return this == CHAIR ? plan.chair() : plan.secretary();
    }
}
