package vn.thidua.emulation.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import vn.thidua.design.Words;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.bloc.BlocYearState;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.dossier.DossierId;
import vn.thidua.emulation.dossier.DossierState;
import vn.thidua.emulation.dossier.DossierTurns;
import vn.thidua.emulation.dossier.KeptDossier;
import vn.thidua.emulation.rules.RuleBook;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;

/// Closes years, and has what is kept of them put into packages. A package is made beside everything else, one at a
/// time for each year; every node shows how far it is and can stop it. That of a closed year is never given up.
@Service
public class Archives {

    private static final int MOST_NAMED = 10;

    private final ArchiveStore store;
    private final ArchiveWriting writing;
    private final BlocYears years;
    private final DossierTurns dossiers;
    private final RuleBook rules;
    private final ArchiveRetention retention;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Archives(
            ArchiveStore store,
            ArchiveWriting writing,
            BlocYears years,
            DossierTurns dossiers,
            RuleBook rules,
            ArchiveRetention retention,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.writing = writing;
        this.years = years;
        this.dossiers = dossiers;
        this.rules = rules;
        this.retention = retention;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /// What is known of a year.
    ///
    /// @param closing `null` while the year is open
    /// @param last the package that was begun last; `null` where none was
    /// @param made the one that can be fetched; `null` while there is none
    /// @param retention how long it would be kept, or is
    public record Kept(
            BlocYear year,
            @Nullable ArchiveClosing closing,
            @Nullable ArchivePackage last,
            @Nullable ArchivePackage made,
            ArchiveRetention retention) {}

    public Kept of(Actor actor, SiteId site, BlocYearId id) {
        mustRead(actor, site);
        var year = years.year(site, id);
        return new Kept(
                year,
                store.closing(site, id),
                store.last(site, id).map(one -> one.seenAt(clock.instant())).orElse(null),
                store.made(site, id).orElse(null),
                retention(site));
    }

    private static void mustRead(Actor actor, SiteId site) {
        if (!actor.may(ArchiveRight.KEEP, Scope.of(site))) actor.must(ArchiveRight.READ, Scope.of(site));
    }

    private ArchiveRetention retention(SiteId site) {
        return rules.find(site, Vietnam.today(clock)).map(retention::by).orElse(retention);
    }

    /// Closes a year: all that was to be decided of it is decided. Nothing opens it again.
    public void close(Actor actor, SiteId site, BlocYearId id) {
        actor.must(ArchiveRight.KEEP, Scope.of(site));
        transaction.executeWithoutResult(_ -> {
            var year = years.year(site, id);
            if (year.state().ordinal() < BlocYearState.RANKED.ordinal()) throw new ArchiveRefused.NotRanked();
            var held = retention(site);
            var now = clock.instant();
            var closing = new ArchiveClosing(now, held.until(Vietnam.dayOf(now)), held.source());
            if (!store.close(site, id, closing, actor)) throw new ArchiveRefused.ClosedAlready();
            dossiers.archived(actor, site, finished(site, id));
            years.reach(actor, site, id, BlocYearState.ARCHIVED);
            events.publishEvent(new YearArchived(
                    site, id, year.title() + " · " + closing.keptUntil() + " · " + closing.source(), actor));
        });
    }

    /// Those that go into the archive; refuses while one waits for something.
    private List<DossierId> finished(SiteId site, BlocYearId id) {
        var all = dossiers.of(site, id);
        var open = all.stream()
                .filter(one -> one.state().onItsWay() || one.state() == DossierState.DECIDED)
                .toList();
        if (!open.isEmpty())
            throw new ArchiveRefused.DossiersOpen(
                    open.size(),
                    open.stream().limit(MOST_NAMED).map(KeptDossier::code).collect(Collectors.joining(", ")));
        return all.stream()
                .filter(one -> one.state() == DossierState.DISCLOSED || one.state() == DossierState.AWARDED)
                .map(KeptDossier::id)
                .toList();
    }

    /// Has a package made. Of a year that is open it is a trial, given up for the next.
    ///
    /// @throws ArchiveRefused.UnderWay while one is being made
    public void begin(Actor actor, SiteId site, BlocYearId id) {
        actor.must(ArchiveRight.KEEP, Scope.of(site));
        var year = years.year(site, id);
        var closing = store.closing(site, id);
        var run = UUID.randomUUID();
        transaction.executeWithoutResult(_ -> {
            if (!store.begin(site, id, run, closing != null, writing.steps(), actor, clock.instant()))
                throw new ArchiveRefused.UnderWay();
            events.publishEvent(new ArchivePackageBegun(site, id, year.title(), actor));
        });
        writing.start(new ArchiveWriting.Order(run, year, words(closing), actor));
    }

    private static String words(@Nullable ArchiveClosing closing) {
        if (closing == null) return "Chưa đóng: gói này là bản lập thử";
        return "Ngày " + Words.day(Vietnam.dayOf(closing.at())) + "; giữ đến hết ngày " + Words.day(closing.keptUntil())
                + " (" + closing.source() + ")";
    }

    /// Stops what is being made, on whichever node: it ends with the file that is being written.
    public void stop(Actor actor, SiteId site, BlocYearId id) {
        actor.must(ArchiveRight.KEEP, Scope.of(site));
        transaction.executeWithoutResult(_ -> {
            if (store.stop(site, id, clock.instant()))
                events.publishEvent(
                        new ArchivePackageStopped(site, id, years.year(site, id).title(), actor));
        });
    }

    /// A package on its way to its reader.
    ///
    /// @param name of the file
    /// @param size in bytes
    public record Fetched(String name, long size, Body body) {

        public interface Body {
            void to(OutputStream out) throws IOException;
        }
    }

    /// The package that was made last. It is read piece by piece: a reader with a slow line keeps nothing of the
    /// database waiting.
    public Fetched fetch(Actor actor, SiteId site, BlocYearId id) {
        mustRead(actor, site);
        var made = store.made(site, id).orElseThrow(Missing::new);
        var name = ArchivePacking.name(years.year(site, id)) + ".zip";
        return new Fetched(name, made.size(), out -> write(made, out));
    }

    private void write(ArchivePackage made, OutputStream out) throws IOException {
        for (var n = 0; n < ArchivePackage.pieces(made.size()); n++)
            out.write(store.piece(made.run(), n)
                    .orElseThrow(() -> new IOException("a later package took the place of this one")));
    }

    /// Whether a year is closed, for rooms and pages that ask no right.
    public boolean closed(SiteId site, BlocYearId id) {
        return Optional.ofNullable(store.closing(site, id)).isPresent();
    }
}
