package vn.thidua.emulation.criteria.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.design.DeskEntry;
import vn.thidua.emulation.bloc.BlocRight;
import vn.thidua.emulation.bloc.BlocYearDoor;

/// The ways to the pages of criteria: from the bloc year, and from the menu.
@Configuration
class CriteriaBeans {

    @Bean
    BlocYearDoor criteriaDoor() {
        return new BlocYearDoor("criteria.title", "scale", CriteriaController.PATH + "/nam/");
    }

    @Bean
    DeskEntry criteriaEntry() {
        return new DeskEntry("desk.criteria", CriteriaController.PATH, "scale", BlocRight.VIEW, 728);
    }
}
