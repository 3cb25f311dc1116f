package vn.thidua.emulation.bloc.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.design.MappedAddresses;
import vn.thidua.emulation.bloc.BlocYearState;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.bloc.Blocs;
import vn.thidua.platform.SiteId;

@Component
class BlocAddresses implements MappedAddresses {

    private final Blocs blocs;
    private final BlocYears years;

    BlocAddresses(Blocs blocs, BlocYears years) {
        this.blocs = blocs;
        this.years = years;
    }

    @Override
    public List<String> of(SiteId site) {
        var known = blocs.of(site);
        if (known.isEmpty()) return List.of();
        var addresses = new ArrayList<>(List.of("/khoi"));
        for (var bloc : known) {
            addresses.add("/khoi/" + bloc.slug());
            for (var year : years.of(site, bloc.id()))
                if (year.state() != BlocYearState.PLANNED) addresses.add("/khoi/" + bloc.slug() + "/" + year.year());
        }
        return addresses;
    }
}
