package vn.thidua.emulation.pact;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;

/// What members say of the text while it is open. The head takes a proposal, which then stands in the text, or leaves
/// it with a reason; the comment is kept either way.
@Service
@Transactional
public class PactComments {

    private final PactStore pacts;
    private final PactTextStore texts;
    private final CommentStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PactComments(
            PactStore pacts, PactTextStore texts, CommentStore store, ApplicationEventPublisher events, Clock clock) {
        this.pacts = pacts;
        this.texts = texts;
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /// @param place name of a part of the text, or the number of a task
    public void say(Actor actor, SiteId site, PactId id, UnitId unit, String place, String words, String proposal) {
        var kept = pacts.locked(site, id);
        actor.must(PactRight.COMMENT, kept.occasion().of(unit));
        if (kept.occasion().members().stream().noneMatch(member -> member.unit().equals(unit))) throw new Missing();
        var open = Pacts.open(kept);
        open.text().mustHave(place);
        var comment =
                new Comment(UUID.randomUUID(), open.version(), place, unit, words, proposal, clock.instant(), null, "");
        store.add(id, comment, actor.account());
        events.publishEvent(new PactCommented(site, id, place + ": " + comment.words(), actor));
    }

    /// What was proposed for the place now stands there.
    public void take(Actor actor, SiteId site, PactId id, UUID comment, String why) {
        var kept = pacts.locked(site, id);
        actor.must(PactRight.DRAFT, kept.occasion().ofHead());
        var open = Pacts.open(kept);
        var taken = store.found(id, comment).orElseThrow(Missing::new).taken(why);
        if (!taken.proposal().isEmpty()) {
            open.text().mustHave(taken.place());
            var changed = open.with(open.text().with(taken.place(), taken.proposal()));
            texts.change(id, changed.version(), changed.text());
            pacts.move(changed, true);
        }
        store.answer(taken, Comment.Answer.TAKEN, clock.instant());
        events.publishEvent(new PactCommentAnswered(site, id, taken.words(), "TAKEN " + taken.reason(), actor));
    }

    public void leave(Actor actor, SiteId site, PactId id, UUID comment, String why) {
        var kept = pacts.locked(site, id);
        actor.must(PactRight.DRAFT, kept.occasion().ofHead());
        var left = store.found(id, comment).orElseThrow(Missing::new).left(why);
        store.answer(left, Comment.Answer.LEFT, clock.instant());
        events.publishEvent(new PactCommentAnswered(site, id, left.words(), "LEFT " + left.reason(), actor));
    }

    /// The oldest first.
    public List<Comment> of(Actor actor, SiteId site, PactId id) {
        Pacts.mustRead(actor, pacts.found(site, id).orElseThrow(Missing::new));
        return store.of(id);
    }
}
