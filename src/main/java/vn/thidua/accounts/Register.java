package vn.thidua.accounts;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;

/// What is written about accounts: whose they are, who answers for them, how long they last, and when somebody last
/// looked through all of them (TCVN 14423:2026, 5.6.2.1 and 5.6.2.3).
@Service
public class Register {

    private static final int LONGEST_NOTE = 2_000;

    private final RegisterStore store;
    private final AccountStore accounts;
    private final Accounts desk;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Register(RegisterStore store, AccountStore accounts, Accounts desk, Clock clock, ApplicationEventPublisher events) {
        this.store = store;
        this.accounts = accounts;
        this.desk = desk;
        this.clock = clock;
        this.events = events;
    }

    /// Changes what is written about an account; its login and its rights stay.
    ///
    /// @param manager the account of who answers for it; `null` for nobody
    @Transactional
    public void amend(Actor actor, AccountId id, String name, UUID unit, AccountTerms terms, @Nullable UUID manager) {
        desk.mustReach(actor, AccountRight.INVITE, id);
        if (name.isBlank()) throw new AccountRefused.WithoutName();
        if (id.value().equals(manager)) throw new AccountRefused.AnswersForThemselves();
        accounts.locked(id).orElseThrow(Missing::new);
        if (manager != null && store.known(manager).isEmpty()) throw new Missing();
        var before = store.line(id).orElseThrow(Missing::new);
        var after = new RegisterStore.Line(name.strip(), unit, terms, manager);
        if (after.equals(before)) return;
        store.save(id, after);
        events.publishEvent(new AccountAmended(id, before.words(), after.words(), actor));
    }

    /// Notes that somebody has looked through all accounts of a site.
    @Transactional
    public void review(Actor actor, SiteId site, String note) {
        actor.must(AccountRight.ASSIGN, Scope.of(site));
        var words = note.strip();
        var kept = words.substring(0, Math.min(LONGEST_NOTE, words.length()));
        store.reviewed(site, actor.account(), kept, clock.instant());
        events.publishEvent(new AccountsReviewed(site, store.accounts(site), kept, actor));
    }
}
