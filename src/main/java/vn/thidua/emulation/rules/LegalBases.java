package vn.thidua.emulation.rules;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.design.Words;
import vn.thidua.emulation.LegalBasisId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;

/// Laws, decrees, circulars and regulations, and who allowed the use of one that has lapsed.
@Service
@Transactional
public class LegalBases {

    private static final int MEGABYTES = 20;

    private final LegalBasisStore store;
    private final LeaveStore leaves;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LegalBases(LegalBasisStore store, LeaveStore leaves, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.leaves = leaves;
        this.events = events;
        this.clock = clock;
    }

    /// Refuses with [RulesRefused.BasisKnown] a number that is in the list.
    public LegalBasisId add(Actor actor, SiteId site, LegalBasis what) {
        actor.must(RuleRight.KEEP, Scope.of(site));
        var known =
                store.of(site).stream().anyMatch(kept -> kept.what().number().equals(what.number()));
        if (known) throw new RulesRefused.BasisKnown(what.number());
        var id = new LegalBasisId(UUID.randomUUID());
        store.add(site, id, 1, what, actor.account(), clock.instant());
        events.publishEvent(new BasisWritten(site, id, "", said(what), actor));
        return id;
    }

    /// Writes a new version; those before stay. The number does not change: rules name it.
    public void amend(Actor actor, SiteId site, LegalBasisId id, LegalBasis what) {
        actor.must(RuleRight.KEEP, Scope.of(site));
        var before = latest(site, id);
        if (!before.what().number().equals(what.number())) throw new RulesRefused.BasisKnown(what.number());
        store.add(site, id, before.version() + 1, what, actor.account(), clock.instant());
        events.publishEvent(new BasisWritten(site, id, said(before.what()), said(what), actor));
    }

    /// Keeps the text of a basis, a PDF, and gives the hash by which it is named.
    ///
    /// @throws RulesRefused.NoFile for what is no PDF, or larger than 20 MB
    public String keepFile(Actor actor, SiteId site, byte[] bytes) {
        actor.must(RuleRight.KEEP, Scope.of(site));
        if (bytes.length > MEGABYTES << 20
                || !new String(bytes, 0, Math.min(5, bytes.length), US_ASCII).equals("%PDF-"))
            throw new RulesRefused.NoFile(MEGABYTES);
        return store.addFile(site, bytes, clock.instant());
    }

    /// @throws Missing where the basis names a hash and has no file
    public byte[] file(Actor actor, SiteId site, String sha256) {
        actor.must(RuleRight.READ, Scope.of(site));
        return store.file(site, sha256).orElseThrow(Missing::new);
    }

    public boolean hasFile(SiteId site, String sha256) {
        return store.hasFile(site, sha256);
    }

    /// Asks for leave to use what has lapsed, until a day within a year.
    public UUID ask(Actor actor, SiteId site, LegalBasisId id, String reason, LocalDate until) {
        actor.must(RuleRight.OVERRIDE, Scope.of(site));
        var leave = Leave.asked(
                UUID.randomUUID(), latest(site, id).what(), reason, until, actor.account(), Vietnam.today(clock));
        leaves.add(site, leave, clock.instant());
        events.publishEvent(new LeaveAsked(site, leave.id(), said(leave), actor));
        return leave.id();
    }

    /// Confirms what another person asked for. Refuses with [RulesRefused.SamePerson] whoever asked.
    public void confirm(Actor actor, SiteId site, UUID id) {
        actor.must(RuleRight.OVERRIDE, Scope.of(site));
        var leave = leaves.locked(site, id).orElseThrow(Missing::new).confirmed(actor.account());
        leaves.confirm(leave, clock.instant());
        events.publishEvent(new LeaveConfirmed(site, id, said(leave), actor));
    }

    private static String said(LegalBasis what) {
        var lapses = what.lapses();
        return what.shortName() + " · hiệu lực từ " + Words.day(what.from())
                + (lapses == null ? "" : " · hết hiệu lực " + Words.day(lapses));
    }

    private static String said(Leave leave) {
        return leave.basis() + " · đến hết " + Words.day(leave.until()) + " · " + leave.reason();
    }

    /// Each in its latest version.
    public List<LegalBasis.Kept> of(SiteId site) {
        return store.of(site);
    }

    /// All versions, the latest first; refuses with [Missing] what is not there.
    public List<LegalBasis.Kept> versions(Actor actor, SiteId site, LegalBasisId id) {
        actor.must(RuleRight.READ, Scope.of(site));
        latest(site, id);
        return store.versions(site, id);
    }

    public List<Leave> leaves(Actor actor, SiteId site, String basis) {
        actor.must(RuleRight.READ, Scope.of(site));
        return leaves.of(site, basis);
    }

    private LegalBasis.Kept latest(SiteId site, LegalBasisId id) {
        return store.versions(site, id).stream().findFirst().orElseThrow(Missing::new);
    }
}
