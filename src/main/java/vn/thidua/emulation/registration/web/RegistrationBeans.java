package vn.thidua.emulation.registration.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.design.DeskEntry;
import vn.thidua.emulation.bloc.BlocRight;
import vn.thidua.emulation.bloc.BlocYearDoor;
import vn.thidua.emulation.bloc.RemindedRule;
import vn.thidua.emulation.pact.PactAnnex;

/// The ways to the pages of registrations, from the bloc year, its pact and the menu; and that their day is reminded of
/// here.
@Configuration
class RegistrationBeans {

    @Bean
    BlocYearDoor registrationDoor() {
        return new BlocYearDoor("registration.title", "list", RegistrationBoardController.PATH + "/nam/");
    }

    @Bean
    DeskEntry registrationEntry() {
        return new DeskEntry("desk.registration", RegistrationBoardController.PATH, "list", BlocRight.VIEW, 723);
    }

    @Bean
    PactAnnex registrationAnnex() {
        return new PactAnnex("registration.annex", "list", RegistrationBoardController.PATH + "/nam/");
    }

    @Bean
    RemindedRule registrationReminded() {
        return new RemindedRule("deadline.registration");
    }
}
