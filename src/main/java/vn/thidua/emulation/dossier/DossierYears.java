package vn.thidua.emulation.dossier;

import org.springframework.stereotype.Component;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.bloc.BlocYearState;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;

/// What steps of proposals mean for their bloc year.
@Component
class DossierYears {

    private final DossierStore store;
    private final BlocYears years;

    DossierYears(DossierStore store, BlocYears years) {
        this.store = store;
        this.years = years;
    }

    /// The year is there once none of its proposals is further back; one that rests stays where it is.
    void reach(Actor actor, SiteId site, BlocYearId id, BlocYearState to) {
        var year = years.year(site, id);
        if (year.suspended() != null || year.state().ordinal() < BlocYearState.PACT_SIGNED.ordinal()) return;
        if (store.of(site, id).stream().allMatch(dossier -> hasCome(dossier.state(), to)))
            years.reach(actor, site, id, to);
    }

    private static boolean hasCome(DossierState state, BlocYearState to) {
        return switch (state) {
            case REJECTED, WITHDRAWN, REVOKED -> true;
            case DRAFT, CHECKED, SUBMITTED, RECEIVED, SUPPLEMENT_REQUESTED, APPRAISED, CONSULTED, COUNCIL_VOTED,
                    PROPOSED -> to == BlocYearState.PROPOSED;
            case DECIDED -> to.ordinal() <= BlocYearState.DECIDED.ordinal();
            case DISCLOSED, AWARDED -> to.ordinal() <= BlocYearState.DISCLOSED.ordinal();
            case ARCHIVED -> true;
        };
    }
}
