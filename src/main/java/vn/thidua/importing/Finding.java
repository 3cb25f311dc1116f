package vn.thidua.importing;

/// Something a person should know or check: what was dropped, inferred, replaced.
public record Finding(Kind kind, String words) {

    public enum Kind {
        DROPPED("bỏ"),
        INFERRED("suy ra"),
        MISSING("thiếu"),
        REFUSED("không nhận");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }
}
