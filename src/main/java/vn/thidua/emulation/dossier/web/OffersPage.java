package vn.thidua.emulation.dossier.web;

import java.util.List;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.dossier.DossierOffer;

/// What a certified ranking offers to propose; no offers where none is certified.
public record OffersPage(BlocYear year, List<DossierOffer> offers, String fault) {

    public String path() {
        return DossierBoardController.PATH + "/nam/" + year.id().value();
    }

    public boolean open() {
        return offers.stream().anyMatch(offer -> offer.proposed().isEmpty());
    }

    public static String value(DossierOffer offer) {
        return offer.unit().value() + ":" + offer.award().value();
    }
}
