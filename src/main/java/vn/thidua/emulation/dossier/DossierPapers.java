package vn.thidua.emulation.dossier;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.signing.Digest;
import vn.thidua.signing.Signatures;
import vn.thidua.signing.Verdict;

/// The papers of a proposal: uploaded, linked from where they stand in the product, or written here part by part. Those
/// of the unit add them while it is theirs, the office while it is judged.
@Service
@Transactional
public class DossierPapers {

    private final DossierStore store;
    private final DossierWorkStore work;
    private final DossierTrack track;
    private final Signatures signatures;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DossierPapers(
            DossierStore store,
            DossierWorkStore work,
            DossierTrack track,
            Signatures signatures,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.work = work;
        this.track = track;
        this.signatures = signatures;
        this.events = events;
        this.clock = clock;
    }

    private KeptDossier open(Actor actor, SiteId site, DossierId id) {
        var dossier = track.locked(site, id);
        Proposals.mustWrite(actor, site, dossier.proposer());
        switch (dossier.state()) {
            case DRAFT, CHECKED, SUPPLEMENT_REQUESTED -> {}
            case RECEIVED -> actor.must(DossierRight.APPRAISE, Scope.of(site));
            case SUBMITTED,
                    APPRAISED,
                    CONSULTED,
                    COUNCIL_VOTED,
                    PROPOSED,
                    DECIDED,
                    REJECTED,
                    WITHDRAWN,
                    DISCLOSED,
                    AWARDED,
                    ARCHIVED,
                    REVOKED -> throw new DossierRefused.NotNow();
        }
        return dossier;
    }

    /// Keeps a file as it is, with its hash; of a PDF also what is found of its signatures.
    public UUID attach(
            Actor actor, SiteId site, DossierId id, PaperKind kind, String name, DossierFile file, String by) {
        var dossier = open(actor, site, id);
        var judged = file.pdf() ? Judged.of(signatures.judge(file.bytes())) : new Judged("", "");
        var paper = new DossierPaper(
                UUID.randomUUID(),
                kind,
                name,
                "",
                file.type(),
                Digest.of(file.bytes()).hex(),
                judged.verdict(),
                judged.words(),
                by,
                clock.instant());
        work.add(id, paper, file.bytes(), actor);
        note(actor, dossier, paper, paper.sha256());
        return paper.id();
    }

    private void note(Actor actor, KeptDossier dossier, DossierPaper paper, String more) {
        track.note(actor, dossier, "PAPER", paper.name(), track.today());
        events.publishEvent(new DossierPaperAttached(
                dossier.site(), dossier.id(), "", paper.kind() + " · " + paper.name() + " · " + more, actor));
    }

    /// What was found of a PDF, in words of the code and the names of who signed.
    record Judged(String verdict, String words) {

        static Judged of(Verdict verdict) {
            var signers = String.join(
                    ", ",
                    verdict.verified().stream()
                            .map(one -> one.certificate().name())
                            .toList());
            return switch (verdict) {
                case Verdict.Genuine _ -> new Judged("GENUINE", signers);
                case Verdict.Unlisted _ -> new Judged("UNLISTED", signers);
                case Verdict.Broken broken ->
                    new Judged("BROKEN", broken.flaws().getFirst().kind().name());
                case Verdict.Unsigned _ -> new Judged("UNSIGNED", "");
                case Verdict.Unjudged unjudged ->
                    new Judged("UNJUDGED", unjudged.why().name());
            };
        }
    }

    /// Minutes, ballots and rankings that stand in the product already.
    public void link(Actor actor, SiteId site, DossierId id, PaperKind kind, String name, String address, String by) {
        var dossier = open(actor, site, id);
        var paper = new DossierPaper(UUID.randomUUID(), kind, name, address, "", "", "", "", by, clock.instant());
        work.add(id, paper, null, actor);
        note(actor, dossier, paper, address);
    }

    /// It no longer counts; what was uploaded stays kept.
    public void remove(Actor actor, SiteId site, DossierId id, UUID paper) {
        var dossier = open(actor, site, id);
        var known = work.papers(id).stream()
                .filter(one -> one.id().equals(paper))
                .findFirst()
                .orElseThrow(Missing::new);
        if (!work.remove(id, paper, actor, clock.instant())) throw new Missing();
        track.note(actor, dossier, "PAPER_REMOVED", known.name(), track.today());
        events.publishEvent(new DossierPaperRemoved(site, id, known.kind() + " · " + known.name(), "", actor));
    }

    /// The parts of the report as they were typed.
    ///
    /// @param edition what the writer had read
    public void report(Actor actor, SiteId site, DossierId id, int edition, Map<String, String> parts) {
        var dossier = open(actor, site, id);
        dossier.mustBe(edition);
        var form = ReportForm.of(dossier.subject().kind());
        for (var part : form.parts()) work.write(id, part, ReportForm.clean(parts.getOrDefault(part, "")));
        store.save(dossier);
        events.publishEvent(new DossierWritten(site, id, "", dossier.code() + " · báo cáo thành tích", actor));
    }

    /// Those that count, the oldest first.
    public List<DossierPaper> of(Actor actor, SiteId site, DossierId id) {
        mustSee(actor, site, id);
        return work.papers(id);
    }

    private void mustSee(Actor actor, SiteId site, DossierId id) {
        var dossier = store.found(site, id).orElseThrow(Missing::new);
        if (!Proposals.maySee(actor, dossier)) throw new Forbidden(DossierRight.WRITE);
    }

    public DossierFile file(Actor actor, SiteId site, DossierId id, UUID paper) {
        mustSee(actor, site, id);
        return work.file(id, paper).orElseThrow(Missing::new);
    }
}
