package vn.thidua.emulation.council;

/// How a member takes part.
public enum CouncilPart {
    PRESENT("Có mặt"),
    ABSENT("Vắng mặt"),
    /// Absent, and the written ballot has come.
    WRITTEN("Vắng mặt, có phiếu bằng văn bản");

    private final String words;

    CouncilPart(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    boolean votes() {
        return this != ABSENT;
    }
}
