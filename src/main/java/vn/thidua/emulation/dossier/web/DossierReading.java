package vn.thidua.emulation.dossier.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Frame;
import vn.thidua.emulation.dossier.Consultation;
import vn.thidua.emulation.dossier.DossierId;
import vn.thidua.emulation.dossier.DossierRight;
import vn.thidua.emulation.dossier.DossierState;
import vn.thidua.emulation.dossier.DossierView;
import vn.thidua.emulation.dossier.KeptDossier;
import vn.thidua.emulation.dossier.Proposals;
import vn.thidua.emulation.honours.AwardCatalogue;
import vn.thidua.emulation.honours.Honour;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;
import vn.thidua.platform.WorkingDays;

/// What pages of proposals show, for the person who reads them.
@Component
class DossierReading {

    private final DossierPages pages;
    private final DossierView view;
    private final Proposals proposals;
    private final AwardCatalogue awards;
    private final Clock clock;

    DossierReading(DossierPages pages, DossierView view, Proposals proposals, AwardCatalogue awards, Clock clock) {
        this.pages = pages;
        this.view = view;
        this.proposals = proposals;
        this.awards = awards;
        this.clock = clock;
    }

    static SiteId site() {
        return Frame.current().site();
    }

    LocalDate today() {
        return Vietnam.today(clock);
    }

    static void mustSeeSome(Actor actor) {
        if (Arrays.stream(DossierRight.values()).noneMatch(right -> actor.mayAnywhere(right, site())))
            throw new Forbidden(DossierRight.WRITE);
    }

    private DossierPages.Sight sight(Actor actor) {
        var all = List.of(DossierRight.RECEIVE, DossierRight.APPRAISE, DossierRight.CONSULT, DossierRight.TURN).stream()
                .anyMatch(right -> actor.may(right, Scope.of(site())));
        var units = proposals.own(actor, site()).stream()
                .map(unit -> unit.id().value())
                .collect(Collectors.toSet());
        return new DossierPages.Sight(all, units);
    }

    /// @param size how many rows at once
    BoardPage board(
            Actor actor,
            BoardFilter filter,
            int size,
            int done,
            List<String> failed,
            List<String> ticked,
            String reason) {
        mustSeeSome(actor);
        var sight = sight(actor);
        return new BoardPage(
                pages.rows(site(), sight, filter, size),
                filter,
                pages.counts(site(), sight),
                pages.units(site(), sight).stream()
                        .sorted(Comparator.comparing(BoardPage.Choice::name))
                        .toList(),
                pages.awards(site()),
                pages.years(site()),
                acts(actor),
                actor.mayAnywhere(DossierRight.WRITE, site()),
                done,
                failed,
                ticked,
                reason);
    }

    private static List<String> acts(Actor actor) {
        return Arrays.stream(ManyAtOnce.Act.values())
                .filter(act -> actor.mayAnywhere(act.right, site()))
                .map(act -> act.word)
                .toList();
    }

    ModelAndView page(Actor actor, UUID id, FieldErrors errors, Map<String, String> typed, HttpStatus status) {
        return new ModelAndView(
                "emulation/dossier/web/dossier", Map.of("page", page(actor, id, errors, typed)), status);
    }

    DossierPage page(Actor actor, UUID id, FieldErrors errors, Map<String, String> typed) {
        var dossier = proposals.dossier(actor, site(), new DossierId(id));
        var seen = view.of(dossier, today());
        var marks = pages.marks(dossier.id());
        return new DossierPage(
                dossier,
                seen.award(),
                marks,
                seen.lines(),
                pages.steps(dossier.id()),
                pages.holds(dossier.id()),
                seen.papers(),
                seen.report(),
                seen.consultations(),
                seen.history().stream().map(this::received).toList(),
                awards.at(today()).stream()
                        .filter(kind ->
                                kind.subjects().contains(dossier.subject().kind()))
                        .map(kind -> new BoardPage.Choice(kind.code().value(), kind.name()))
                        .toList(),
                seen.rules().name(),
                seen.rulesDay(),
                seen.otherRules(),
                seen.newer(),
                due(dossier, seen),
                today(),
                may(actor, dossier),
                errors,
                typed);
    }

    private static @Nullable LocalDate due(KeptDossier dossier, DossierView.Seen seen) {
        var received = dossier.received();
        return switch (dossier.state()) {
            case RECEIVED ->
                received == null || seen.rules().find("term.appraisal").isEmpty()
                        ? null
                        : WorkingDays.vietnam()
                                .after(
                                        received,
                                        seen.rules().number("term.appraisal").intValueExact());
            case APPRAISED ->
                seen.consultations().stream()
                        .map(Consultation::by)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
            case DRAFT, CHECKED -> seen.deadline();
            case SUBMITTED,
                    SUPPLEMENT_REQUESTED,
                    CONSULTED,
                    COUNCIL_VOTED,
                    PROPOSED,
                    DECIDED,
                    REJECTED,
                    WITHDRAWN,
                    DISCLOSED,
                    AWARDED,
                    ARCHIVED,
                    REVOKED -> null;
        };
    }

    private static DossierPage.May may(Actor actor, KeptDossier dossier) {
        var site = Scope.of(dossier.site());
        var unit = site.unit(dossier.proposer().value());
        return new DossierPage.May(
                actor.may(DossierRight.WRITE, unit),
                actor.may(DossierRight.SUBMIT, unit),
                actor.may(DossierRight.RECEIVE, site),
                actor.may(DossierRight.APPRAISE, site),
                actor.may(DossierRight.CONSULT, site),
                actor.may(DossierRight.HOLD, site) && dossier.state() != DossierState.WITHDRAWN);
    }

    private DossierPage.Received received(Honour honour) {
        var what = honour.what();
        return new DossierPage.Received(
                what.year(),
                awards.name(what.award(), what.decidedOn()),
                what.decisionNumber(),
                what.decidedOn(),
                !honour.holds());
    }
}
