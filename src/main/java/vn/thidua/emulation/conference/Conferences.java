package vn.thidua.emulation.conference;

import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.bloc.BlocRight;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.pact.Pact;
import vn.thidua.emulation.pact.PublishedPacts;
import vn.thidua.newsroom.DraftId;
import vn.thidua.newsroom.Drafts;
import vn.thidua.newsroom.NewsroomRight;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;

/// Conferences of bloc years. Whoever leads the year prepares them and writes down who came; each member says for
/// itself whether it comes; the newsroom reads them and begins its article.
@Service
@Transactional
public class Conferences {

    private final ConferenceStore store;
    private final BlocYears years;
    private final PublishedPacts pacts;
    private final Drafts drafts;
    private final ApplicationEventPublisher events;

    Conferences(
            ConferenceStore store,
            BlocYears years,
            PublishedPacts pacts,
            Drafts drafts,
            ApplicationEventPublisher events) {
        this.store = store;
        this.years = years;
        this.pacts = pacts;
        this.drafts = drafts;
        this.events = events;
    }

    /// Empty while nobody has prepared it.
    public Optional<KeptConference> of(Actor actor, SiteId site, BlocYearId id) {
        var year = years.year(site, id);
        if (!years.maySee(actor, year) && !actor.mayAnywhere(NewsroomRight.WRITE, site))
            throw new Forbidden(BlocRight.VIEW);
        return store.of(year);
    }

    /// For public pages: once it is prepared.
    public Optional<KeptConference> published(BlocYear year) {
        return store.of(year);
    }

    /// The pact that is or was signed there, once it is open for signing.
    public Optional<Pact.Fixed> pact(SiteId site, BlocYearId year) {
        return pacts.of(site, year).map(kept -> (Pact.Fixed) kept.pact());
    }

    public boolean mayPrepare(Actor actor, BlocYear year) {
        return years.mayLead(actor, year);
    }

    /// Writes down when, where and how it is. The members of the year are asked with it.
    ///
    /// @param edition what the writer had read; 0 before the first time
    /// @throws ConferenceRefused.ChangedMeanwhile where somebody else changed it since then
    public void prepare(Actor actor, SiteId site, BlocYearId id, int edition, Meeting meeting) {
        var year = led(actor, site, id);
        var before = store.locked(year);
        if (before.map(KeptConference::edition).orElse(0) != edition) throw new ConferenceRefused.ChangedMeanwhile();
        store.save(site, id, meeting);
        if (before.isEmpty())
            for (var member : year.members())
                store.invite(
                        id,
                        new Invitee(member.place(), member.unit(), member.name(), "", "", new Attendance.Invited()));
        years.shownAnew(site, id);
        events.publishEvent(new ConferencePrepared(
                site, id, before.map(kept -> words(kept.meeting())).orElse(""), words(meeting), actor));
    }

    private static String words(Meeting meeting) {
        return meeting.start() + ", " + meeting.place();
    }

    public void invite(Actor actor, SiteId site, BlocYearId id, String name, String title, String ofUnit) {
        var kept = locked(led(actor, site, id));
        var n = kept.invitees().getLast().n() + 1;
        var guest = new Invitee(n, null, name, title, ofUnit, new Attendance.Invited());
        store.invite(id, guest);
        events.publishEvent(new ConferenceGuestsChanged(site, id, "", guest.name(), actor));
    }

    /// @throws ConferenceRefused.MemberStays for a member of the bloc
    public void uninvite(Actor actor, SiteId site, BlocYearId id, int n) {
        var guest = invitee(locked(led(actor, site, id)), n);
        if (guest.isMember()) throw new ConferenceRefused.MemberStays();
        store.uninvite(id, n);
        events.publishEvent(new ConferenceGuestsChanged(site, id, guest.name(), "", actor));
    }

    /// Whether this person says how the invitee attends: whoever leads the year for all, others for their own unit.
    public boolean maySay(Actor actor, BlocYear year, Invitee invitee) {
        var unit = invitee.unit();
        return years.mayLead(actor, year)
                || unit != null
                        && actor.may(BlocRight.VIEW, Scope.of(year.site()).unit(unit.value()));
    }

    /// Announces, or writes down, how invitees attend; by their numbers.
    public void attend(Actor actor, SiteId site, BlocYearId id, Map<Integer, Attendance> all) {
        var kept = locked(years.year(site, id));
        for (var one : all.entrySet()) {
            var invitee = invitee(kept, one.getKey());
            if (!maySay(actor, kept.year(), invitee)) throw new Forbidden(BlocRight.LEAD);
            if (invitee.attendance().equals(one.getValue())) continue;
            store.attend(id, invitee.n(), one.getValue());
            events.publishEvent(new ConferenceAttended(
                    site,
                    id,
                    invitee.attendance().key(),
                    invitee.name() + ": " + one.getValue().key(),
                    actor));
        }
        years.shownAnew(site, id);
    }

    /// Begins the article, once: whoever asks again is led to the same draft.
    public DraftId tell(Actor actor, SiteId site, BlocYearId id) {
        of(actor, site, id);
        var kept = locked(years.year(site, id));
        var begun = kept.draft();
        if (begun != null) return begun;
        var text = Storyteller.tell(Conference.of(kept), pact(site, id));
        var draft = drafts.begin(actor, site, text, "hoi-nghi-" + id.value());
        store.told(id, draft);
        events.publishEvent(new ConferenceTold(site, id, "", "draft:" + draft.value(), actor));
        return draft;
    }

    private BlocYear led(Actor actor, SiteId site, BlocYearId id) {
        var year = years.year(site, id);
        if (!years.mayLead(actor, year)) throw new Forbidden(BlocRight.LEAD);
        return year;
    }

    private KeptConference locked(BlocYear year) {
        return store.locked(year).orElseThrow(Missing::new);
    }

    private static Invitee invitee(KeptConference kept, int n) {
        return kept.invitees().stream().filter(one -> one.n() == n).findFirst().orElseThrow(Missing::new);
    }
}
