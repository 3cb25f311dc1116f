package vn.thidua.emulation.assessment.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.design.DeskEntry;
import vn.thidua.emulation.bloc.BlocRight;
import vn.thidua.emulation.bloc.BlocYearDoor;

/// The ways to the pages of scoring: from the bloc year, and from the menu.
@Configuration
class AssessmentBeans {

    @Bean
    BlocYearDoor assessmentDoor() {
        return new BlocYearDoor("desk.assessment", "scale", SheetController.PATH + "/nam/");
    }

    @Bean
    DeskEntry assessmentEntry() {
        return new DeskEntry("desk.assessment", SheetController.PATH, "scale", BlocRight.VIEW, 731);
    }
}
