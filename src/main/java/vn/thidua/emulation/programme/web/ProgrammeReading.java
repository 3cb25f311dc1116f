package vn.thidua.emulation.programme.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.design.Frame;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.programme.KeptProgramme;
import vn.thidua.emulation.programme.ProgrammeId;
import vn.thidua.emulation.programme.ProgrammeRight;
import vn.thidua.emulation.programme.Programmes;
import vn.thidua.organisation.Mandate;
import vn.thidua.organisation.People;
import vn.thidua.organisation.Position;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;

/// Puts together what the pages of programmes show.
@Component
class ProgrammeReading {

    private final Programmes programmes;
    private final BlocYears years;
    private final People people;
    private final Clock clock;

    ProgrammeReading(Programmes programmes, BlocYears years, People people, Clock clock) {
        this.programmes = programmes;
        this.years = years;
        this.people = people;
        this.clock = clock;
    }

    static SiteId site() {
        return Frame.current().site();
    }

    ProgrammesPage.Year year(Actor actor, BlocYearId id) {
        var year = years.year(site(), id);
        var known = new HashMap<UnitId, KeptProgramme>();
        for (var kept : programmes.ofYear(actor, site(), id)) known.put(kept.unit(), kept);
        var rows = new ArrayList<ProgrammesPage.Row>();
        for (var member : year.members()) {
            var own = actor.may(
                    ProgrammeRight.WRITE, Scope.of(site()).unit(member.unit().value()));
            var kept = known.get(member.unit());
            rows.add(
                    kept == null
                            ? new ProgrammesPage.Row(member.unit().value(), member.name(), null, "NONE", 0, "", own)
                            : row(actor, kept, own));
        }
        return new ProgrammesPage.Year(id.value(), year.title(), rows);
    }

    private ProgrammesPage.Row row(Actor actor, KeptProgramme kept, boolean own) {
        var contents = kept.programme().contents();
        return new ProgrammesPage.Row(
                kept.unit().value(),
                kept.unitName(),
                programmes.mayRead(actor, kept) ? kept.programme().id().value() : null,
                kept.state(),
                kept.programme().revision(),
                contents.settled() + "/" + contents.tasks().size(),
                own);
    }

    ProgrammePage page(Actor actor, UUID id, ProgrammePage.Notice notice) {
        var kept = programmes.programme(actor, site(), new ProgrammeId(id));
        var year = years.year(site(), kept.year());
        var issues = actor.may(ProgrammeRight.ISSUE, kept.scope());
        return new ProgrammePage(
                kept,
                year,
                programmes.read(actor, kept),
                actor.may(ProgrammeRight.WRITE, kept.scope()),
                issues,
                programmes.mayJudge(actor, kept),
                programmes.isOutdated(kept),
                issues ? signers(kept.unit()) : List.of(),
                notice);
    }

    /// Whoever alone has a position, as a head has, comes first.
    List<ProgrammePage.Signer> signers(UnitId unit) {
        var names = new HashMap<UUID, String>();
        for (var person : people.of(site())) names.put(person.id().value(), person.fullName());
        var positions = new HashMap<UUID, Position>();
        for (var position : people.positions(site()))
            positions.put(position.id().value(), position);
        var today = Vietnam.today(clock);
        return people.mandates(unit).stream()
                .filter(mandate -> mandate.term().holds(today))
                .sorted(java.util.Comparator.comparing(
                        mandate -> !position(positions, mandate).sole()))
                .map(mandate -> new ProgrammePage.Signer(
                        mandate.id().value().toString(),
                        Objects.requireNonNull(names.get(mandate.person().value())),
                        position(positions, mandate).name()))
                .toList();
    }

    private static Position position(HashMap<UUID, Position> positions, Mandate mandate) {
        return Objects.requireNonNull(positions.get(mandate.position().value()));
    }
}
