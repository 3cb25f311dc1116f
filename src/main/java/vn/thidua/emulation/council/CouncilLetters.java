package vn.thidua.emulation.council;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.documents.DrawnPaper;
import vn.thidua.emulation.dossier.DossierState;
import vn.thidua.emulation.dossier.DossierTurns;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;

/// Letters by which the council proposes what passed: one for each who decides, with its number, kept as it was drawn.
@Service
@Transactional
public class CouncilLetters {

    private final CouncilStore councils;
    private final CouncilReading reading;
    private final CouncilLetterStore letters;
    private final CouncilPapers papers;
    private final DossierTurns dossiers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CouncilLetters(
            CouncilStore councils,
            CouncilReading reading,
            CouncilLetterStore letters,
            CouncilPapers papers,
            DossierTurns dossiers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.councils = councils;
        this.reading = reading;
        this.letters = letters;
        this.papers = papers;
        this.dossiers = dossiers;
        this.events = events;
        this.clock = clock;
    }

    public List<CouncilLetter> of(Actor actor, SiteId site, CouncilSessionId id) {
        reading.seen(actor, site, id);
        return letters.of(id);
    }

    public DrawnPaper drawn(Actor actor, SiteId site, CouncilSessionId id, UUID letter) {
        reading.seen(actor, site, id);
        return letters.drawn(id, letter).orElseThrow(Missing::new);
    }

    /// What passed and is on no letter yet, by who decides.
    public Map<String, List<ItemResult>> waiting(Actor actor, SiteId site, CouncilSessionId id) {
        return waiting(reading.seen(actor, site, id));
    }

    private Map<String, List<ItemResult>> waiting(KeptSession kept) {
        var by = new LinkedHashMap<String, List<ItemResult>>();
        if (kept.state() != SessionState.CONCLUDED) return by;
        var sent = new HashSet<Integer>();
        letters.of(kept.id()).forEach(letter -> sent.addAll(letter.items()));
        for (var result : kept.results()) {
            var item = result.item();
            if (!item.stands() || !result.passed() || sent.contains(item.n())) continue;
            var dossier = dossiers.dossier(kept.site(), item.dossier());
            if (dossier.state() != DossierState.COUNCIL_VOTED || dossier.held()) continue;
            by.computeIfAbsent(item.decider(), _ -> new java.util.ArrayList<>()).add(result);
        }
        return by;
    }

    /// Draws the letter, keeps it under its number and tells its dossiers, all in one.
    public UUID propose(Actor actor, SiteId site, CouncilSessionId id, String decider, String number, LocalDate on) {
        var kept = reading.kept(actor, site, id).mustBe(SessionState.CONCLUDED);
        if (on.isAfter(Vietnam.today(clock))) throw new CouncilRefused.InTheFuture();
        var passed = waiting(kept).getOrDefault(decider, List.of());
        if (passed.isEmpty()) throw new CouncilRefused.NothingToPropose();
        var items = passed.stream().map(result -> result.item().n()).toList();
        var letter = new CouncilLetter(UUID.randomUUID(), number, on, decider, items);
        var council = councils.profile(site).orElseThrow(CouncilRefused.WithoutProfile::new);
        var drawn = papers.drawn(CouncilPapers.letter(kept, council, letter, passed), letter.id(), clock.instant());
        letters.add(kept, letter, drawn, actor, clock.instant());
        var told = passed.stream().map(result -> result.item().dossier()).toList();
        dossiers.proposed(actor, site, told, letter.number(), on);
        events.publishEvent(
                new CouncilLetterSent(site, id, letter.number() + " · " + decider + " · " + items.size(), actor));
        return letter.id();
    }
}
