package vn.thidua.emulation.programme.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.design.DeskEntry;
import vn.thidua.emulation.bloc.BlocRight;
import vn.thidua.emulation.bloc.BlocYearDoor;

/// The ways to the pages of programmes: from the bloc year, and from the menu.
@Configuration
class ProgrammeBeans {

    @Bean
    BlocYearDoor programmeDoor() {
        return new BlocYearDoor("programme.title", "clipboard-check", ProgrammeController.PATH + "/nam/");
    }

    @Bean
    DeskEntry programmeEntry() {
        return new DeskEntry("desk.programme", ProgrammeController.PATH, "clipboard-check", BlocRight.VIEW, 725);
    }
}
