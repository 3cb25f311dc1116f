package vn.thidua.emulation.review;

/// Who presides over a meeting, or writes its minutes.
///
/// @param name empty while nobody is named
public record Officer(String name, String title) {

    public Officer {
        name = name.strip();
        title = title.strip();
        if (name.isEmpty() && !title.isEmpty()) throw new ReviewRefused.OfficerWithoutName();
    }

    public boolean named() {
        return !name.isEmpty();
    }

    /// As it stands in a paper: `Nguyễn Văn A, Chánh Văn phòng`.
    public String words() {
        return title.isEmpty() ? name : name + ", " + title;
    }
}
