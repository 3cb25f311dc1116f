package vn.thidua.emulation.dossier.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.design.DeskEntry;
import vn.thidua.emulation.bloc.BlocYearDoor;
import vn.thidua.emulation.dossier.DossierRight;

/// The ways to proposals: from the bloc year, and from the menu.
@Configuration
class DossierBeans {

    @Bean
    BlocYearDoor dossierDoor() {
        return new BlocYearDoor("desk.dossier", "star", DossierBoardController.PATH + "/nam/");
    }

    @Bean
    DeskEntry dossierEntry() {
        return new DeskEntry("desk.dossier", DossierBoardController.PATH, "star", DossierRight.WRITE, 741);
    }
}
