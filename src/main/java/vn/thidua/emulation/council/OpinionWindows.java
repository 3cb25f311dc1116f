package vn.thidua.emulation.council;

import java.util.List;
import vn.thidua.emulation.dossier.DossierId;
import vn.thidua.platform.SiteId;

/// Where the people are asked before the council votes; the room that asks them answers.
public interface OpinionWindows {

    /// Of those dossiers, every window that was not taken back, the first to end first.
    List<OpinionWindow> about(SiteId site, List<DossierId> dossiers);
}
