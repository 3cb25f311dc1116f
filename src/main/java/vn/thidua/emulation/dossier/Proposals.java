package vn.thidua.emulation.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.bloc.BlocYearState;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.honours.AwardCatalogue;
import vn.thidua.emulation.honours.AwardCode;
import vn.thidua.emulation.honours.AwardKind;
import vn.thidua.emulation.honours.Subject;
import vn.thidua.emulation.honours.SubjectKind;
import vn.thidua.emulation.ranking.PublishedRankings;
import vn.thidua.emulation.ranking.Standings;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;

/// What units propose: drafted one by one, by the list or from a certified ranking, checked, submitted, withdrawn.
@Service
@Transactional
public class Proposals {

    /// How many are proposed at once.
    public static final int MOST = 1_000;

    private final DossierStore store;
    private final DossierWorkStore work;
    private final DossierTrack track;
    private final DossierFacts facts;
    private final DossierRules rules;
    private final Quotas quotas;
    private final DossierYears states;
    private final BlocYears years;
    private final Units units;
    private final AwardCatalogue awards;
    private final PublishedRankings rankings;
    private final ApplicationEventPublisher events;

    Proposals(
            DossierStore store,
            DossierWorkStore work,
            DossierTrack track,
            DossierFacts facts,
            DossierRules rules,
            Quotas quotas,
            DossierYears states,
            BlocYears years,
            Units units,
            AwardCatalogue awards,
            PublishedRankings rankings,
            ApplicationEventPublisher events) {
        this.store = store;
        this.work = work;
        this.track = track;
        this.facts = facts;
        this.rules = rules;
        this.quotas = quotas;
        this.states = states;
        this.years = years;
        this.units = units;
        this.awards = awards;
        this.rankings = rankings;
        this.events = events;
    }

    static void mustWrite(Actor actor, SiteId site, UnitId unit) {
        actor.must(DossierRight.WRITE, Scope.of(site).unit(unit.value()));
    }

    static boolean mayWrite(Actor actor, SiteId site, UnitId unit) {
        return actor.may(DossierRight.WRITE, Scope.of(site).unit(unit.value()));
    }

    /// Whether a proposal is for this person: those of the unit, and those who work on all of them.
    public static boolean maySee(Actor actor, KeptDossier dossier) {
        return maySee(actor, dossier.site(), dossier.proposer());
    }

    static boolean maySee(Actor actor, SiteId id, UnitId of) {
        var unit = Scope.of(id).unit(of.value());
        return actor.may(DossierRight.WRITE, unit) || actor.may(DossierRight.SUBMIT, unit) || maySeeAll(actor, id);
    }

    static boolean maySeeAll(Actor actor, SiteId id) {
        return Set.of(DossierRight.RECEIVE, DossierRight.APPRAISE, DossierRight.CONSULT, DossierRight.TURN).stream()
                .anyMatch(right -> actor.may(right, Scope.of(id)));
    }

    /// Units that this person may propose for.
    public List<Unit> writable(Actor actor, SiteId site) {
        return units.of(site).stream()
                .filter(unit -> unit.existsOn(track.today()))
                .filter(unit -> mayWrite(actor, site, unit.id()))
                .toList();
    }

    /// Units whose proposals this person works on, those that are no more included.
    public List<Unit> own(Actor actor, SiteId site) {
        return units.of(site).stream()
                .filter(unit -> {
                    var there = Scope.of(site).unit(unit.id().value());
                    return actor.may(DossierRight.WRITE, there) || actor.may(DossierRight.SUBMIT, there);
                })
                .toList();
    }

    /// Drafts proposals of a unit, all or none.
    public List<DossierId> draft(Actor actor, SiteId site, UnitId proposer, List<NewDossier> some) {
        mustWrite(actor, site, proposer);
        if (some.isEmpty()) throw new DossierRefused.NobodyProposed();
        if (some.size() > MOST) throw new DossierRefused.TooMany(MOST);
        var name = units.of(site).stream()
                .filter(unit -> unit.id().equals(proposer))
                .findFirst()
                .orElseThrow(Missing::new)
                .lastName();
        var ids = new ArrayList<DossierId>();
        var byYear = some.stream().collect(Collectors.groupingBy(NewDossier::year));
        for (var year : byYear.entrySet()) {
            var number = store.numbers(site, year.getKey(), year.getValue().size());
            for (var one : year.getValue()) ids.add(add(actor, site, proposer, name, one, number++));
        }
        return ids;
    }

