package vn.thidua.emulation.dossier.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.FieldErrors;
import vn.thidua.emulation.dossier.Consultation;
import vn.thidua.emulation.dossier.DossierPaper;
import vn.thidua.emulation.dossier.DossierState;
import vn.thidua.emulation.dossier.HoldKind;
import vn.thidua.emulation.dossier.KeptDossier;
import vn.thidua.emulation.dossier.NewerRules;
import vn.thidua.emulation.dossier.ReadyLine;
import vn.thidua.emulation.dossier.ReportForm;

/// One proposal: where it is and why, what is missing by which article, its papers, who was asked.
///
/// @param lines what it needs, each with its article
/// @param rules name of the package it is judged by
/// @param otherRules name of those of today; empty where they are the same
/// @param due the day by which whoever must act acts; `null` where no rule sets one
public record DossierPage(
        KeptDossier dossier,
        String award,
        Marks marks,
        List<ReadyLine> lines,
        List<Step> steps,
        List<Hold> holds,
        List<DossierPaper> papers,
        Map<String, String> report,
        List<Consultation> consultations,
        List<Received> history,
        List<BoardPage.Choice> awards,
        String rules,
        LocalDate rulesDay,
        String otherRules,
        @Nullable NewerRules newer,
        @Nullable LocalDate due,
        LocalDate today,
        May may,
        FieldErrors errors,
        Map<String, String> typed) {

    public record Step(String act, DossierState state, String words, LocalDate on, Instant at) {}

    /// What the subject was awarded before, as it is called.
    public record Received(int year, String name, String decision, LocalDate decidedOn, boolean revoked) {}

    public record Hold(
            HoldKind kind,
            String reason,
            Instant opened,
            @Nullable String ended) {}

    public record Marks(boolean late, int place, @Nullable LocalDate submitted, boolean consults, String decision) {}

    /// What this person may do with it.
    public record May(
            boolean write, boolean submit, boolean receive, boolean appraise, boolean consult, boolean hold) {}

    public static final List<DossierState> WAY = List.of(
            DossierState.DRAFT,
            DossierState.CHECKED,
            DossierState.SUBMITTED,
            DossierState.RECEIVED,
            DossierState.APPRAISED,
            DossierState.CONSULTED,
            DossierState.COUNCIL_VOTED,
            DossierState.PROPOSED,
            DossierState.DECIDED,
            DossierState.DISCLOSED,
            DossierState.AWARDED);

    private static final List<String> UNIT_LINES = List.of("FIGURES", "QUOTA_UNIT", "QUOTA_LEADING");

    public String path() {
        return DossierBoardController.PATH + "/" + dossier.id().value();
    }

    public DossierState state() {
        return dossier.state();
    }

    public boolean is(DossierState... states) {
        return List.of(states).contains(state());
    }

    public String badge() {
        return BoardPage.Row.badge(state());
    }

    /// Where it stands on its way; what was asked back stands where it was received.
    public DossierState stand() {
        return state() == DossierState.SUPPLEMENT_REQUESTED ? DossierState.RECEIVED : state();
    }

    public boolean past(DossierState one) {
        return WAY.contains(stand()) && one.ordinal() < stand().ordinal();
    }

    public String field(String name, String otherwise) {
        return typed.getOrDefault(name, otherwise);
    }

    /// Whether this person may change its papers: what was received, only the office does.
    public boolean open() {
        return is(DossierState.DRAFT, DossierState.CHECKED, DossierState.SUPPLEMENT_REQUESTED)
                || is(DossierState.RECEIVED) && may.appraise();
    }

    /// `co`, `khong` or empty.
    public String leading() {
        var known = dossier.leading();
        return known == null ? "" : known ? "co" : "khong";
    }

    /// Where what a line asks of its unit is stated, or who holds the places; empty for other lines.
    public String quotas(ReadyLine line) {
        return UNIT_LINES.contains(line.key())
                ? UnitQuotaController.path(dossier.countedIn().value(), dossier.year())
                : "";
    }

    public boolean ready() {
        return lines.stream().noneMatch(line -> line.status() == ReadyLine.Status.MISSING);
    }

    public boolean complete() {
        return lines.stream()
                .noneMatch(line -> line.key().startsWith("PAPER_") && line.status() == ReadyLine.Status.MISSING);
    }

    public boolean appraisable() {
        return lines.stream()
                .filter(line -> !line.key().equals("DEADLINE"))
                .noneMatch(line ->
                        line.status() == ReadyLine.Status.MISSING || line.status() == ReadyLine.Status.TO_JUDGE);
    }

    public long missing() {
        return lines.stream()
                .filter(line -> line.status() == ReadyLine.Status.MISSING)
                .count();
    }

    /// The step that last sent it back or asked for more, while that is what is to be done.
    public @Nullable Step cameBack() {
        if (!is(DossierState.DRAFT, DossierState.SUPPLEMENT_REQUESTED, DossierState.REJECTED, DossierState.WITHDRAWN))
            return null;
        return steps.stream()
                .filter(step -> List.of("RETURNED", "SUPPLEMENT_ASKED", "REJECTED", "WITHDRAWN", "VOTED")
                        .contains(step.act()))
                .findFirst()
                .orElse(null);
    }

    public boolean consultationOver() {
        return !consultations.isEmpty()
                && consultations.stream().allMatch(one -> one.answer() != null || one.silent(today));
    }

    public ReportForm form() {
        return ReportForm.of(dossier.subject().kind());
    }

    public List<Hold> openHolds() {
        return holds.stream().filter(hold -> hold.ended() == null).toList();
    }
}
