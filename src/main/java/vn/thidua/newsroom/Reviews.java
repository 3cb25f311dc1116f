package vn.thidua.newsroom;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;

/// Handing in, returning, approving: two people look at everything before it can be published.
@Service
@Transactional
public class Reviews {

    private final DraftStore store;
    private final Proofreading proofreading;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reviews(DraftStore store, Proofreading proofreading, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.proofreading = proofreading;
        this.events = events;
        this.clock = clock;
    }

    /// Hands in one's text. Refuses while something is missing that readers need.
    public void submit(Actor actor, SiteId site, DraftId id) {
        var draft = store.locked(site, id);
        draft.mustBeWrittenBy(actor);
        proofreading.mustPass(draft);
        move(actor, draft, draft.submitted(), "SUBMITTED", "");
    }

    /// Gives it back to its author, with a reason.
    public void sendBack(Actor actor, SiteId site, DraftId id, String reason) {
        var draft = store.locked(site, id);
        actor.must(NewsroomRight.REVIEW, draft.scope());
        move(actor, draft, draft.returned(reason), "RETURNED", reason.strip());
    }

    /// Says that it may be published. Refuses one's own text.
    ///
    /// @param version that was read
    public void approve(Actor actor, SiteId site, DraftId id, int version) {
        var draft = store.locked(site, id);
        actor.must(NewsroomRight.REVIEW, draft.scope());
        draft.mustBeAsRead(version);
        var next = draft.approved(actor);
        proofreading.mustPass(draft);
        move(actor, draft, next, "APPROVED", "");
    }

    private void move(Actor actor, Draft draft, Stage next, String step, String note) {
        var now = clock.instant();
        if (draft.keptVersion() < draft.version())
            store.keep(draft.id(), draft.version(), "SAVED", draft.text(), draft.touchedBy(), now);
        store.stage(draft.id(), next, null);
        store.step(draft.id(), step, note, actor.account(), now);
        events.publishEvent(
                new DraftMoved(draft.site(), draft.id(), step, draft.text().at("title"), note, actor));
    }
}
