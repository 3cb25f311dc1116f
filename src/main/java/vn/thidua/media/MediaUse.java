package vn.thidua.media;

import java.util.List;
import vn.thidua.platform.SiteId;

/// Asked of every room that shows media: where is this one? A medium that is used is not discarded, and whoever shows
/// it is renewed when it changes.
public interface MediaUse {

    List<Use> usesOf(SiteId site, MediaId medium);

    /// @param subject as the change log names it; empty for what is not public
    /// @param href where an editor looks at it
    record Use(String title, String href, String subject) {}
}
