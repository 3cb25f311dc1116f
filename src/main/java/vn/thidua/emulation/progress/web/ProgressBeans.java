package vn.thidua.emulation.progress.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.design.DeskEntry;
import vn.thidua.emulation.bloc.BlocRight;
import vn.thidua.emulation.bloc.BlocYearDoor;

/// The ways to the pictures of progress: from the bloc year, and from the menu.
@Configuration
class ProgressBeans {

    @Bean
    BlocYearDoor progressDoor() {
        return new BlocYearDoor("progress.title", "chart-dots", ProgressController.PATH + "/nam/");
    }

    @Bean
    DeskEntry progressEntry() {
        return new DeskEntry("desk.progress", ProgressController.PATH, "chart-dots", BlocRight.VIEW, 727);
    }
}
