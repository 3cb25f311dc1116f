package vn.thidua.emulation.council.web;

import vn.thidua.emulation.council.KeptSession;

/// The share of a holder, shown once.
public record CouncilSharePage(KeptSession kept, String phrase) {

    public String path() {
        return CouncilSessionController.PATH + kept.id().value();
    }
}
