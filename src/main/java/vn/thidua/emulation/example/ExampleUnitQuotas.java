package vn.thidua.emulation.example;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.thidua.demo.Sheet;
import vn.thidua.emulation.dossier.DossierPapers;
import vn.thidua.emulation.dossier.NewDossier;
import vn.thidua.emulation.dossier.PaperKind;
import vn.thidua.emulation.dossier.Proposals;
import vn.thidua.emulation.dossier.UnitFigures;
import vn.thidua.emulation.dossier.UnitQuotas;
import vn.thidua.emulation.dossier.UnitRating;
import vn.thidua.emulation.honours.AwardCode;
import vn.thidua.emulation.honours.Subject;
import vn.thidua.emulation.honours.SubjectKind;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;

/// What the demo's units stated for their quotas, one of them twice, and a person who holds a place.
@Component
class ExampleUnitQuotas {

    private static final Actor BY = Actor.SYSTEM;
    private static final LocalTime MORNING = LocalTime.of(10, 0);

    private final UnitQuotas quotas;
    private final Proposals proposals;
    private final DossierPapers papers;

    ExampleUnitQuotas(UnitQuotas quotas, Proposals proposals, DossierPapers papers) {
        this.quotas = quotas;
        this.proposals = proposals;
        this.papers = papers;
    }

    void write(SiteId site, Sheet sheet, Map<String, UnitId> units) {
        var year = sheet.number("year").orElseThrow().intValue();
        for (var stated : sheet.parts("figures")) on(stated, "on", () -> state(site, year, stated, units));
        for (var fighter : sheet.parts("fighters"))
            on(fighter, "on", () -> submit(site, year, fighter, unit(units, fighter)));
    }

    private static void on(Sheet sheet, String day, Runnable told) {
        ToldDay.on(sheet, day, MORNING, told);
    }

    private static UnitId unit(Map<String, UnitId> units, Sheet sheet) {
        return Objects.requireNonNull(units.get(sheet.text("unit")), sheet.text("unit"));
    }

    private void state(SiteId site, int year, Sheet sheet, Map<String, UnitId> units) {
        var unit = unit(units, sheet);
        var figures = new UnitFigures(
                number(sheet, "people"),
                number(sheet, "advanced"),
                number(sheet, "collectives"),
                UnitRating.valueOf(sheet.text("rating")),
                UnitRating.valueOf(sheet.text("party")));
        var seen = quotas.seen(BY, site, unit, year).history().size();
        quotas.state(
                BY,
                site,
                unit,
                year,
                figures,
                sheet.text("document"),
                sheet.textOr("reason", ""),
                seen,
                sheet.text("by"));
    }

    private static int number(Sheet sheet, String key) {
        return sheet.number(key).orElseThrow().intValue();
    }

    private void submit(SiteId site, int year, Sheet sheet, UnitId unit) {
        var subject = new Subject(
                SubjectKind.INDIVIDUAL, sheet.text("person"), unit, null, sheet.text("of"), sheet.text("position"));
        var proposed = new NewDossier(
                subject,
                Boolean.valueOf(sheet.text("leading")),
                new AwardCode("CSTDCS"),
                year,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                sheet.text("merit"),
                null);
        var id = proposals.draft(BY, site, unit, List.of(proposed)).getFirst();
        for (var kind : List.of(PaperKind.LETTER, PaperKind.REPORT, PaperKind.MINUTES, PaperKind.INITIATIVE))
            papers.link(BY, site, id, kind, sheet.text(kind.name()), "/quan-tri/ho-so", sheet.text("clerk"));
        proposals.check(BY, site, id);
        proposals.submit(BY, site, id);
    }
}
