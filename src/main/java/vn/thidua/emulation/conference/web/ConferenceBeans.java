package vn.thidua.emulation.conference.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.design.DeskEntry;
import vn.thidua.emulation.bloc.BlocYearDoor;
import vn.thidua.newsroom.NewsroomRight;

/// The ways to the pages of conferences: from the bloc year, and for the newsroom, which tells of them.
@Configuration
class ConferenceBeans {

    @Bean
    BlocYearDoor conferenceDoor() {
        return new BlocYearDoor("conference.title", "users-group", ConferenceController.PATH + "/");
    }

    @Bean
    DeskEntry conferenceEntry() {
        return new DeskEntry("desk.conference", ConferenceController.PATH, "users-group", NewsroomRight.WRITE, 730);
    }
}
