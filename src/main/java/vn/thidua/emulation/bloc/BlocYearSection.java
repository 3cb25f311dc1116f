package vn.thidua.emulation.bloc;

import gg.jte.Content;
import java.util.Optional;

/// Something that another room shows on the public page of a bloc year, below its members: its pact, its results.
/// Each is a bean; they stand in the order of their `@Order`.
public interface BlocYearSection {

    /// The finished part, with a heading of level 2; empty where there is nothing to show, and then nothing is shown.
    Optional<Content> of(BlocYear year);
}