    private DossierId add(Actor actor, SiteId site, UnitId proposer, String name, NewDossier one, int number) {
        mustFit(one);
        var dossier = new KeptDossier(
                new DossierId(UUID.randomUUID()),
                site,
                String.format("HS-%d-%04d", one.year(), number),
                one.blocYear(),
                one.year(),
                proposer,
                name,
                one.subject(),
                one.leading(),
                one.award(),
                one.merit(),
                one.from(),
                one.to(),
                DossierState.DRAFT,
                null,
                false,
                1);
        store.add(dossier);
        track.note(actor, dossier, "DRAFTED", "", track.today());
        events.publishEvent(new DossierDrafted(site, dossier.id(), "", said(dossier), actor));
        return dossier.id();
    }

    private void mustFit(NewDossier one) {
        var kind = kind(one.award());
        if (!kind.subjects().contains(one.subject().kind()))
            throw new DossierRefused.NotForSuch(kind.name(), one.subject().name());
    }

    private AwardKind kind(AwardCode code) {
        return awards.at(track.today()).stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new DossierRefused.UnknownAward(code.value()));
    }

    private static String said(KeptDossier dossier) {
        var leading = dossier.leading();
        return dossier.code() + " · " + dossier.subject().name() + " · "
                + dossier.award().value() + " · " + dossier.merit()
                + (leading == null ? "" : leading ? " · lãnh đạo" : " · không lãnh đạo");
    }

    /// What a certified ranking offers, the best first; empty while none is certified.
    public List<DossierOffer> offers(Actor actor, SiteId site, BlocYearId id) {
        var year = led(actor, site, id);
        var standings = standings(site, id);
        if (standings == null) return List.of();
        var there = store.of(site, id);
        return standings.rows().stream()
                .filter(row -> DossierFacts.chosen(row.choice()))
                .flatMap(row -> DossierOffer.awards(row.choice().name()).stream()
                        .map(award -> new DossierOffer(
                                row.unit(),
                                year.nameOf(row.unit()),
                                row.place(),
                                row.choice().name(),
                                award,
                                code(there, row.unit(), award))))
                .toList();
    }

    /// Whether this person proposes what the ranking of the year offers.
    public boolean mayOffer(Actor actor, BlocYear year) {
        return mayWrite(actor, year.site(), leader(year));
    }

    public boolean mayOffer(Actor actor, SiteId site, BlocYearId id) {
        return mayOffer(actor, years.year(site, id));
    }

    private BlocYear led(Actor actor, SiteId site, BlocYearId id) {
        var year = years.year(site, id);
        mustWrite(actor, site, leader(year));
        return year;
    }

    /// The unit that leads the year proposes for its bloc.
    private UnitId leader(BlocYear year) {
        return year.headOn(track.today())
                .or(() -> year.headOn(LocalDate.of(year.year(), 12, 31)))
                .orElse(year.members().getFirst().unit());
    }

    private @Nullable Standings standings(SiteId site, BlocYearId id) {
        return rankings.certified(site, id)
                .map(round -> round.frozen().standings())
                .orElse(null);
    }

    private static String code(List<KeptDossier> there, UnitId unit, AwardCode award) {
        return there.stream()
                .filter(one -> unit.equals(one.subject().unit()) && one.award().equals(award))
                .filter(one -> one.state() != DossierState.WITHDRAWN && one.state() != DossierState.REJECTED)
                .map(KeptDossier::code)
                .findFirst()
                .orElse("");
    }

    /// Drafts what was chosen of the offers, in the name of the unit that leads the year.
    ///
    /// @param chosen unit and award of each, `<unit>:<award>`
    public List<DossierId> fromRanking(Actor actor, SiteId site, BlocYearId id, List<String> chosen) {
        var year = led(actor, site, id);
        if (standings(site, id) == null) throw new DossierRefused.NoRanking();
        var offers = offers(actor, site, id).stream()
                .filter(offer -> chosen.contains(
                        offer.unit().value() + ":" + offer.award().value()))
                .toList();
        if (offers.isEmpty()) throw new DossierRefused.NothingChosen();
        if (offers.size() < chosen.size()
                || offers.stream().anyMatch(offer -> !offer.proposed().isEmpty()))
            throw new DossierRefused.NotOffered();
        var ids = draft(
                actor,
                site,
                leader(year),
                offers.stream().map(offer -> drafted(year, offer)).toList());
        for (var i = 0; i < offers.size(); i++)
            work.ranked(ids.get(i), offers.get(i).choice(), offers.get(i).place());
        return ids;
    }

    private static NewDossier drafted(BlocYear year, DossierOffer offer) {
        var subject = new Subject(SubjectKind.COLLECTIVE, offer.name(), offer.unit(), null, "", "");
        var words = offer.award().equals(DossierOffer.MERIT)
                ? "Hoàn thành xuất sắc nhiệm vụ năm " + year.year() + " của "
                        + year.bloc().name()
                : "Đơn vị dẫn đầu phong trào thi đua năm " + year.year() + " của "
                        + year.bloc().name();
        return new NewDossier(
                subject,
                null,
                offer.award(),
                year.year(),
                LocalDate.of(year.year(), 1, 1),
                LocalDate.of(year.year(), 12, 31),
                words,
                year.id());
    }

    /// What a draft says, or one that is being supplemented.
    public void write(
            Actor actor,
            SiteId site,
            DossierId id,
            int edition,
            AwardCode award,
            String merit,
            LocalDate from,
            LocalDate to,
            @Nullable Boolean leading) {
        var before = own(actor, site, id);
        before.mustBe(edition);
        var kind = kind(award);
        if (!kind.subjects().contains(before.subject().kind()))
            throw new DossierRefused.NotForSuch(kind.name(), before.subject().name());
        var after = before.written(award, merit, from, to, leading);
        store.save(after);
        events.publishEvent(new DossierWritten(site, id, said(before), said(after), actor));
    }

    private KeptDossier own(Actor actor, SiteId site, DossierId id) {
        var dossier = track.locked(site, id);
        mustWrite(actor, site, dossier.proposer());
        return dossier;
    }

    /// The unit has checked it: every paper is there.
    public void check(Actor actor, SiteId site, DossierId id) {
        var before = own(actor, site, id);
        if (!Readiness.complete(facts.lines(before, track.today()))) throw new DossierRefused.PapersMissing();
        track.take(actor, before, "CHECKED", "", KeptDossier::checked);
    }

    public void uncheck(Actor actor, SiteId site, DossierId id) {
        track.take(actor, own(actor, site, id), "UNCHECKED", "", KeptDossier::uncheck);
    }

    /// Submits it, or what was supplemented, and takes its place of the quota. A late one is refused, or marked, as
    /// the rule says.
    public void submit(Actor actor, SiteId site, DossierId id) {
        var before = track.locked(site, id);
        actor.must(DossierRight.SUBMIT, Scope.of(site).unit(before.proposer().value()));
        var after = before.submitted();
        var today = track.today();
        rules.mustHold(before, Readiness.SWITCHES, today);
        quotas.reserve(actor, before, rules.rules(before, today));
        var lines = facts.lines(before, today);
        if (!Readiness.submittable(lines))
            throw new DossierRefused.NotReady(before.subject().name());
        var late = lines.stream()
                .anyMatch(line -> line.key().equals("DEADLINE") && line.status() == ReadyLine.Status.NOTED);
        store.save(after);
        if (before.received() == null) work.submitted(id, today, late);
        track.taken(
                actor,
                before,
                after,
                before.state() == DossierState.CHECKED ? "SUBMITTED" : "RESUBMITTED",
                late ? "Nộp quá hạn" : "",
                today);
        var year = before.blocYear();
        if (year != null) states.reach(actor, site, year, BlocYearState.PROPOSED);
    }

    /// Withdrawn by its unit, with a reason that stays; its place of the quota is free again.
    public void withdraw(Actor actor, SiteId site, DossierId id, String reason) {
        var before = track.locked(site, id);
        actor.must(DossierRight.SUBMIT, Scope.of(site).unit(before.proposer().value()));
        var after = track.take(actor, before, "WITHDRAWN", reason, one -> one.withdrawn(reason));
        quotas.release(actor, after);
    }

    /// For whoever is about to change it.
    public KeptDossier mine(Actor actor, SiteId site, DossierId id) {
        var dossier = store.found(site, id).orElseThrow(Missing::new);
        mustWrite(actor, site, dossier.proposer());
        return dossier;
    }

    /// For whoever reads it.
    public KeptDossier dossier(Actor actor, SiteId site, DossierId id) {
        var dossier = store.found(site, id).orElseThrow(Missing::new);
        if (!maySee(actor, dossier)) throw new vn.thidua.platform.Forbidden(DossierRight.WRITE);
        return dossier;
    }
}
