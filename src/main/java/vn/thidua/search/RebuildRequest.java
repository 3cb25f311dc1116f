package vn.thidua.search;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.changes.Changes;
import vn.thidua.platform.SiteId;

/// Asks for a new index through the log of changes, so that every node hears of it.
@Service
class RebuildRequest {

    private final Changes changes;

    RebuildRequest(Changes changes) {
        this.changes = changes;
    }

    @Transactional
    public void ask(SiteId site) {
        changes.record(site, Following.REBUILD);
    }
}
