package vn.thidua.emulation.ballot.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.design.DeskEntry;
import vn.thidua.emulation.bloc.BlocRight;
import vn.thidua.emulation.bloc.BlocYearDoor;

/// The ways to the ballots: from the bloc year, and from the menu.
@Configuration
class BallotBeans {

    @Bean
    BlocYearDoor ballotDoor() {
        return new BlocYearDoor("ballot.title", "inbox", BallotController.PATH + "/nam/");
    }

    @Bean
    DeskEntry ballotEntry() {
        return new DeskEntry("desk.ballot", BallotController.PATH, "inbox", BlocRight.VIEW, 740);
    }
}
