package vn.thidua.emulation.review.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.design.DeskEntry;
import vn.thidua.emulation.bloc.BlocRight;
import vn.thidua.emulation.bloc.BlocYearDoor;

/// The ways to review meetings: from the bloc year, and from the menu.
@Configuration
class ReviewBeans {

    @Bean
    BlocYearDoor reviewDoor() {
        return new BlocYearDoor("desk.review", "users", ReviewController.PATH + "/nam/");
    }

    @Bean
    DeskEntry reviewEntry() {
        return new DeskEntry("desk.review", ReviewController.PATH, "users", BlocRight.VIEW, 732);
    }
}
