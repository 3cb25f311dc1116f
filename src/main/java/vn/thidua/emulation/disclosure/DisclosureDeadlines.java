package vn.thidua.emulation.disclosure;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.design.Words;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;
import vn.thidua.site.Deadlines;

/// What is owed to the people, on the first page of the desk: answers, windows to open and to close.
@Component
class DisclosureDeadlines implements Deadlines {

    private final DisclosureStore store;
    private final VoiceStore voices;
    private final Clock clock;

    DisclosureDeadlines(DisclosureStore store, VoiceStore voices, Clock clock) {
        this.store = store;
        this.voices = voices;
        this.clock = clock;
    }

    @Override
    public List<Deadline> open(SiteId site) {
        return Stream.concat(answers(site), windows(site)).toList();
    }

    private Stream<Deadline> answers(SiteId site) {
        var today = Vietnam.today(clock);
        return voices.owed(today.minusYears(1), today.plusMonths(1)).stream()
                .filter(owed -> owed.site().equals(site))
                .map(owed -> new Deadline(
                        Words.say("disclosure.deadline.answer", owed.title()),
                        "/quan-tri/cong-khai/y-kien/" + owed.id().value(),
                        owed.due(),
                        owed.due().isBefore(today)));
    }

    private Stream<Deadline> windows(SiteId site) {
        var today = Vietnam.today(clock);
        return store.of(site).stream()
                .filter(one -> one.waitsForClosing(today) || one.state() instanceof DisclosureState.Scheduled)
                .map(one -> {
                    var closing = one.waitsForClosing(today);
                    var by = closing ? one.span().to() : one.span().from();
                    return new Deadline(
                            Words.say(closing ? "disclosure.deadline.close" : "disclosure.deadline.open", one.title()),
                            "/quan-tri/cong-khai/dot/" + one.id().value(),
                            by,
                            by.isBefore(today));
                });
    }

    @Override
    public List<Deadline> concerning(Actor actor, SiteId site) {
        var where = Scope.of(site);
        return actor.may(DisclosureRight.ANSWER, where) || actor.may(DisclosureRight.PREPARE, where)
                ? open(site)
                : List.of();
    }
}
