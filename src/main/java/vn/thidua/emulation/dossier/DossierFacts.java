package vn.thidua.emulation.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.honours.AwardCatalogue;
import vn.thidua.emulation.honours.AwardGroup;
import vn.thidua.emulation.honours.AwardKind;
import vn.thidua.emulation.honours.HonourProofs;
import vn.thidua.emulation.ranking.PublishedRankings;
import vn.thidua.emulation.ranking.Standings;
import vn.thidua.emulation.rules.RulePackage;
import vn.thidua.organisation.UnitId;

/// Gathers what the readiness of a proposal is read from.
@Component
class DossierFacts {

    private final DossierStore store;
    private final DossierWorkStore work;
    private final DossierRules rules;
    private final Quotas quotas;
    private final AwardCatalogue awards;
    private final HonourProofs proofs;
    private final PublishedRankings rankings;
    private final BlocYears years;
    private final RegisteredTitles registrations;

    DossierFacts(
            DossierStore store,
            DossierWorkStore work,
            DossierRules rules,
            Quotas quotas,
            AwardCatalogue awards,
            HonourProofs proofs,
            PublishedRankings rankings,
            BlocYears years,
            RegisteredTitles registrations) {
        this.store = store;
        this.work = work;
        this.rules = rules;
        this.quotas = quotas;
        this.awards = awards;
        this.proofs = proofs;
        this.rankings = rankings;
        this.years = years;
        this.registrations = registrations;
    }

    AwardKind kind(KeptDossier dossier, LocalDate today) {
        return awards.kind(dossier.award(), rules.day(dossier, today));
    }

    String awardName(KeptDossier dossier, LocalDate today) {
        return awards.name(dossier.award(), rules.day(dossier, today));
    }

    List<ReadyLine> lines(KeptDossier dossier, LocalDate today) {
        var kind = kind(dossier, today);
        var then = rules.rules(dossier, today);
        return Readiness.of(dossier, kind, facts(dossier, kind, then, today), rules.then(dossier, today));
    }

    private Readiness.Facts facts(KeptDossier dossier, AwardKind kind, RulePackage then, LocalDate today) {
        var papers = work.papers(dossier.id());
        var kinds = papers.stream().map(DossierPaper::kind).collect(Collectors.toSet());
        if (ReportForm.of(dossier.subject().kind()).whole(work.report(dossier.id()))) kinds.add(PaperKind.REPORT);
        var year = blocYear(dossier);
        var others = others(dossier, today);
        return new Readiness.Facts(
                kinds,
                year != null,
                year == null ? null : ranked(dossier, year),
                proofs(dossier, kind, then),
                proofs.rewardedBefore(dossier.site(), dossier.subject(), dossier.merit(), dossier.from(), dossier.to())
                        .map(honour -> honour.what().decisionNumber())
                        .orElse(""),
                codes(others.stream().filter(one -> sameAchievement(dossier, one))),
                codes(others.stream().filter(one -> !sameAchievement(dossier, one))),
                registered(dossier, kind, today),
                quotas.places(dossier, then),
                work.judgements(dossier.id()),
                work.submittedOn(dossier.id()).orElse(today));
    }

    /// Years in a row are but one of the cases in which a certificate of merit is given.
    private List<Readiness.Proof> proofs(KeptDossier dossier, AwardKind kind, RulePackage then) {
        var ofBloc = dossier.blocYear() != null;
        var all = proofs.proofs(dossier.site(), dossier.subject(), kind, dossier.year(), then, ofBloc);
        var others = proofs.proofs(dossier.site(), dossier.subject(), alone(kind), dossier.year(), then, ofBloc);
        var sequences = all.size() - others.size();
        var alternative = kind.code().equals(DossierOffer.MERIT);
        return IntStream.range(0, all.size())
                .mapToObj(i -> new Readiness.Proof(all.get(i).met(), all.get(i).words(), alternative && i < sequences))
                .toList();
    }

    private static AwardKind alone(AwardKind kind) {
        return new AwardKind(
                kind.code(),
                kind.name(),
                kind.group(),
                kind.level(),
                kind.subjects(),
                kind.decider(),
                kind.aliases(),
                kind.rules(),
                List.of(),
                kind.from(),
                kind.to(),
                kind.basis(),
                kind.article());
    }

    private static List<String> codes(Stream<KeptDossier> some) {
        return some.map(KeptDossier::code).toList();
    }

    /// The bloc year that it is proposed in, or else that of the unit.
    private @Nullable BlocYearId blocYear(KeptDossier dossier) {
        var named = dossier.blocYear();
        if (named != null) return named;
        return years.ofUnit(dossier.countedIn()).stream()
                .filter(year -> year.year() == dossier.year() && year.site().equals(dossier.site()))
                .findFirst()
                .map(year -> year.id())
                .orElse(null);
    }

    private Readiness.@Nullable Ranked ranked(KeptDossier dossier, BlocYearId year) {
        var standings = rankings.certified(dossier.site(), year)
                .map(round -> round.frozen().standings());
        return standings.map(known -> row(known, dossier.countedIn())).orElse(null);
    }

    private static Readiness.Ranked row(Standings standings, UnitId unit) {
        Optional<Standings.Row> row =
                standings.rows().stream().filter(one -> one.unit().equals(unit)).findFirst();
        return row.map(one ->
                        new Readiness.Ranked(one.place(), one.choice() == Standings.Choice.FLAG, chosen(one.choice())))
                .orElse(new Readiness.Ranked(0, false, false));
    }

    static boolean chosen(Standings.Choice choice) {
        return switch (choice) {
            case FLAG, COMMENDED, BY_PRIORITY -> true;
            case SQUEEZED_OUT, NOT_QUALIFIED, UNDECIDED -> false;
        };
    }

    /// Forms on their way for the same subject whose periods overlap.
    private List<KeptDossier> others(KeptDossier dossier, LocalDate today) {
        return store.of(dossier.site(), SubjectKey.of(dossier.subject())).stream()
                .filter(one -> !one.id().equals(dossier.id()) && one.state().counts())
                .filter(one ->
                        !one.from().isAfter(dossier.to()) && !dossier.from().isAfter(one.to()))
                .filter(one -> kind(one, today).group() == AwardGroup.FORM)
                .toList();
    }

    private static boolean sameAchievement(KeptDossier one, KeptDossier other) {
        return one.from().equals(other.from()) && one.to().equals(other.to())
                || !one.merit().isEmpty() && one.merit().equalsIgnoreCase(other.merit());
    }

    private RegistrationStanding registered(KeptDossier dossier, AwardKind kind, LocalDate today) {
        return Readiness.asksForRegistration(kind, rules.then(dossier, today))
                ? registrations.of(dossier)
                : RegistrationStanding.NOT_ASKED;
    }
}
