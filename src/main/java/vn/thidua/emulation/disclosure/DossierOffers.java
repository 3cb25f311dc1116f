package vn.thidua.emulation.disclosure;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.emulation.dossier.DossierState;
import vn.thidua.emulation.dossier.DossierTurns;
import vn.thidua.emulation.dossier.KeptDossier;
import vn.thidua.emulation.honours.AwardCatalogue;
import vn.thidua.emulation.honours.SubjectKind;
import vn.thidua.emulation.rules.Content;
import vn.thidua.emulation.rules.RuleBook;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;

/// Dossiers on their way to the council whose award asks for the people's opinion, by award and year.
@Component
class DossierOffers implements DisclosureOffers {

    private final DossierTurns turns;
    private final AwardCatalogue catalogue;
    private final RuleBook rules;
    private final DisclosureStore store;
    private final Clock clock;

    DossierOffers(DossierTurns turns, AwardCatalogue catalogue, RuleBook rules, DisclosureStore store, Clock clock) {
        this.turns = turns;
        this.catalogue = catalogue;
        this.rules = rules;
        this.store = store;
        this.clock = clock;
    }

    private record Kind(String award, int year) {}

    @Override
    public List<DisclosureOffer> of(SiteId site) {
        var shown = new HashSet<>(store.disclosed(site, Timing.BEFORE_COUNCIL));
        var kinds = new LinkedHashMap<Kind, List<KeptDossier>>();
        Stream.of(DossierState.RECEIVED, DossierState.APPRAISED, DossierState.CONSULTED)
                .flatMap(state -> turns.in(site, state).stream())
                .filter(dossier -> !shown.contains(dossier.id().value()) && asks(dossier))
                .forEach(dossier -> kinds.computeIfAbsent(
                                new Kind(dossier.award().value(), dossier.year()), _ -> new ArrayList<>())
                        .add(dossier));
        return kinds.values().stream().map(all -> offer(site, all)).toList();
    }

    private boolean asks(KeptDossier dossier) {
        var received = dossier.received();
        try {
            return received != null
                    && !catalogue
                            .kind(dossier.award(), received)
                            .rules()
                            .opinion()
                            .isEmpty();
        } catch (Missing unknown) {
            return false;
        }
    }

    private DisclosureOffer offer(SiteId site, List<KeptDossier> all) {
        var first = all.getFirst();
        var name = catalogue.name(first.award(), Vietnam.today(clock));
        var held = rules.find(site, Vietnam.today(clock)).flatMap(known -> known.find(Disclosures.RULE));
        var codes = new HashMap<String, UUID>();
        for (var dossier : all) codes.put(dossier.code(), dossier.id().value());
        return new DisclosureOffer(
                first.award().value() + "-" + first.year(),
                Timing.BEFORE_COUNCIL,
                "Lấy ý kiến nhân dân về đề nghị tặng " + name + " năm " + first.year(),
                first.year(),
                held.filter(rule -> rule.content() instanceof Content.Number)
                        .map(rule -> ((Content.Number) rule.content()).amount().intValueExact())
                        .orElse(0),
                held.map(rule -> rule.source().words()).orElse(""),
                null,
                "",
                all.stream().map(dossier -> line(dossier, name)).toList(),
                Map.copyOf(codes));
    }

    private static DisclosureOffer.Line line(KeptDossier dossier, String award) {
        var subject = dossier.subject();
        var unit = subject.kind() == SubjectKind.COLLECTIVE ? subject.of() : position(subject.position(), subject.of());
        return new DisclosureOffer.Line(subject.name(), unit, award, dossier.merit(), dossier.code());
    }

    private static String position(String position, String of) {
        return position.isEmpty() || of.isEmpty() ? position + of : position + ", " + of;
    }
}
