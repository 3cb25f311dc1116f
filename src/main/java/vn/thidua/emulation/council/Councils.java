package vn.thidua.emulation.council;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;

/// The council of a site: how it is called, and who sits in it from when to when.
@Service
@Transactional
public class Councils {

    private final CouncilStore store;
    private final ApplicationEventPublisher events;

    Councils(CouncilStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /// Empty while nobody has said how it is called.
    public Optional<CouncilProfile> profile(SiteId site) {
        return store.profile(site);
    }

    public CouncilRoster roster(SiteId site) {
        return store.roster(site);
    }

    public boolean mayKeep(Actor actor, SiteId site) {
        return actor.may(CouncilRight.KEEP, Scope.of(site));
    }

    /// Whether somebody may see the council at all.
    public boolean maySee(Actor actor, SiteId site) {
        return actor.mayAnywhere(CouncilRight.READ, site)
                || actor.mayAnywhere(CouncilRight.KEEP, site)
                || actor.mayAnywhere(CouncilRight.COUNT, site);
    }

    public void mustSee(Actor actor, SiteId site) {
        if (!maySee(actor, site)) throw new Forbidden(CouncilRight.READ);
    }

    public void mustKeep(Actor actor, SiteId site) {
        actor.must(CouncilRight.KEEP, Scope.of(site));
    }

    public void name(Actor actor, SiteId site, CouncilProfile profile) {
        actor.must(CouncilRight.KEEP, Scope.of(site));
        var before = store.profile(site).map(CouncilProfile::name).orElse("");
        store.save(site, profile);
        events.publishEvent(new CouncilNamed(site, before, profile.name(), actor));
    }

    /// Who is named, as the decision says.
    public record Naming(
            String name,
            String title,
            CouncilPost post,
            @Nullable UnitId unit,
            String represents,
            @Nullable UUID account,
            LocalDate since,
            String decision) {}

    public CouncilMemberId admit(Actor actor, SiteId site, Naming named) {
        actor.must(CouncilRight.KEEP, Scope.of(site));
        var roster = store.locked(site);
        var member = new CouncilMember(
                new CouncilMemberId(UUID.randomUUID()),
                named.name(),
                named.title(),
                named.post(),
                named.unit(),
                named.represents(),
                named.account(),
                named.since(),
                named.decision(),
                null,
                "");
        roster.mustTake(member);
        store.add(site, member);
        events.publishEvent(new CouncilMemberNamed(site, member.id(), said(member), actor));
        return member.id();
    }

    private static String said(CouncilMember member) {
        return member.name() + " · " + member.post().words() + " · " + member.since() + "/"
                + (member.until() == null ? "" : member.until()) + " · "
                + (member.until() == null ? member.decision() : member.endedBy());
    }

    /// Gives a member an account, or takes it away; sessions that were called stand.
    public void link(Actor actor, SiteId site, CouncilMemberId id, @Nullable UUID account) {
        actor.must(CouncilRight.KEEP, Scope.of(site));
        var roster = store.locked(site);
        var member = found(roster, id);
        if (account != null)
            roster.members().stream()
                    .filter(other -> account.equals(other.account()) && other.meets(member) && !other.equals(member))
                    .findFirst()
                    .ifPresent(other -> {
                        throw new CouncilRefused.SitsAlready(other.name());
                    });
        store.link(id, account);
        events.publishEvent(new CouncilMemberLinked(site, id, member.name() + " · " + account, actor));
    }

    private static CouncilMember found(CouncilRoster roster, CouncilMemberId id) {
        return roster.members().stream()
                .filter(member -> member.id().equals(id))
                .findFirst()
                .orElseThrow(Missing::new);
    }

    /// Ends a membership with that day, by a decision.
    public void relieve(Actor actor, SiteId site, CouncilMemberId id, LocalDate lastDay, String decision) {
        actor.must(CouncilRight.KEEP, Scope.of(site));
        var relieved = found(store.locked(site), id).relieved(lastDay, decision);
        store.end(relieved);
        events.publishEvent(new CouncilMemberRelieved(site, id, said(relieved), actor));
    }
}
