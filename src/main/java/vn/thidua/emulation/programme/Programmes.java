package vn.thidua.emulation.programme;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.bloc.BlocRight;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.pact.KeptPact;
import vn.thidua.emulation.pact.Pact;
import vn.thidua.emulation.pact.PactId;
import vn.thidua.emulation.pact.PactTask;
import vn.thidua.emulation.pact.PublishedPacts;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Happening;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;

/// Action programmes. A member writes its own, puts it into force and sends it to the bloc; whoever leads the year
/// accepts it or gives it back with a reason. Members read each other's once they were sent.
@Service
@Transactional
public class Programmes {

    private final ProgrammeStore store;
    private final BlocYears years;
    private final PublishedPacts pacts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Programmes(
            ProgrammeStore store,
            BlocYears years,
            PublishedPacts pacts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.years = years;
        this.pacts = pacts;
        this.events = events;
        this.clock = clock;
    }

    /// Those of a year that this person may read.
    public List<KeptProgramme> ofYear(Actor actor, SiteId site, BlocYearId id) {
        var year = years.year(site, id);
        if (!years.maySee(actor, year)) throw new Forbidden(BlocRight.VIEW);
        return store.ofYear(site, id);
    }

    /// For other rooms, which ask for rights of their own; empty while the member has begun none.
    public Optional<KeptProgramme> ofUnit(SiteId site, BlocYearId year, UnitId unit) {
        return store.ofUnit(year, unit).flatMap(id -> store.found(site, id));
    }

    public KeptProgramme programme(Actor actor, SiteId site, ProgrammeId id) {
        var kept = store.found(site, id).orElseThrow(Missing::new);
        if (!mayRead(actor, kept)) throw new Forbidden(ProgrammeRight.WRITE);
        return kept;
    }

    /// The unit's own people always, others once it was sent.
    public boolean mayRead(Actor actor, KeptProgramme kept) {
        if (isOwn(actor, kept)) return true;
        var sent = switch (kept.programme()) {
            case Programme.Submitted _, Programme.Accepted _ -> true;
            case Programme.Draft draft -> draft.returned() != null || draft.revision() > 1;
            case Programme.Issued issued -> issued.revision() > 1;
        };
        return sent && years.maySee(actor, years.year(kept.site(), kept.year()));
    }

    private static boolean isOwn(Actor actor, KeptProgramme kept) {
        return actor.may(ProgrammeRight.WRITE, kept.scope()) || actor.may(ProgrammeRight.ISSUE, kept.scope());
    }

    /// Whether this person judges it: whoever leads the year, but nobody the own unit's.
    public boolean mayJudge(Actor actor, KeptProgramme kept) {
        return years.mayLead(actor, years.year(kept.site(), kept.year()))
                && (actor == Actor.SYSTEM || !isOwn(actor, kept));
    }

    /// What the version of the pact for which this revision was written asks of the member.
    public Agreed asked(KeptProgramme kept) {
        return new Agreed(
                kept.unit(), pacts.text(kept.pact(), kept.pactVersion()).tasks());
    }

    /// Whether the pact was amended after this revision was written, and signed anew.
    public boolean isOutdated(KeptProgramme kept) {
        return signed(kept.site(), kept.year())
                .filter(now -> now.pact().version() != kept.pactVersion())
                .isPresent();
    }

    private Optional<KeptPact> signed(SiteId site, BlocYearId year) {
        return pacts.of(site, year).filter(kept -> kept.pact() instanceof Pact.Signed);
    }

