package vn.thidua.design;

import java.util.Optional;

/// Knows where an address leads that no page has. The room that keeps the sites answers.
public interface Elsewhere {

    /// The new address for what this request asked for, in the request's language.
    Optional<String> of(Frame frame);
}
