package vn.thidua.emulation.example;

import java.time.Clock;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.demo.Sheet;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.dossier.Consultations;
import vn.thidua.emulation.dossier.DossierAppraisals;
import vn.thidua.emulation.dossier.DossierFile;
import vn.thidua.emulation.dossier.DossierId;
import vn.thidua.emulation.dossier.DossierOffer;
import vn.thidua.emulation.dossier.DossierPapers;
import vn.thidua.emulation.dossier.DossierReport;
import vn.thidua.emulation.dossier.DossierView;
import vn.thidua.emulation.dossier.PaperKind;
import vn.thidua.emulation.dossier.Proposals;
import vn.thidua.emulation.dossier.ReadyLine;
import vn.thidua.emulation.dossier.ReadyLine.Status;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;

/// What the demo's bloc proposed from its ranking: a flag that waits for other agencies, a certificate that waits for
/// supplements, one that came back, the others still being written.
@Component
class ExampleDossiers {

    private static final Actor BY = Actor.SYSTEM;
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Proposals proposals;
    private final DossierPapers papers;
    private final DossierAppraisals appraisals;
    private final Consultations consultations;
    private final DossierReport report;
    private final DossierView view;
    private final Clock clock;

    ExampleDossiers(
            Proposals proposals,
            DossierPapers papers,
            DossierAppraisals appraisals,
            Consultations consultations,
            DossierReport report,
            DossierView view,
            Clock clock) {
        this.proposals = proposals;
        this.papers = papers;
        this.appraisals = appraisals;
        this.consultations = consultations;
        this.report = report;
        this.view = view;
        this.clock = clock;
    }

    void write(SiteId site, BlocYearId year, Sheet sheet) {
        on(sheet, "drafted", () -> {
            var offers = proposals.offers(BY, site, year).stream()
                    .filter(offer -> !offer.award().value().equals("GOV_FLAG"))
                    .toList();
            if (offers.isEmpty()) return;
            var ids = proposals.fromRanking(
                    BY, site, year, offers.stream().map(ExampleDossiers::value).toList());
            ids.stream().limit(3).forEach(id -> completed(site, year, id, sheet));
            onward(site, ids, sheet);
        });
    }

    private static void on(Sheet sheet, String day, Runnable told) {
        ToldDay.on(sheet, day, MORNING, told);
    }

    private static String value(DossierOffer offer) {
        return offer.unit().value() + ":" + offer.award().value();
    }

    private void completed(SiteId site, BlocYearId year, DossierId id, Sheet sheet) {
        var clerk = sheet.text("clerk");
        var dossier = proposals.dossier(BY, site, id);
        var parts = new LinkedHashMap<String, String>();
        sheet.part("report")
                .ifPresent(told -> told.facts().keySet().stream()
                        .map(String::valueOf)
                        .forEach(part -> parts.put(part, told.text(part))));
        papers.report(BY, site, id, dossier.edition(), parts);
        var letter = report.letter(dossier, Vietnam.today(clock));
        var file = DossierFile.of(report.pdf(letter, id.value(), clock.instant()));
        papers.attach(BY, site, id, PaperKind.LETTER, sheet.text("letter"), file, clerk);
        var ranking = "/quan-tri/xep-hang/nam/" + year.value();
        papers.link(BY, site, id, PaperKind.MINUTES, sheet.text("minutes"), ranking, clerk);
        proposals.check(BY, site, id);
    }

    private void onward(SiteId site, List<DossierId> ids, Sheet sheet) {
        on(sheet, "submitted", () -> ids.stream().limit(3).forEach(id -> proposals.submit(BY, site, id)));
        on(sheet, "received", () -> {
            appraisals.receive(BY, site, ids.getFirst());
            if (ids.size() > 1) appraisals.receive(BY, site, ids.get(1));
            if (ids.size() > 2) appraisals.giveBack(BY, site, ids.get(2), sheet.text("returned"));
        });
        on(sheet, "appraised", () -> {
            judged(site, ids.getFirst(), sheet);
            appraisals.appraise(BY, site, ids.getFirst());
            consultations.ask(BY, site, ids.getFirst(), null, sheet.text("asked"), "");
            if (ids.size() > 1) appraisals.supplement(BY, site, ids.get(1), sheet.text("supplement"));
        });
    }

    private void judged(SiteId site, DossierId id, Sheet sheet) {
        var dossier = proposals.dossier(BY, site, id);
        for (var line : view.of(dossier, Vietnam.today(clock)).lines())
            if (line.status() == Status.TO_JUDGE)
                appraisals.judge(
                        BY,
                        site,
                        id,
                        line.key(),
                        new ReadyLine.Judged(true, sheet.text("found"), sheet.text("officer")));
    }
}
