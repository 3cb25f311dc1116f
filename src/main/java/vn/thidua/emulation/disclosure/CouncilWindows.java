package vn.thidua.emulation.disclosure;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.emulation.council.OpinionWindow;
import vn.thidua.emulation.council.OpinionWindows;
import vn.thidua.emulation.dossier.DossierId;
import vn.thidua.platform.SiteId;

/// Tells the council in which windows its dossiers stand.
@Component
class CouncilWindows implements OpinionWindows {

    private final DisclosureStore store;

    CouncilWindows(DisclosureStore store) {
        this.store = store;
    }

    @Override
    public List<OpinionWindow> about(SiteId site, List<DossierId> dossiers) {
        return store.before(site, dossiers.stream().map(DossierId::value).toList()).stream()
                .map(line -> new OpinionWindow(
                        new DossierId(line.dossier()), line.title(), line.until(), line.opened(), line.complaints()))
                .toList();
    }
}
