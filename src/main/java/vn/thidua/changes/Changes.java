package vn.thidua.changes;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.platform.SiteId;

/// Where rooms say that something public changed.
@Service
public class Changes {

    private final ChangeStore store;

    Changes(ChangeStore store) {
        this.store = store;
    }

    /// Joins the transaction of the fact; refuses to be called outside one.
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(SiteId site, String subject) {
        store.add(site, List.of(subject));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void record(SiteId site, List<String> subjects) {
        store.add(site, subjects);
    }

    /// The changes after `n`, oldest first, at most `most` of them.
    public List<Change> after(long n, int most) {
        return store.after(n, most);
    }

    public long last() {
        return store.last();
    }
}
