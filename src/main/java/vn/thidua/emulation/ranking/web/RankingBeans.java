package vn.thidua.emulation.ranking.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.design.DeskEntry;
import vn.thidua.emulation.bloc.BlocRight;
import vn.thidua.emulation.bloc.BlocYearDoor;

/// The ways to rankings: from the bloc year, and from the menu.
@Configuration
class RankingBeans {

    @Bean
    BlocYearDoor rankingDoor() {
        return new BlocYearDoor("ranking.title", "chart-bar", RankingController.PATH + "/nam/");
    }

    @Bean
    DeskEntry rankingEntry() {
        return new DeskEntry("desk.ranking", RankingController.PATH, "chart-bar", BlocRight.VIEW, 735);
    }
}
