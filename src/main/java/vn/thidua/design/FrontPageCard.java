package vn.thidua.design;

import gg.jte.Content;
import java.util.Optional;

/// Something that a room shows in the corner of the front page. Each is a bean; they stand in the order of their
/// `@Order`.
public interface FrontPageCard {

    /// A card with a heading of level 2, for the site of the current frame; empty where there is nothing to show.
    Optional<Content> card();
}