    /// Begins the programme of a member, once: whoever asks again is led to the same.
    ///
    /// @throws ProgrammeRefused.PactNotSigned before all have signed
    public ProgrammeId begin(Actor actor, SiteId site, BlocYearId id, UnitId unit) {
        actor.must(ProgrammeRight.WRITE, Scope.of(site).unit(unit.value()));
        var year = years.year(site, id);
        var member = year.member(unit).orElseThrow(Missing::new);
        var pact = signed(site, id).orElseThrow(ProgrammeRefused.PactNotSigned::new);
        var begun = store.ofUnit(id, unit);
        if (begun.isPresent()) return begun.get();
        var programme = new Programme.Draft(
                new ProgrammeId(UUID.randomUUID()),
                1,
                Contents.empty(pact.pact().text().tasks()),
                null);
        store.add(new KeptProgramme(
                site, id, unit, member.name(), pact.pact().id(), pact.pact().version(), programme, 1, List.of()));
        store.step(programme, "BEGUN", "", actor, clock.instant());
        events.publishEvent(new ProgrammeBegun(site, programme.id(), member.name(), actor));
        return programme.id();
    }

    /// @param edition what the writer had read
    public void save(Actor actor, SiteId site, ProgrammeId id, int edition, Contents contents) {
        var kept = store.locked(site, id);
        actor.must(ProgrammeRight.WRITE, kept.scope());
        if (kept.edition() != edition) throw new ProgrammeRefused.ChangedMeanwhile();
        var draft = draft(kept).with(contents, agreed(kept));
        store.change(kept, draft);
        events.publishEvent(new ProgrammeChanged(
                site,
                id,
                kept.unitName() + ": " + contents.settled() + "/"
                        + contents.tasks().size(),
                actor));
    }

    private static Programme.Draft draft(KeptProgramme kept) {
        if (kept.programme() instanceof Programme.Draft draft) return draft;
        throw new ProgrammeRefused.NotNow();
    }

    /// The pact as it was when this revision was begun; a pact amended since then asks for a new one.
    private Agreed agreed(KeptProgramme kept) {
        var pact = signed(kept.site(), kept.year()).orElseThrow(ProgrammeRefused.PactNotSigned::new);
        if (pact.pact().version() != kept.pactVersion()) throw new ProgrammeRefused.PactChanged();
        return new Agreed(kept.unit(), pact.pact().text().tasks());
    }

    /// Puts it into force within the member.
    public void issue(Actor actor, SiteId site, ProgrammeId id, Issue issue) {
        own(actor, site, id, "ISSUED", ProgrammeIssued::new, kept -> draft(kept).issue(issue, agreed(kept)));
    }

    /// Back to the draft, as long as it was not sent.
    public void takeBack(Actor actor, SiteId site, ProgrammeId id) {
        own(actor, site, id, "TAKEN_BACK", ProgrammeTakenBack::new, kept -> {
            if (kept.programme() instanceof Programme.Issued issued) return issued.takeBack();
            throw new ProgrammeRefused.NotNow();
        });
    }

    public void submit(Actor actor, SiteId site, ProgrammeId id) {
        own(actor, site, id, "SUBMITTED", ProgrammeSubmitted::new, kept -> {
            if (kept.programme() instanceof Programme.Issued issued) return issued.submit(clock.instant());
            throw new ProgrammeRefused.NotNow();
        });
    }

    public void accept(Actor actor, SiteId site, ProgrammeId id) {
        judged(actor, site, id, "ACCEPTED", "", ProgrammeAccepted::new, sent -> sent.accept(clock.instant()));
    }

    public void giveBack(Actor actor, SiteId site, ProgrammeId id, String reason) {
        judged(actor, site, id, "RETURNED", reason, ProgrammeReturned::new, sent -> sent.giveBack(reason));
    }

    /// Begins the next revision, for the pact as it is signed now. Where its tasks changed, nothing is taken over.
    public void revise(Actor actor, SiteId site, ProgrammeId id, String reason) {
        var kept = store.locked(site, id);
        actor.must(ProgrammeRight.ISSUE, kept.scope());
        if (!(kept.programme() instanceof Programme.Accepted accepted)) throw new ProgrammeRefused.NotNow();
        var draft = accepted.revise(reason);
        var pact = signed(site, kept.year()).orElseThrow(ProgrammeRefused.PactNotSigned::new);
        var tasks = pact.pact().text().tasks();
        var same = pact.pact().version() == kept.pactVersion();
        var next = new Programme.Draft(id, draft.revision(), same ? draft.contents() : Contents.empty(tasks), null);
        store.addRevision(kept.forPact(pact.pact().version()), next);
        store.move(kept, next);
        told(actor, kept, next, "REVISED", reason, ProgrammeRevised::new);
    }

