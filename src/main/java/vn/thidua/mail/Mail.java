package vn.thidua.mail;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;

/// Takes mail to be sent. It is kept with what it tells of, or not at all; sending it is another's work.
@Service
@Transactional
public class Mail {

    private final MailStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Mail(MailStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /// @param key what the mail tells of: a second one of the same key is not kept
    public void send(SiteId site, String key, Letter letter) {
        store.add(site, key, letter, clock.instant());
    }

    /// Begins anew with a mail that was given up.
    public void again(Actor actor, SiteId site, long number) {
        actor.must(MailRight.KEEP, Scope.of(site));
        var kept = store.locked(site, number).orElseThrow(Missing::new);
        if (!kept.givenUp()) throw new MailRefused.NotGivenUp();
        store.again(number, clock.instant());
        events.publishEvent(new MailSentAgain(site, number, kept.reason(), actor));
    }
}
