package vn.thidua.importing;

import java.nio.file.Path;
import vn.thidua.platform.SiteId;

/// A kind of past that a room can take over, named as on the command line (`legacy-page`).
public interface Source {

    String name();

    /// Reads one file; with `order.dryRun()` nothing is written.
    Outcome take(SiteId site, Path file, Order order);
}
