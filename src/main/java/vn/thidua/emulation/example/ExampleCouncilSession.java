package vn.thidua.emulation.example;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.thidua.demo.Sheet;
import vn.thidua.emulation.council.CouncilClerk;
import vn.thidua.emulation.council.CouncilLetters;
import vn.thidua.emulation.council.CouncilMinutes;
import vn.thidua.emulation.council.CouncilMode;
import vn.thidua.emulation.council.CouncilRight;
import vn.thidua.emulation.council.CouncilSessionId;
import vn.thidua.emulation.council.CouncilSessions;
import vn.thidua.emulation.council.CouncilVotes;
import vn.thidua.emulation.council.CouncilWay;
import vn.thidua.emulation.council.SessionPlan;
import vn.thidua.emulation.council.TellerEntry;
import vn.thidua.emulation.dossier.Consultations;
import vn.thidua.emulation.dossier.DossierAppraisals;
import vn.thidua.emulation.dossier.DossierId;
import vn.thidua.emulation.dossier.DossierPapers;
import vn.thidua.emulation.dossier.DossierView;
import vn.thidua.emulation.dossier.NewDossier;
import vn.thidua.emulation.dossier.PaperKind;
import vn.thidua.emulation.dossier.Proposals;
import vn.thidua.emulation.dossier.ReadyLine;
import vn.thidua.emulation.dossier.ReadyLine.Status;
import vn.thidua.emulation.honours.AwardCode;
import vn.thidua.emulation.honours.Subject;
import vn.thidua.emulation.honours.SubjectKind;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Grant;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;

/// A session that the demo's council held: people whom their units proposed, voted on in secret on paper, counted by
/// two tellers, proposed by a letter. Their proposals rest on the ranking of their bloc, which only the demo has.
@Component
@Profile("demo")
class ExampleCouncilSession {

    private static final Actor BY = Actor.SYSTEM;
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final Proposals proposals;
    private final DossierPapers papers;
    private final DossierAppraisals appraisals;
    private final Consultations consultations;
    private final DossierView view;
    private final CouncilSessions sessions;
    private final CouncilVotes votes;
    private final CouncilMinutes minutes;
    private final CouncilLetters letters;

    ExampleCouncilSession(
            Proposals proposals,
            DossierPapers papers,
            DossierAppraisals appraisals,
            Consultations consultations,
            DossierView view,
            CouncilSessions sessions,
            CouncilVotes votes,
            CouncilMinutes minutes,
            CouncilLetters letters) {
        this.proposals = proposals;
        this.papers = papers;
        this.appraisals = appraisals;
        this.consultations = consultations;
        this.view = view;
        this.sessions = sessions;
        this.votes = votes;
        this.minutes = minutes;
        this.letters = letters;
    }

    void hold(SiteId site, Sheet told, Map<String, UnitId> units) {
        var ids = new ArrayList<DossierId>();
        on(told, "drafted", () -> {
            for (var proposal : told.parts("proposals")) ids.add(submitted(site, told, proposal, units));
        });
        on(told, "appraised", () -> ids.forEach(id -> appraised(site, id, told)));
        on(told, "consulted", () -> ids.forEach(id -> consultations.conclude(BY, site, id)));
        var on = LocalDate.parse(told.text("on"));
        var made = new ArrayList<CouncilSessionId>();
        on(told, "called", () -> {
            made.add(sessions.plan(BY, site, plan(told, on), ids));
            sessions.call(BY, site, made.getFirst());
        });
        on(told, "on", () -> voted(site, made.getFirst(), told));
        on(told, "proposed", () -> proposed(site, made.getFirst(), told));
    }

    private static void on(Sheet sheet, String day, Runnable told) {
        ToldDay.on(sheet, day, MORNING, told);
    }

    private DossierId submitted(SiteId site, Sheet told, Sheet proposal, Map<String, UnitId> units) {
        var year = told.number("year").orElseThrow().intValue();
        var unit = Objects.requireNonNull(units.get(proposal.text("unit")), proposal.text("unit"));
        var subject = new Subject(
                SubjectKind.INDIVIDUAL,
                proposal.text("person"),
                unit,
                null,
                proposal.text("of"),
                proposal.text("position"));
        var proposed = new NewDossier(
                subject,
                null,
                new AwardCode(told.text("award")),
                year,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                proposal.text("merit"),
                null);
        var id = proposals.draft(BY, site, unit, List.of(proposed)).getFirst();
        for (var kind : List.of(PaperKind.LETTER, PaperKind.REPORT, PaperKind.MINUTES, PaperKind.EARLIER_DECISION))
            papers.link(BY, site, id, kind, told.text(kind.name()), "/quan-tri/ho-so", told.text("clerk"));
        proposals.check(BY, site, id);
        proposals.submit(BY, site, id);
        return id;
    }

    private void appraised(SiteId site, DossierId id, Sheet told) {
        appraisals.receive(BY, site, id);
        var found = new ReadyLine.Judged(true, told.text("found"), told.text("officer"));
        for (var line : view.of(proposals.dossier(BY, site, id), LocalDate.parse(told.text("appraised")))
                .lines()) if (line.status() == Status.TO_JUDGE) appraisals.judge(BY, site, id, line.key(), found);
        appraisals.appraise(BY, site, id);
        consultations.ask(BY, site, id, null, told.text("asked"), "");
    }

    private static SessionPlan plan(Sheet told, LocalDate on) {
        return new SessionPlan(
                told.text("title"),
                CouncilWay.MEETING,
                CouncilMode.PAPER,
                on,
                MORNING,
                told.text("place"),
                null,
                null,
                new CouncilClerk(told.text("secretary"), told.text("secretaryTitle"), null),
                told.texts("tellers").stream()
                        .map(name -> new CouncilClerk(name, "", account(name)))
                        .toList(),
                false);
    }

    /// People of that year have no account here any more.
    private static UUID account(String name) {
        return UUID.nameUUIDFromBytes(("tổ kiểm phiếu: " + name).getBytes(StandardCharsets.UTF_8));
    }

    private void voted(SiteId site, CouncilSessionId id, Sheet told) {
        var kept = sessions.session(BY, site, id);
        var absent = told.texts("absent");
        var present = new HashSet<Integer>();
        for (var seat : kept.seats()) if (!absent.contains(seat.name())) present.add(seat.n());
        sessions.attend(BY, site, id, present);
        votes.open(BY, site, id);
        votes.close(BY, site, id);
        var lines = told.parts("proposals").stream()
                .map(proposal -> new TellerEntry.Line(
                        number(proposal, "yes"), number(proposal, "no"), number(proposal, "blank")))
                .toList();
        var entry = new TellerEntry(present.size(), lines, true);
        for (var name : told.texts("tellers")) votes.enter(teller(site, name), site, id, entry);
        for (var name : told.texts("tellers")) votes.certify(teller(site, name), site, id, name);
        sessions.note(BY, site, id, told.text("notes"));
        sessions.conclude(BY, site, id);
        minutes.freeze(BY, site, id);
    }

    private static int number(Sheet sheet, String key) {
        return sheet.number(key).orElseThrow().intValue();
    }

    private static Actor teller(SiteId site, String name) {
        return new Actor(
                account(name), new UUID(0, 0), Set.of(new Grant(CouncilRight.COUNT.key(), Scope.of(site))), "local");
    }

    private void proposed(SiteId site, CouncilSessionId id, Sheet told) {
        var on = LocalDate.parse(told.text("proposed"));
        for (var decider : letters.waiting(BY, site, id).keySet())
            letters.propose(BY, site, id, decider, told.text("letter"), on);
    }
}
