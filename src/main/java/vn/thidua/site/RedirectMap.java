package vn.thidua.site;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// All redirects of a site. Every one of them arrives in a single hop: what leads to an old address leads on to where
/// that leads.
record RedirectMap(Map<String, NewAddress> targets) {

    static final RedirectMap EMPTY = new RedirectMap(Map.of());

    RedirectMap {
        targets = Map.copyOf(targets);
    }

    Optional<NewAddress> of(String path) {
        return Optional.ofNullable(targets.get(path));
    }

    /// The map with one more redirect; refuses one that would end where it began.
    RedirectMap with(OldPath from, NewAddress to) {
        var end = to.path().flatMap(this::of).orElse(to);
        if (end.path().filter(from.value()::equals).isPresent()
                || to.path().filter(from.value()::equals).isPresent()) throw new RedirectRefused.Circle(from.value());
        var all = new HashMap<>(targets);
        all.replaceAll((_, target) -> target.path().filter(from.value()::equals).isPresent() ? end : target);
        all.put(from.value(), end);
        return new RedirectMap(all);
    }

    RedirectMap without(String path) {
        var all = new HashMap<>(targets);
        all.remove(path);
        return new RedirectMap(all);
    }
}
