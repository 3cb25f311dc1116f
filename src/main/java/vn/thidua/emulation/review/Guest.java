package vn.thidua.emulation.review;

/// Somebody who is asked to come and has no vote: the emulation office, leaders from above.
///
/// @param n from 1, in the order in which they were asked
public record Guest(int n, String name, String title, String ofUnit, boolean came) {

    public Guest {
        name = name.strip();
        title = title.strip();
        ofUnit = ofUnit.strip();
        if (name.isEmpty()) throw new ReviewRefused.GuestWithoutName();
    }

    public String words() {
        return String.join(
                ", ",
                java.util.stream.Stream.of(name, title, ofUnit)
                        .filter(text -> !text.isEmpty())
                        .toList());
    }
}
