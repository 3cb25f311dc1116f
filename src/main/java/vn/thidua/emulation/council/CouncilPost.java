package vn.thidua.emulation.council;

/// What somebody is in the council, in the order in which members are listed.
public enum CouncilPost {
    CHAIR("Chủ tịch Hội đồng"),
    VICE("Phó Chủ tịch Hội đồng"),
    STANDING("Ủy viên thường trực"),
    MEMBER("Ủy viên");

    private final String words;

    CouncilPost(String words) {
        this.words = words;
    }

    /// As papers say it.
    public String words() {
        return words;
    }
}
