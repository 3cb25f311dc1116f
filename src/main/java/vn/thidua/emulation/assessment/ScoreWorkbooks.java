package vn.thidua.emulation.assessment;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import vn.thidua.design.Language;
import vn.thidua.emulation.bloc.BlocRight;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;

/// All scores of a province in a calendar year as one file, for the emulation office. It is made beside everything
/// else, one at a time for each site; every node shows how far it is and can stop it, and the file is kept until the
/// next one is begun.
@Service
public class ScoreWorkbooks {

    private final ScoreWorkbookStore store;
    private final ScoreWorkbookWriting writing;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ScoreWorkbooks(
            ScoreWorkbookStore store,
            ScoreWorkbookWriting writing,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.writing = writing;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /// Calendar years that have blocs, the latest first.
    public List<Integer> years(Actor actor, SiteId site) {
        actor.must(BlocRight.ARRANGE, Scope.of(site));
        return store.years(site);
    }

    /// The one that is being made, or was made last.
    public Optional<ScoreWorkbook> last(Actor actor, SiteId site) {
        actor.must(BlocRight.ARRANGE, Scope.of(site));
        return store.found(site).map(one -> one.seenAt(clock.instant()));
    }

    /// Begins; what was made before is given up.
    ///
    /// @param in the language of the file
    /// @throws AssessmentRefused.WorkbookUnderWay while one is being made
    public void begin(Actor actor, SiteId site, int year, Language in) {
        actor.must(BlocRight.ARRANGE, Scope.of(site));
        var blocs = store.blocs(site, year);
        if (blocs.isEmpty()) throw new AssessmentRefused.YearWithoutBlocs(year);
        var run = UUID.randomUUID();
        transaction.executeWithoutResult(_ -> {
            var now = clock.instant();
            if (!store.begin(site, run, year, blocs.size(), actor, now, now.minus(ScoreWorkbook.SILENCE)))
                throw new AssessmentRefused.WorkbookUnderWay();
            events.publishEvent(new ScoreWorkbookStarted(site, year, String.valueOf(blocs.size()), actor));
        });
        writing.start(new ScoreWorkbookWriting.Order(run, site, year, blocs, in, actor));
    }

    /// Stops what is being made, on whichever node: it ends with the bloc that is being read. Nothing happens where
    /// nothing is made.
    public void stop(Actor actor, SiteId site) {
        actor.must(BlocRight.ARRANGE, Scope.of(site));
        transaction.executeWithoutResult(_ -> store.stop(site, clock.instant())
                .ifPresent(year -> events.publishEvent(new ScoreWorkbookStopped(site, year, actor))));
    }

    /// The file that was made last.
    public byte[] file(Actor actor, SiteId site) {
        actor.must(BlocRight.ARRANGE, Scope.of(site));
        return store.file(site).orElseThrow(Missing::new);
    }
}