    /// A happening of a programme, told with the member's name and the reason.
    private interface Telling {
        Happening of(SiteId site, ProgrammeId id, String after, Actor by);
    }

    private void own(
            Actor actor,
            SiteId site,
            ProgrammeId id,
            String what,
            Telling telling,
            Function<KeptProgramme, Programme> act) {
        var kept = store.locked(site, id);
        actor.must(ProgrammeRight.ISSUE, kept.scope());
        var next = act.apply(kept);
        store.move(kept, next);
        told(actor, kept, next, what, "", telling);
    }

    private void judged(
            Actor actor,
            SiteId site,
            ProgrammeId id,
            String what,
            String reason,
            Telling telling,
            Function<Programme.Submitted, Programme> act) {
        var kept = store.locked(site, id);
        if (!years.mayLead(actor, years.year(site, kept.year()))) throw new Forbidden(BlocRight.LEAD);
        if (!mayJudge(actor, kept)) throw new ProgrammeRefused.OwnProgramme();
        if (!(kept.programme() instanceof Programme.Submitted sent)) throw new ProgrammeRefused.NotNow();
        var next = act.apply(sent);
        store.move(kept, next);
        told(actor, kept, next, what, reason, telling);
    }

    private void told(Actor actor, KeptProgramme kept, Programme next, String what, String reason, Telling telling) {
        store.step(next, what, reason.strip(), actor, clock.instant());
        var words = kept.unitName() + (reason.isBlank() ? "" : ": " + reason.strip());
        events.publishEvent(telling.of(kept.site(), kept.programme().id(), words, actor));
    }

    /// What the bloc accepted last, with the version of the pact for which that was written: a revision that is being
    /// written changes nothing yet.
    public record InForce(Contents contents, Agreed agreed, int pactVersion) {}

    public Optional<InForce> inForce(KeptProgramme kept) {
        return Optional.ofNullable(inForce(List.of(kept)).get(kept.programme().id()));
    }

    /// Of several, each version of a pact read once; those of which nothing is in force are left out.
    public Map<ProgrammeId, InForce> inForce(List<KeptProgramme> all) {
        var texts = new HashMap<Asking, List<PactTask>>();
        var inForce = new HashMap<ProgrammeId, InForce>();
        for (var kept : all)
            accepted(kept).ifPresent(revision -> {
                var current = revision == kept.programme().revision();
                var version = current
                        ? kept.pactVersion()
                        : store.pactVersion(kept.programme().id(), revision);
                var contents = current
                        ? kept.programme().contents()
                        : store.contents(kept.programme().id(), revision);
                var tasks = texts.computeIfAbsent(
                        new Asking(kept.pact(), version),
                        asking -> pacts.text(asking.pact(), asking.version()).tasks());
                inForce.put(kept.programme().id(), new InForce(contents, new Agreed(kept.unit(), tasks), version));
            });
        return inForce;
    }

    private record Asking(PactId pact, int version) {}

    private static Optional<Integer> accepted(KeptProgramme kept) {
        var revision = kept.programme().revision();
        if (kept.programme() instanceof Programme.Accepted) return Optional.of(revision);
        return revision > 1 ? Optional.of(revision - 1) : Optional.empty();
    }

    /// What this person reads of it: what is written anew is the unit's own business until it is sent, and others go on
    /// reading what is in force.
    public InForce read(Actor actor, KeptProgramme kept) {
        var sent = kept.programme() instanceof Programme.Submitted;
        return isOwn(actor, kept) || sent ? current(kept) : inForce(kept).orElseGet(() -> current(kept));
    }

    private InForce current(KeptProgramme kept) {
        return new InForce(kept.programme().contents(), asked(kept), kept.pactVersion());
    }
}
