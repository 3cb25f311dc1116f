package vn.thidua.emulation.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.emulation.dossier.DossierId;
import vn.thidua.emulation.dossier.DossierState;
import vn.thidua.emulation.dossier.DossierTurns;
import vn.thidua.emulation.dossier.KeptDossier;
import vn.thidua.emulation.honours.AwardCatalogue;
import vn.thidua.emulation.honours.AwardCode;
import vn.thidua.emulation.honours.AwardKind;
import vn.thidua.emulation.rules.Citation;
import vn.thidua.emulation.rules.Content;
import vn.thidua.emulation.rules.RuleBook;
import vn.thidua.emulation.rules.RulesRefused;
import vn.thidua.emulation.rules.Used;
import vn.thidua.emulation.scoring.Electorate;
import vn.thidua.emulation.scoring.Fraction;
import vn.thidua.emulation.scoring.Threshold;
import vn.thidua.platform.SiteId;

/// What rules say of a session and of each dossier, with where it stands.
@Component
class CouncilTerms {

    static final String QUORUM = "vote.quorum";
    static final String BASE = "vote.base";
    static final String EXCLUDES = "council.conflict.excludes";
    static final String CIRCULATION = "council.by-circulation";
    static final String SECRETARY = "council.secretary-votes";

    private final RuleBook rules;
    private final AwardCatalogue awards;
    private final DossierTurns dossiers;

    CouncilTerms(RuleBook rules, AwardCatalogue awards, DossierTurns dossiers) {
        this.rules = rules;
        this.awards = awards;
        this.dossiers = dossiers;
    }

    /// What a session on that day goes by.
    CouncilRules on(SiteId site, LocalDate day) {
        var quorum = used(site, QUORUM, day, day);
        var base = used(site, BASE, day, day);
        var excludes = used(site, EXCLUDES, day, day);
        var circulation = used(site, CIRCULATION, day, day);
        var secretary = used(site, SECRETARY, day, day);
        var baseWords = base.value().content() instanceof Content.Text(var words) ? words : "";
        return new CouncilRules(
                part(quorum),
                source(quorum.citation()),
                CouncilRules.base(baseWords),
                baseWords,
                source(base.citation()),
                on(excludes),
                source(excludes.citation()),
                on(circulation),
                source(circulation.citation()),
                on(secretary),
                source(secretary.citation()));
    }

    private Used used(SiteId site, String rule, LocalDate received, LocalDate decided) {
        try {
            return rules.use(site, rule, received, decided);
        } catch (RulesRefused.UnknownRule unknown) {
            throw new CouncilRefused.RuleMissing(rule);
        }
    }

    private static Fraction part(Used used) {
        if (used.value().content() instanceof Content.Number(var amount, var unit) && unit.equals("%"))
            return Fraction.part(amount);
        throw new CouncilRefused.NotAPart(used.value().name());
    }

    private static boolean on(Used used) {
        if (used.value().content() instanceof Content.Switch(var on)) return on;
        throw new CouncilRefused.RuleMissing(used.value().key());
    }

    static String source(Citation source) {
        return source.words();
    }

    /// Whether the council may take it now: consulted, or appraised where the award asks for no consultation, and not
    /// held.
    boolean ready(KeptDossier dossier) {
        if (dossier.held()) return false;
        return dossier.state() == DossierState.CONSULTED
                || dossier.state() == DossierState.APPRAISED
                        && awards.kind(dossier.award(), day(dossier))
                                .rules()
                                .consultation()
                                .isEmpty();
    }

    /// Every dossier that the council may take now, by code.
    List<KeptDossier> ready(SiteId site) {
        var ready = new ArrayList<>(dossiers.in(site, DossierState.CONSULTED));
        ready.addAll(dossiers.in(site, DossierState.APPRAISED));
        ready.removeIf(dossier -> !ready(dossier));
        return ready;
    }

    private static LocalDate day(KeptDossier dossier) {
        var received = dossier.received();
        return received == null ? dossier.to() : received;
    }

    /// The list of a session on that day, each dossier with the threshold of the day it was received.
    List<Listed> listed(SiteId site, List<KeptDossier> taken, LocalDate day) {
        var known = new HashMap<String, Bar>();
        var listed = new ArrayList<Listed>();
        for (var dossier : taken) {
            var received = dossier.received() == null ? day : dossier.received();
            var kind = awards.kind(dossier.award(), received);
            var rule = kind.rules().threshold();
            if (rule.isEmpty()) throw new CouncilRefused.AwardWithoutThreshold(kind.name());
            var bar = known.computeIfAbsent(rule + " " + received, _ -> bar(site, rule, received, day));
            listed.add(listed(listed.size() + 1, dossier, kind, bar));
        }
        return listed;
    }

    private record Bar(Threshold threshold, String warning) {}

    private Bar bar(SiteId site, String rule, LocalDate received, LocalDate day) {
        var used = used(site, rule, received, day);
        var warning = used.warning();
        var least = part(used);
        return new Bar(
                new Threshold(least, false, Electorate.ALL_MEMBERS, used.citation()), warning == null ? "" : warning);
    }

    private static Listed listed(int n, KeptDossier dossier, AwardKind kind, Bar bar) {
        var subject = dossier.subject();
        return new Listed(
                n,
                dossier.id(),
                dossier.code(),
                subject.name(),
                subject.of(),
                subject.unit(),
                subject.person(),
                dossier.proposer(),
                dossier.proposerName(),
                dossier.award(),
                kind.name(),
                dossier.merit(),
                kind.decider(),
                bar.threshold(),
                bar.warning(),
                "");
    }

    /// Where it stands that the people are asked about it before the council, by what was in force when it was
    /// received; empty where the catalogue or the rules do not say so.
    String opinion(SiteId site, DossierId id) {
        var dossier = dossiers.dossier(site, id);
        var rule = awards.kind(dossier.award(), day(dossier)).rules().opinion();
        if (rule.isEmpty()) return "";
        return rules.find(site, day(dossier))
                .filter(held -> held.find(rule).isPresent())
                .map(held -> source(held.citation(rule)))
                .orElse("");
    }

    /// How awards are called on a day.
    Map<AwardCode, String> names(LocalDate day) {
        var names = new HashMap<AwardCode, String>();
        awards.at(day).forEach(kind -> names.put(kind.code(), kind.name()));
        return names;
    }
}
