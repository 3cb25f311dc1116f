package vn.thidua.emulation.bloc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;

/// Takes down what units are called on a day, so that later renames, moves and mergers leave it as it is.
@Component
class Snapshot {

    private final Units units;

    Snapshot(Units units) {
        this.units = units;
    }

    /// In the given order; refuses units that are not there on that day.
    List<BlocMember> members(SiteId site, List<UnitId> wanted, LocalDate on) {
        var known = units.of(site).stream().collect(Collectors.toMap(Unit::id, unit -> unit));
        var members = new ArrayList<BlocMember>();
        for (var id : wanted) {
            var unit = known.get(id);
            if (unit == null) throw new Missing();
            var name = unit.nameOn(on).orElseThrow(() -> new BlocRefused.NotThere(unit.lastName(), on));
            members.add(new BlocMember(members.size() + 1, id, name, ""));
        }
        return members;
    }

    String name(SiteId site, UnitId id, LocalDate on) {
        return members(site, List.of(id), on).getFirst().name();
    }
}
