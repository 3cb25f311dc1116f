package vn.thidua.emulation.dossier.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.design.DeskEntry;
import vn.thidua.emulation.bloc.BlocYearDoor;
import vn.thidua.emulation.dossier.DossierRight;
import vn.thidua.emulation.dossier.Proposals;

/// The ways to proposals: from the bloc year, and from the menu.
@Configuration
class DossierBeans {

    @Bean
    BlocYearDoor dossierDoor(Proposals proposals) {
        return new BlocYearDoor("desk.dossier", "send", DossierBoardController.PATH + "/nam/", proposals::mayOffer);
    }

    @Bean
    DeskEntry dossierEntry() {
        return new DeskEntry("desk.dossier", DossierBoardController.PATH, "send", DossierRight.WRITE, 741);
    }
}
